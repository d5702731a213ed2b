// The line at the bottom: remarks, data date, coordinate system, where the pointer is, work that is going on.
#include "base/number_text.h"
#include "scene/texts.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

void draw_remarks(const PanelContext& context, float height, Actions& out) {
  const Look& look = context.look;
  const ImFont& font = *look.fonts.note;
  const std::size_t count = context.data().issues.size();
  bool grave = false;
  for (const Issue& issue : context.data().issues) grave = grave || issue.severity != Severity::note;
  const std::string text = count == 0
                               ? context.text("statusline.no_remarks")
                               : context.text("statusline.remarks", {{"count", std::to_string(count)}});
  const std::string whole = count == 0 ? text : std::string(grave ? icon::warning : icon::note) + "  " + text;
  const Press state = press(look, "remarks", {text_width(font, whole) + look.px(16), height});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (state.hovered) list.AddRectFilled(state.min, state.max, packed(look.colors.hover_tint));
  draw_text(list, font, {state.min.x + look.px(8), middle(font, state.min.y, height)},
            grave ? look.colors.warning : look.colors.secondary, whole);
  if (!state.clicked) return;
  session::Preferences preferences = context.state.preferences;
  if (!preferences.right_panel) {
    preferences.right_panel = true;
    out.push_back(session::SetPreferences{preferences});
  }
  out.push_back(session::ShowTab{session::InspectorTab::remarks});
}

std::string degrees(const PanelContext& context, double value) {
  std::string text = readable_number(value, 2, context.messages.language());
  const char mark = context.messages.language() == Language::english ? '.' : ',';
  if (text.find(mark) == std::string::npos) text += std::string(1, mark) + "00";
  if (text.size() - text.find(mark) == 2) text += "0";
  return text;
}

}  // namespace

void draw_status_bar(const PanelContext& context, Actions& out) {
  const Look& look = context.look;
  const Box& box = context.layout.status;
  begin_panel("status", box, look.colors.panel, {look.px(8), 0});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled({box.x, box.y}, {box.right(), box.y + look.px(1)}, packed(look.colors.border));
  const ImFont& font = *look.fonts.note;
  float x = box.x + look.px(16);
  if (context.state.data) {
    draw_remarks(context, box.h, out);
    ImGui::SameLine(0, look.px(12));
    x = ImGui::GetCursorScreenPos().x;
    if (!context.data().data_date.empty()) {
      const auto day = domain::PartialDate::parse(context.data().data_date);
      const std::string date =
          context.text("statusline.data_date",
                       {{"date", day ? scene::date_text(*day, context.messages) : context.data().data_date}});
      draw_text(list, font, {x, middle(font, box.y, box.h)}, look.colors.secondary, date);
      x += text_width(font, date) + look.px(20);
    }
    draw_text(list, font, {x, middle(font, box.y, box.h)}, look.colors.secondary,
              context.text("statusline.crs"));
    x += text_width(font, context.text("statusline.crs")) + look.px(20);
  }
  if (context.memory.pointer) {
    const std::string at =
        context.text("statusline.position", {{"lat", degrees(context, context.memory.pointer->lat)},
                                             {"lon", degrees(context, context.memory.pointer->lon)}});
    draw_text(list, font, {x, middle(font, box.y, box.h)}, look.colors.secondary, at);
  }
  const session::AppState& state = context.state;
  const auto& job = state.exporting   ? state.exporting
                    : state.searching ? state.searching
                    : state.reading   ? state.reading
                                      : state.loading;
  if (job) {
    const float bar = look.px(140);
    const std::string stage = context.text(job->stage_key), cancel = context.text("statusline.cancel");
    const float cancel_width = job->cancellable ? text_width(font, cancel) + look.px(20) : 0;
    const float left = box.right() - look.px(12) - cancel_width - bar;
    draw_text(list, font, {left - look.px(12) - text_width(font, stage), middle(font, box.y, box.h)},
              look.colors.text, stage);
    ImGui::SetCursorScreenPos({left, std::round(box.y + (box.h - look.px(4)) / 2)});
    progress_bar(look, job->fraction, bar);
    if (job->cancellable) {
      ImGui::SetCursorScreenPos({box.right() - look.px(4) - cancel_width, box.y});
      const Press pressed = press(look, "cancel", {cancel_width, box.h});
      draw_text(list, font, {pressed.min.x + look.px(8), middle(font, box.y, box.h)}, look.colors.accent,
                cancel);
      if (pressed.clicked) {
        if (state.exporting) {
          out.push_back(session::CancelExport{});
        } else {
          out.push_back(session::CancelSites{});
        }
      }
    }
  }
  end_panel();
}

}  // namespace dkart::ui
