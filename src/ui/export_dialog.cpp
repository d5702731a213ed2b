// Saves the map as a sheet. Everything has a sensible value from the start, so that Enter is enough.
#include <imgui_internal.h>

#include <algorithm>
#include <array>

#include "base/code_text.h"
#include "base/number_text.h"
#include "scene/texts.h"
#include "text/strings.h"
#include "ui/controls.h"
#include "ui/dialog.h"
#include "ui/export_form.h"
#include "ui/panels.h"
#include "ui/sheet_sketch.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

using recipe::PageKind;

void page_fields(const PanelContext& context, float width) {
  const Look& look = context.look;
  ExportForm& form = context.memory.form;
  const auto label = [&](PageKind kind) {
    return context.text("export.page_" + with_underscores(code_of(kind)));
  };
  caption(look, context.text("export.page"));
  if (begin_dropdown(look, "page", label(form.page.kind), width)) {
    for (const PageKind kind : recipe::page_kinds()) {
      if (list_item(look, label(kind).c_str(), label(kind), kind == form.page.kind, 0)) form.page.kind = kind;
    }
    end_dropdown(look);
  }
  gap(look.px(12));

  const float half = (width - look.px(16)) / 2;
  const auto field = [&](const char* id, const std::string& heading, std::string& text, bool wrong,
                         bool digits_only) {
    ImGui::BeginGroup();
    caption(look, heading);
    text_field(look, id, text, {.invalid = wrong, .digits_only = digits_only}, half);
    ImGui::EndGroup();
  };
  const auto two_sides = [&](const std::string& unit, std::string& first, std::string& second, auto wrong,
                             bool digits_only) {
    field("##width", context.text("export.width") + " (" + unit + ")", first, wrong(first), digits_only);
    ImGui::SameLine(0, look.px(16));
    field("##height", context.text("export.height") + " (" + unit + ")", second, wrong(second), digits_only);
    gap(look.px(12));
  };
  if (form.page.kind == PageKind::pixels) {
    const auto wrong = [](const std::string& text) {
      const auto number = parse_integer(text);
      return !number || *number < recipe::min_side_px || *number > recipe::max_side_px;
    };
    two_sides(context.text("export.pixels"), form.width, form.height, wrong, true);
  }
  if (!recipe::is_paper(form.page.kind)) return;
  const bool own = form.page.kind == PageKind::paper;
  const bool raster = form.format == ExportFormat::png || form.format == ExportFormat::jpeg;
  if (own) {
    const auto wrong = [](const std::string& text) { return !side_mm(text); };
    two_sides(context.text("export.mm"), form.width_mm, form.height_mm, wrong, false);
  } else {
    ImGui::BeginGroup();
    caption(look, context.text("export.orientation"));
    const std::array ways{context.text("export.portrait"), context.text("export.landscape")};
    if (const auto pressed = segments(look, "way", ways, form.page.landscape ? 1 : 0, half))
      form.page.landscape = *pressed == 1;
    ImGui::EndGroup();
    if (raster) ImGui::SameLine(0, look.px(16));
  }
  if (raster) {
    const auto dpi = parse_number(form.dpi);
    field("##dpi", context.text("export.dpi") + " (" + context.text("export.dpi_unit") + ")", form.dpi,
          !dpi || *dpi < recipe::min_dpi || *dpi > recipe::max_dpi, true);
  }
  if (raster || !own) gap(look.px(12));
}

void format_field(const PanelContext& context, float width) {
  const Look& look = context.look;
  ExportForm& form = context.memory.form;
  caption(look, context.text("export.format"));
  const std::array formats{context.text("export.png"), context.text("export.jpeg"),
                           context.text("export.svg"), context.text("export.pdf"),
                           context.text("export.html")};
  if (const auto pressed = segments(look, "format", formats, static_cast<std::size_t>(form.format), width)) {
    form.format = static_cast<ExportFormat>(*pressed);
    form.file_name = stem_of(form.file_name) + std::string(ending_of(form.format));
  }
  gap(look.px(12));
}

