// The size of the sheet, in the export dialog.
#include <array>

#include "base/code_text.h"
#include "base/number_text.h"
#include "ui/controls.h"
#include "ui/export_fields.h"
#include "ui/export_form.h"
#include "ui/type.h"

namespace dkart::ui {

using recipe::PageKind;

void draw_page_fields(const PanelContext& context, float width) {
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
  const bool raster = makes_pixels(form);
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

}  // namespace dkart::ui
