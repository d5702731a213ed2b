#include "ui/export_form.h"

#include <algorithm>
#include <filesystem>

#include "base/number_text.h"
#include "recipe/sheet_name.h"

namespace dkart::ui {
namespace {

std::optional<int> whole_between(const std::string& text, int low, int high) {
  const auto number = parse_integer(text);
  if (!number || *number < low || *number > high) return std::nullopt;
  return static_cast<int>(*number);
}

}  // namespace

std::optional<double> side_mm(const std::string& text) {
  std::string with_point = text;
  std::replace(with_point.begin(), with_point.end(), ',', '.');
  const auto number = parse_number(with_point);
  if (!number || *number < recipe::min_side_mm || *number > recipe::max_side_mm) return std::nullopt;
  return number;
}

std::string stem_of(const std::string& file_name) {
  for (const ExportFormat format :
       {ExportFormat::png, ExportFormat::jpeg, ExportFormat::svg, ExportFormat::pdf, ExportFormat::html}) {
    if (file_name.ends_with(ending_of(format)))
      return file_name.substr(0, file_name.size() - ending_of(format).size());
  }
  return file_name;
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
  form.file_name = suggested_name(r, form.format);
  form.passport = context.state.preferences.export_passport;
  form.width = std::to_string(r.page.width_px);
  form.height = std::to_string(r.page.height_px);
  form.width_mm = plain_number(r.page.width_mm);
  form.height_mm = plain_number(r.page.height_mm);
  form.dpi = plain_number(r.page.dpi);
}

std::string_view ending_of(ExportFormat format) {
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

std::string suggested_name(const recipe::MapRecipe& recipe, ExportFormat format) {
  return recipe::suggested_stem(recipe) + std::string(ending_of(format));
}

std::string path_of(const ExportForm& form) {
  return (std::filesystem::path(form.folder) /
          (stem_of(form.file_name) + std::string(ending_of(form.format))))
      .string();
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
  const auto page = page_of(form);
  if (!page || stem_of(form.file_name).empty() || form.folder.empty()) return std::nullopt;
  // A page for the web holds text, table and sources itself.
  const bool passport = form.passport && form.format != ExportFormat::html;
  session::ExportRequest request{recipe, path_of(form), passport};
  request.recipe.page = *page;
  request.recipe.language = form.language;
  request.recipe.theme = form.theme;
  request.recipe.title = form.title;
  request.recipe.subtitle = form.subtitle;
  return request;
}

}  // namespace dkart::ui