void look_fields(const PanelContext& context, float width) {
  const Look& look = context.look;
  ExportForm& form = context.memory.form;
  const float half = (width - look.px(16)) / 2;
  ImGui::BeginGroup();
  caption(look, context.text("language.label"));
  const std::array codes{std::string("nn"), std::string("nb"), std::string("en")};
  std::array<std::string, 3> names;
  for (std::size_t i = 0; i < codes.size(); ++i) names[i] = context.text("language." + codes[i]);
  const auto language = static_cast<std::size_t>(form.language);
  if (const auto pressed = segments(look, "language", names, language, half))
    form.language = static_cast<Language>(*pressed);
  ImGui::EndGroup();
  ImGui::SameLine(0, look.px(16));
  ImGui::BeginGroup();
  caption(look, context.text("theme.label"));
  const std::array themes{context.text("theme.light"), context.text("theme.dark")};
  if (const auto pressed = segments(look, "theme", themes, static_cast<std::size_t>(form.theme), half)) {
    form.theme = static_cast<recipe::Theme>(*pressed);
  }
  ImGui::EndGroup();
  gap(look.px(12));
  if (form.format == ExportFormat::jpeg || form.format == ExportFormat::html) return;
  const std::string ground = context.text("export.transparent");
  if (choice(look, "transparent", {.on = form.page.transparent, .label = ground}, width))
    form.page.transparent = !form.page.transparent;
  gap(look.px(12));
}

void text_fields(const PanelContext& context, float width) {
  const Look& look = context.look;
  ExportForm& form = context.memory.form;
  caption(look, context.text("export.heading"));
  recipe::MapRecipe made = context.state.recipe;
  made.title.clear();
  const std::string title = scene::sheet_title(context.data(), made, text::strings(form.language));
  text_field(look, "##title", form.title, {.hint = title}, width);
  gap(look.px(12));
  caption(look, context.text("export.folder"));
  text_field(look, "##folder", form.folder, {.invalid = form.folder.empty()}, width);
  gap(look.px(12));
  caption(look, context.text("export.file_name"));
  text_field(look, "##name", form.file_name, {.invalid = form.file_name.empty()}, width);
  gap(look.px(12));
  if (form.format == ExportFormat::html) return;
  const std::string passport = context.text("export.passport"), help = context.text("export.passport_help");
  if (choice(look, "passport", {.on = form.passport, .label = passport, .tool_tip = help}, width))
    form.passport = !form.passport;
}

// "210 × 297 mm" and below it "2480 × 3508 piksel"
std::string size_text(const PanelContext& context) {
  const ExportForm& form = context.memory.form;
  if (form.format == ExportFormat::html) return context.text("export.html_help");
  const auto page = page_of(form);
  if (!page) return {};
  const recipe::PageSize size = recipe::page_size(*page);
  const Language language = context.messages.language();
  std::string text;
  if (recipe::is_paper(page->kind)) {
    const auto mm = [&](double points) {
      return readable_number(std::round(points / 72 * 25.4), 0, language);
    };
    text = mm(size.width_pt) + " × " + mm(size.height_pt) + " mm";
  }
  if (form.format == ExportFormat::png || form.format == ExportFormat::jpeg) {
    text += (text.empty() ? "" : "\n") +
            context.text("export.pixel_size", {{"width", std::to_string(size.width_px())},
                                               {"height", std::to_string(size.height_px())}});
  } else if (text.empty()) {
    text = readable_number(size.width_pt, 0, language) + " × " +
           readable_number(size.height_pt, 0, language) + " pt";
  }
  return text;
}

