#include "ui/export_fields.h"

#include <array>

#include "scene/texts.h"
#include "text/strings.h"
#include "ui/controls.h"
#include "ui/export_form.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

/// Segments below a caption. Returns the one that was pressed.
template <std::size_t n>
std::optional<std::size_t> one_of(const PanelContext& context, const char* id, const char* caption_key,
                                  const std::array<const char*, n>& keys, std::size_t chosen, float width) {
  std::array<std::string, n> labels;
  for (std::size_t i = 0; i < n; ++i) labels[i] = context.text(keys[i]);
  caption(context.look, context.text(caption_key));
  const auto pressed = segments(context.look, id, labels, chosen, width);
  gap(context.look.px(12));
  return pressed;
}

void draw_sheet_format(const PanelContext& context, float width) {
  ExportForm& form = context.memory.form;
  const auto chosen = static_cast<std::size_t>(form.format);
  // A page for the web is no series: who opens it filters it.
  const auto pressed =
      form.kind == ExportKind::series
          ? one_of<4>(context, "format", "export.format",
                      {"export.png", "export.jpeg", "export.svg", "export.pdf"}, chosen, width)
          : one_of<5>(context, "format", "export.format",
                      {"export.png", "export.jpeg", "export.svg", "export.pdf", "export.html"}, chosen,
                      width);
  if (pressed) form.format = static_cast<ExportFormat>(*pressed);
}

void draw_language(const PanelContext& context, float width) {
  ExportForm& form = context.memory.form;
  const auto pressed =
      one_of<3>(context, "language", "language.label", {"language.nn", "language.nb", "language.en"},
                static_cast<std::size_t>(form.language), width);
  if (pressed) form.language = static_cast<Language>(*pressed);
}

}  // namespace

void draw_kind_fields(const PanelContext& context, float width) {
  ExportForm& form = context.memory.form;
  if (form.kind == ExportKind::rows) {
    const auto of =
        one_of<2>(context, "of", "export.rows_of", {"export.rows_figures", "export.rows_decisions"},
                  form.decisions ? 1 : 0, width);
    if (of) form.decisions = *of == 1;
    const auto format = one_of<4>(context, "row format", "export.format",
                                  {"export.xlsx", "export.csv", "export.geojson", "export.gpkg"},
                                  static_cast<std::size_t>(form.row_format), width);
    if (format) form.row_format = static_cast<RowFormat>(*format);
    return;
  }
  if (form.kind == ExportKind::series) {
    if (form.format == ExportFormat::html) form.format = ExportFormat::pdf;
    const auto by = one_of<3>(context, "by", "export.series_by",
                              {"export.by_county", "export.by_ministry", "export.by_period"},
                              static_cast<std::size_t>(form.by), width);
    if (by) form.by = static_cast<recipe::SeriesBy>(*by);
  }
  draw_sheet_format(context, width);
  if (form.kind != ExportKind::series || form.format != ExportFormat::pdf) return;
  const std::string book = context.text("export.book");
  if (choice(context.look, "book", {.on = form.book, .label = book}, width)) form.book = !form.book;
  gap(context.look.px(12));
}

void draw_look_fields(const PanelContext& context, float width) {
  const Look& look = context.look;
  ExportForm& form = context.memory.form;
  const float half = (width - look.px(16)) / 2;
  ImGui::BeginGroup();
  draw_language(context, half);
  ImGui::EndGroup();
  if (form.kind == ExportKind::rows) return;
  ImGui::SameLine(0, look.px(16));
  ImGui::BeginGroup();
  const auto theme = one_of<2>(context, "theme", "theme.label", {"theme.light", "theme.dark"},
                               static_cast<std::size_t>(form.theme), half);
  if (theme) form.theme = static_cast<recipe::Theme>(*theme);
  ImGui::EndGroup();
  if (form.format == ExportFormat::jpeg || form.format == ExportFormat::html) return;
  const std::string ground = context.text("export.transparent");
  if (choice(look, "transparent", {.on = form.page.transparent, .label = ground}, width))
    form.page.transparent = !form.page.transparent;
  gap(look.px(12));
}

void draw_file_fields(const PanelContext& context, float width) {
  const Look& look = context.look;
  ExportForm& form = context.memory.form;
  const auto field = [&](const char* id, const char* key, std::string& text, const Field& look_of) {
    caption(look, context.text(key));
    text_field(look, id, text, look_of, width);
    gap(look.px(12));
  };
  if (form.kind != ExportKind::rows) {
    recipe::MapRecipe made = context.state.recipe;
    made.title.clear();
    const std::string title = scene::sheet_title(context.data(), made, text::strings(form.language));
    field("##title", "export.heading", form.title, {.hint = title});
  }
  field("##folder", "export.folder", form.folder, {.invalid = form.folder.empty()});
  field("##name", makes_folder(form) ? "export.folder_name" : "export.file_name", form.file_name,
        {.invalid = stem_of(form.file_name).empty()});
  if (!may_have_passport(form)) return;
  const std::string passport = context.text("export.passport"), help = context.text("export.passport_help");
  if (choice(look, "passport", {.on = form.passport, .label = passport, .tool_tip = help}, width))
    form.passport = !form.passport;
}

}  // namespace dkart::ui
