#include "ui/export_form.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "base/number_text.h"
#include "recipe/sheet_name.h"

namespace dkart::ui {
namespace {

std::optional<int> whole_between(const std::string& text, int low, int high) {
  const auto number = parse_integer(text);
  if (!number || *number < low || *number > high) return std::nullopt;
  return static_cast<int>(*number);
}

std::string_view sheet_ending(ExportFormat format) {
  switch (format) {
    case ExportFormat::jpeg:
      return ".jpg";
    case ExportFormat::svg:
      return ".svg";
    case ExportFormat::pdf:
      return ".pdf";
    case ExportFormat::html:
      return ".html";
    case ExportFormat::png:
      break;
  }
  return ".png";
}

std::string_view row_ending(RowFormat format) {
  switch (format) {
    case RowFormat::csv:
      return ".csv";
    case RowFormat::geojson:
      return ".geojson";
    case RowFormat::gpkg:
      return ".gpkg";
    case RowFormat::xlsx:
      break;
  }
  return ".xlsx";
}

/// As the export's own names, in nynorsk whatever the language.
std::string suggested_stem(const ExportForm& form, const recipe::MapRecipe& recipe) {
  std::string stem = recipe::suggested_stem(recipe);
  if (form.kind == ExportKind::rows) return stem + (form.decisions ? "-vedtak" : "-tal");
  if (form.kind == ExportKind::sheet) return stem;
  switch (form.by) {
    case recipe::SeriesBy::ministry:
      return stem + "-per-departement";
    case recipe::SeriesBy::period:
      return stem + "-per-periode";
    case recipe::SeriesBy::county:
      break;
  }
  return stem + "-per-fylke";
}

}  // namespace

std::optional<double> side_mm(const std::string& text) {
  std::string with_point = text;
  std::replace(with_point.begin(), with_point.end(), ',', '.');
  const auto number = parse_number(with_point);
  if (!number || *number < recipe::min_side_mm || *number > recipe::max_side_mm) return std::nullopt;
  return number;
}

bool makes_folder(const ExportForm& form) {
  return form.kind == ExportKind::series && !(form.format == ExportFormat::pdf && form.book);
}

bool makes_sheet(const ExportForm& form) {
  return form.kind != ExportKind::rows && form.format != ExportFormat::html;
}

bool makes_pixels(const ExportForm& form) {
  return makes_sheet(form) && (form.format == ExportFormat::png || form.format == ExportFormat::jpeg);
}

bool may_have_passport(const ExportForm& form) {
  return makes_sheet(form) && (form.kind == ExportKind::sheet || makes_folder(form));
}

std::string_view ending_of(const ExportForm& form) {
  if (form.kind == ExportKind::rows) return row_ending(form.row_format);
  return makes_folder(form) ? std::string_view() : sheet_ending(form.format);
}

std::string stem_of(const std::string& file_name) {
  constexpr std::array endings{".png", ".jpg", ".svg", ".pdf", ".html", ".xlsx", ".csv", ".geojson", ".gpkg"};
  for (const std::string_view ending : endings) {
    if (file_name.ends_with(ending)) return file_name.substr(0, file_name.size() - ending.size());
  }
  return file_name;
}

void rename_file(ExportForm& form, const recipe::MapRecipe& recipe) {
  std::string stem = stem_of(form.file_name);
  const std::string suggested = suggested_stem(form, recipe);
  if (stem == std::exchange(form.suggested, suggested)) stem = suggested;
  form.file_name = stem + std::string(ending_of(form));
}

std::string path_of(const ExportForm& form) {
  return (std::filesystem::path(form.folder) / (stem_of(form.file_name) + std::string(ending_of(form))))
      .string();
}

void begin_form(ExportForm& form, const PanelContext& context) {
  const recipe::MapRecipe& r = context.state.recipe;
  form = ExportForm{};
  form.open = true;
  form.page = r.page;
  form.language = context.state.preferences.language;
  form.title = r.title;
  form.subtitle = r.subtitle;
  form.folder = context.host.export_folder(context.state.preferences);
  rename_file(form, r);
  form.passport = context.state.preferences.export_passport;
  form.width = std::to_string(r.page.width_px);
  form.height = std::to_string(r.page.height_px);
  form.width_mm = plain_number(r.page.width_mm);
  form.height_mm = plain_number(r.page.height_mm);
  form.dpi = plain_number(r.page.dpi);
}

std::optional<recipe::PageSpec> page_of(const ExportForm& form) {
  recipe::PageSpec page = form.page;
  if (page.kind == recipe::PageKind::pixels) {
    const auto width = whole_between(form.width, recipe::min_side_px, recipe::max_side_px);
    const auto height = whole_between(form.height, recipe::min_side_px, recipe::max_side_px);
    if (!width || !height) return std::nullopt;
    page.width_px = *width;
    page.height_px = *height;
  } else if (recipe::is_paper(page.kind)) {
    if (page.kind == recipe::PageKind::paper) {
      const auto width = side_mm(form.width_mm), height = side_mm(form.height_mm);
      if (!width || !height) return std::nullopt;
      page.width_mm = *width;
      page.height_mm = *height;
    }
    const auto dpi = parse_number(form.dpi);
    if (!dpi || *dpi < recipe::min_dpi || *dpi > recipe::max_dpi) return std::nullopt;
    page.dpi = *dpi;
  }
  if (form.format == ExportFormat::jpeg) page.transparent = false;
  return page;
}

std::optional<session::ExportRequest> request_of(const ExportForm& form, const recipe::MapRecipe& recipe) {
  const std::optional<recipe::PageSpec> page = makes_sheet(form) ? page_of(form) : form.page;
  if (!page || stem_of(form.file_name).empty() || form.folder.empty()) return std::nullopt;
  session::ExportRequest request{recipe, path_of(form)};
  switch (form.kind) {
    case ExportKind::sheet:
      request.what = session::SheetExport{};
      break;
    case ExportKind::series:
      request.what =
          session::SeriesExport{form.by, std::string(sheet_ending(form.format)), !makes_folder(form)};
      break;
    case ExportKind::rows:
      request.what = session::RowsExport{form.decisions};
      break;
  }
  if (may_have_passport(form)) request.passport = form.passport;
  request.recipe.page = *page;
  request.recipe.language = form.language;
  request.recipe.theme = form.theme;
  request.recipe.title = form.title;
  request.recipe.subtitle = form.subtitle;
  return request;
}

session::PreviewQuestion preview_of(const ExportForm& form, const session::ExportRequest& request) {
  session::PreviewQuestion question{request.recipe, std::string(sheet_ending(form.format)), {}};
  if (form.kind == ExportKind::series) question.series = form.by;
  return question;
}

}  // namespace dkart::ui