// In a fixed square, so that nothing moves when another page is chosen: the sheet itself, or its shape until it is drawn.
void draw_preview(const PanelContext& context, float side, Actions& out) {
  const Look& look = context.look;
  const ExportForm& form = context.memory.form;
  const auto request = request_of(form, context.state.recipe);
  const bool is_sheet = form.format != ExportFormat::html;
  if (request && is_sheet && context.state.previewing != request->recipe)
    out.push_back(session::AskForPreview{request->recipe});
  // A page for the web has no size of its own.
  const auto page = is_sheet ? page_of(form) : recipe::PageSpec{.kind = PageKind::wide_16x9};
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(at, {at.x + side, at.y + side}, packed(look.colors.background), look.px(corner));
  if (page) {
    const recipe::PageSize size = recipe::page_size(*page);
    const double scale = (side - look.px(24)) / std::max(size.width_pt, size.height_pt);
    const ImVec2 half{static_cast<float>(size.width_pt * scale / 2),
                      static_cast<float>(size.height_pt * scale / 2)};
    const ImVec2 c{at.x + side / 2, at.y + side / 2};
    const ImVec2 a{std::round(c.x - half.x), std::round(c.y - half.y)},
        b{std::round(c.x + half.x), std::round(c.y + half.y)};
    const auto& drawn = context.state.preview;
    const bool same_page = is_sheet && drawn != nullptr && recipe::page_size(drawn->recipe.page) == size;
    const ImTextureID picture = same_page && context.host.picture ? context.host.picture(drawn) : nullptr;
    if (picture == nullptr) {
      draw_sheet_sketch(context, a, b, form.theme);
    } else {
      list.AddImage(picture, a, b);
      list.AddRect(a, b, packed(look.colors.border));
    }
  }
  ImGui::Dummy({side, side});
}

}  // namespace

void draw_export_dialog(const PanelContext& context, Actions& out) {
  ExportForm& form = context.memory.form;
  if (context.state.overlay != session::Overlay::export_dialog || context.composition == nullptr) {
    form.open = false;
    return;
  }
  const Look& look = context.look;
  if (!form.open) {
    begin_form(form, context);
    look.focus->hide();  // what had the focus lies behind the dialog, where Enter is to save
  }
  const float room = begin_dialog(context, "export", context.text("export.title"), 860, out);
  const float preview = look.px(320), width = room - preview - look.px(24);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {look.px(8), look.px(4)});
  ImGui::BeginGroup();
  format_field(context, width);
  if (form.format != ExportFormat::html) page_fields(context, width);
  look_fields(context, width);
  ImGui::EndGroup();
  ImGui::SameLine(0, look.px(24));
  ImGui::BeginGroup();
  draw_preview(context, preview, out);
  paragraph(*look.fonts.note, look.colors.secondary, size_text(context), preview);
  ImGui::EndGroup();
  text_fields(context, room);

  gap(look.px(16));
  const bool replaces = context.host.exists(path_of(form));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  if (replaces) {
    const ImFont& note = *look.fonts.note;
    draw_text(*ImGui::GetWindowDrawList(), note, {at.x, middle(note, at.y, look.px(control_height))},
              look.colors.warning, context.text("export.overwrite"));
  }
  const auto request = request_of(form, context.state.recipe);
  const std::string save = context.text("button.save"), cancel = context.text("button.cancel");
  const float save_width = look.px(120), cancel_width = look.px(100);
  ImGui::SetCursorScreenPos({at.x + room - save_width - look.px(8) - cancel_width, at.y});
  if (button(look, "cancel", ButtonKind::outlined, nullptr, cancel, cancel_width))
    out.push_back(session::CloseTopmost{});
  ImGui::SetCursorScreenPos({at.x + room - save_width, at.y});
  const bool enabled = request.has_value() && !context.state.exporting;
  const bool pressed = button(look, "save", ButtonKind::primary, nullptr, save, save_width, enabled);
  const bool entered =
      enabled && !look.focus->visible() && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Enter), false);
  if (pressed || entered) out.push_back(session::StartExport{*request});
  ImGui::PopStyleVar();
  end_dialog(context);
}

}  // namespace dkart::ui
