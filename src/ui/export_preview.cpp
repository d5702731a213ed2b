// The right side of the export dialog: what will come out.
#include <algorithm>
#include <cmath>

#include "base/number_text.h"
#include "base/text_list.h"
#include "ui/controls.h"
#include "ui/export_fields.h"
#include "ui/export_form.h"
#include "ui/remark_row.h"
#include "ui/sheet_sketch.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

// "210 × 297 mm" and below it "2480 × 3508 piksel"
std::string size_text(const PanelContext& context) {
  const ExportForm& form = context.memory.form;
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
  if (makes_pixels(form)) {
    text += (text.empty() ? "" : "\n") +
            context.text("export.pixel_size", {{"width", std::to_string(size.width_px())},
                                               {"height", std::to_string(size.height_px())}});
  } else if (text.empty()) {
    text = readable_number(size.width_pt, 0, language) + " × " +
           readable_number(size.height_pt, 0, language) + " pt";
  }
  return text;
}

/// The preview of this very sheet; null while it is being drawn.
const session::SheetPreview* preview_now(const PanelContext& context,
                                         const std::optional<session::ExportRequest>& request) {
  const auto& drawn = context.state.preview;
  if (!request || drawn == nullptr || drawn->question != preview_of(context.memory.form, *request))
    return nullptr;
  return drawn.get();
}

// In a fixed square, so that nothing moves when another page is chosen: the sheet itself, or its shape until it is drawn.
void draw_picture(const PanelContext& context, float side) {
  const Look& look = context.look;
  const ExportForm& form = context.memory.form;
  const bool is_sheet = makes_sheet(form);
  // A page for the web has no size of its own.
  const auto page = is_sheet ? page_of(form) : recipe::PageSpec{.kind = recipe::PageKind::wide_16x9};
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
    const bool same_page = is_sheet && drawn != nullptr && drawn->width > 0 &&
                           recipe::page_size(drawn->question.recipe.page) == size;
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

/// "11 ark og eit oversyn: Agder, Finnmark …"
void draw_parts(const PanelContext& context, const session::SheetPreview& preview, float width) {
  if (preview.parts.empty()) return;
  const char* key = makes_folder(context.memory.form) ? "export.series_files" : "export.series_pages";
  paragraph(
      *context.look.fonts.note, context.look.colors.secondary,
      context.text(key, {{"count", std::to_string(preview.parts.size())}, {"names", joined(preview.parts)}}),
      width);
}

const char* findings_heading(const session::SheetPreview* preview) {
  if (preview == nullptr) return "export.checking";
  if (preview->findings.empty()) return "export.no_findings";
  return preview->parts.empty() ? "export.findings" : "export.findings_first";
}

void draw_findings(const PanelContext& context, const session::SheetPreview* preview, float width,
                   float bottom) {
  const Look& look = context.look;
  rule(look, width);
  gap(look.px(8));
  paragraph(*look.fonts.strong, look.colors.text, context.text(findings_heading(preview)), width);
  if (preview == nullptr || preview->findings.empty()) return;
  gap(look.px(6));
  const float used = ImGui::GetCursorPosY();
  ImGui::BeginChild("findings", {width, std::max(bottom - used, look.px(150))}, false,
                    ImGuiWindowFlags_NoNav);
  const float room = width - look.px(14);  // beside the bar that scrolls
  for (const Issue& finding : preview->findings) draw_remark(context, finding, room);
  ImGui::EndChild();
}

}  // namespace

void draw_export_preview(const PanelContext& context, float width, float height, Actions& out) {
  const Look& look = context.look;
  const ExportForm& form = context.memory.form;
  const ImFont& note = *look.fonts.note;
  if (form.kind == ExportKind::rows) {
    const char* of = form.decisions ? "export.rows_decisions_help" : "export.rows_figures_help";
    paragraph(*look.fonts.body, look.colors.text, context.text(of), width);
    gap(look.px(12));
    const bool map = form.row_format == RowFormat::geojson || form.row_format == RowFormat::gpkg;
    paragraph(note, look.colors.secondary,
              context.text(map ? "export.rows_map_help" : "export.rows_sheet_help"), width);
    return;
  }
  const float bottom = ImGui::GetCursorPosY() + height;
  draw_picture(context, width);
  if (!makes_sheet(form)) {
    paragraph(note, look.colors.secondary, context.text("export.html_help"), width);
    return;
  }
  paragraph(note, look.colors.secondary, size_text(context), width);
  const auto request = request_of(form, context.state.recipe);
  if (!request) return;
  const session::PreviewQuestion question = preview_of(form, *request);
  if (context.state.previewing != question) out.push_back(session::AskForPreview{question});
  const session::SheetPreview* preview = preview_now(context, request);
  if (preview != nullptr) draw_parts(context, *preview, width);
  gap(look.px(8));
  draw_findings(context, preview, width, bottom);
}

}  // namespace dkart::ui
