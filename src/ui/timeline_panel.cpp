// The time line below the map: decisions per quarter, stacked by kind. Dragging over it sets the filter's dates; it can be
// played. What is dated only by year, or not at all, stands apart at the right.
#include <algorithm>
#include <array>
#include <cmath>

#include "recipe/palette.h"
#include "scene/texts.h"
#include "session/selection.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/recipe_edit.h"
#include "ui/select.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

using analysis::KindStack;
using analysis::Timeline;

constexpr double head_width = 190, apart_width = 74;
constexpr double seconds_per_step = 0.8;
constexpr std::array kinds{domain::DecisionKind::created, domain::DecisionKind::moved,
                           domain::DecisionKind::cut};

Color color_of(const Look& look, domain::DecisionKind kind) {
  switch (kind) {
    case domain::DecisionKind::created:
      return recipe::map_colors(look.theme).job_symbol.with_alpha(1);
    case domain::DecisionKind::moved:
      return look.colors.accent;
    case domain::DecisionKind::cut:
      break;
  }
  return look.colors.secondary;
}

std::size_t count_of(const KindStack& stack) {
  return stack.decisions.size();
}

std::size_t highest(const Timeline& timeline) {
  std::size_t most = 1;
  for (const auto& quarter : timeline.quarters) most = std::max(most, count_of(quarter.stack));
  for (const auto& year : timeline.year_only) most = std::max(most, count_of(year.stack));
  return std::max(most, count_of(timeline.undated));
}

std::string quarter_text(const PanelContext& context, const analysis::Quarter& quarter) {
  return context.text("date.quarter",
                      {{"quarter", std::to_string(quarter.number)}, {"year", std::to_string(quarter.year)}});
}

// "2. kvartal 2023: 5 vedtak (4 oppretta, 1 flytta)"
std::string stack_text(const PanelContext& context, const std::string& when, const KindStack& stack) {
  std::string parts;
  for (const domain::DecisionKind kind : kinds) {
    if (stack.of(kind) == 0) continue;
    parts += (parts.empty() ? "" : ", ") + std::to_string(stack.of(kind)) + " " +
             context.text("timeline." + std::string(analysis::code_of(kind)));
  }
  const std::string count = context.text("count.decisions", {{"count", std::to_string(count_of(stack))}});
  return when + ": " + count + (parts.empty() ? "" : " (" + parts + ")");
}

struct Chart {
  Box plot;              // the bars' room, without axis labels
  float bar = 0;         // width of one bar with its gap
  std::size_t most = 1;  // decisions of a full-height bar
};

void draw_stack(const PanelContext& context, const Box& room, std::size_t most, const KindStack& stack,
                bool dimmed) {
  const Look& look = context.look;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& font = *look.fonts.small;
  if (count_of(stack) == 0) return;
  const float usable = room.h - font.FontSize - look.px(2);
  float y = room.bottom();
  for (const domain::DecisionKind kind : kinds) {
    const auto share = static_cast<float>(stack.of(kind)) / static_cast<float>(most);
    if (share <= 0) continue;
    const float height = std::max(std::round(usable * share), look.px(2));
    const Color color = color_of(look, kind);
    list.AddRectFilled({room.x, y - height}, {room.right(), y},
                       packed(dimmed ? color.with_alpha(0.3) : color));
    y -= height;
  }
  const std::string count = std::to_string(count_of(stack));
  draw_text(list, font,
            {std::round(room.x + (room.w - text_width(font, count)) / 2), y - font.FontSize - look.px(1)},
            dimmed ? look.colors.secondary : look.colors.text, count);
}

// What is selected, as a frame around the part of the stack that it makes up.
void draw_touched(const PanelContext& context, const Box& room, std::size_t most, const KindStack& stack) {
  const auto touched =
      std::count_if(stack.decisions.begin(), stack.decisions.end(),
                    [&](domain::DecisionIndex index) { return session::touches(context.state, index); });
  if (touched == 0) return;
  const Look& look = context.look;
  const float usable = room.h - look.fonts.small->FontSize - look.px(2);
  const float height =
      std::max(std::round(usable * static_cast<float>(touched) / static_cast<float>(most)), look.px(4));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled({room.x, room.bottom() - height}, {room.right(), room.bottom()},
                     packed(look.colors.text.with_alpha(0.35)));
  list.AddRect({room.x - look.px(2), room.bottom() - height - look.px(1)},
               {room.right() + look.px(2), room.bottom()}, packed(look.colors.text), 0, 0, look.px(2));
}

std::vector<session::Selected> items_of(const KindStack& stack) {
  return {stack.decisions.begin(), stack.decisions.end()};
}

Box bar_of(const Look& look, const Chart& chart, std::size_t position) {
  const float gap = look.px(chart.bar > look.px(12) ? 3 : 1);
  return {chart.plot.x + chart.bar * static_cast<float>(position) + gap / 2, chart.plot.y, chart.bar - gap,
          chart.plot.h};
}

void draw_axis(const PanelContext& context, const Chart& chart, const Timeline& timeline) {
  const Look& look = context.look;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& font = *look.fonts.small;
  const float y = chart.plot.bottom();
  list.AddRectFilled({chart.plot.x, y}, {chart.plot.right(), y + look.px(1)}, packed(look.colors.outline));
  float free_from = chart.plot.x - look.px(1);
  for (std::size_t i = 0; i < timeline.quarters.size(); ++i) {
    const analysis::Quarter& quarter = timeline.quarters[i].quarter;
    if (quarter.number != 1 && i != 0) continue;
    const float x = chart.plot.x + chart.bar * static_cast<float>(i);
    list.AddRectFilled({x, y}, {x + look.px(1), y + look.px(5)}, packed(look.colors.outline));
    const std::string year = std::to_string(quarter.year);
    // A year of which only the end is shown may have no room for its name.
    const std::size_t left_of_year = 5 - quarter.number;
    const float room = chart.bar * static_cast<float>(std::min(left_of_year, timeline.quarters.size() - i));
    if (x < free_from || text_width(font, year) + look.px(4) > room) continue;
    draw_text(list, font, {x + look.px(4), y + look.px(3)}, look.colors.secondary, year);
    free_from = x + text_width(font, year);
  }
}

// The quarter under the pointer, or the nearest to it.
std::size_t quarter_at(const Chart& chart, std::size_t count, float x) {
  const auto position = static_cast<long>(std::floor((x - chart.plot.x) / chart.bar));
  return static_cast<std::size_t>(std::clamp(position, 0L, static_cast<long>(count) - 1));
}

void set_range(const PanelContext& context, const Timeline& timeline, std::optional<QuarterRange> range,
               bool continues, Actions& out) {
  recipe::MapRecipe copy = context.state.recipe;
  copy.filter = with_range(copy.filter, timeline, range);
  if (copy == context.state.recipe) return;
  out.push_back(session::SetRecipe{std::move(copy),
                                   continues ? session::Undoing::with_the_last : session::Undoing::alone});
}

void draw_brush(const PanelContext& context, const Chart& chart, const Timeline& timeline, Actions& out) {
  const Look& look = context.look;
  TimelinePlay& play = context.memory.timeline;
  ImGui::SetCursorScreenPos({chart.plot.x, chart.plot.y});
  // No stop for the keyboard, which has the steps and the filter's date fields.
  ImGui::InvisibleButton("brush", {chart.plot.w, chart.plot.h + look.px(16)});
  Press state;
  state.hovered = ImGui::IsItemHovered();
  state.held = ImGui::IsItemActive();
  const std::size_t count = timeline.quarters.size();
  const float x = ImGui::GetIO().MousePos.x;
  if (state.hovered || state.held) {
    const std::size_t at = quarter_at(chart, count, x);
    const Box bar = bar_of(look, chart, at);
    ImGui::GetWindowDrawList()->AddRectFilled({bar.x, bar.y}, {bar.right(), bar.bottom()},
                                              packed(look.colors.hover_tint.with_alpha(0.5)));
    if (!state.held)
      tip(look, state,
          stack_text(context, quarter_text(context, timeline.quarters[at].quarter),
                     timeline.quarters[at].stack) +
              context.text("timeline.select_hint"));
  }
  if (!state.held) {
    play.drag_from.reset();
    play.cleared = false;
    return;
  }
  if (play.cleared) return;
  const std::size_t at = quarter_at(chart, count, x);
  const bool begins = !play.drag_from;
  if (begins) {
    play.drag_from = at;
    play.playing = false;
    if (adds_to_selection()) {
      play.cleared = true;  // the press selects and is no drag
      out.push_back(session::Select{
          .items = items_of(timeline.quarters[at].stack), .toggle = true, .tab = std::nullopt});
      return;
    }
    if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
      play.cleared = true;
      set_range(context, timeline, std::nullopt, false, out);
      return;
    }
  }
  const QuarterRange range{std::min(*play.drag_from, at), std::max(*play.drag_from, at)};
  set_range(context, timeline, range, !begins, out);
}

// At the right: decisions of a year without month, and those without a date.
float draw_apart(const PanelContext& context, const Box& room, const Timeline& timeline, std::size_t most,
                 Actions& out) {
  const Look& look = context.look;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& font = *look.fonts.small;
  const bool ranged = context.state.recipe.filter.from || context.state.recipe.filter.to;
  float x = room.right();
  const auto draw_one = [&](const std::string& id, const std::string& label, const std::string& when,
                            const KindStack& stack) {
    const float width = std::max(look.px(apart_width), text_width(font, label) + look.px(10));
    x -= width;
    ImGui::SetCursorScreenPos({x, room.y});
    const Press state = press(look, id.c_str(), {width, room.h + look.px(16)});
    const Box bar{x + width / 2 - look.px(11), room.y, look.px(22), room.h};
    draw_stack(context, bar, most, stack, ranged);
    draw_touched(context, bar, most, stack);
    if (state.clicked) select(items_of(stack), std::nullopt, out);
    list.AddRectFilled({x + look.px(6), room.bottom()}, {x + width - look.px(6), room.bottom() + look.px(1)},
                       packed(look.colors.outline));
    draw_text(list, font, {std::round(x + (width - text_width(font, label)) / 2), room.bottom() + look.px(3)},
              look.colors.secondary, label);
    tip(look, state, stack_text(context, when, stack));
  };
  if (count_of(timeline.undated) > 0) {
    const std::string label = context.text("timeline.undated");
    draw_one("undated", label, label, timeline.undated);
  }
  for (auto year = timeline.year_only.rbegin(); year != timeline.year_only.rend(); ++year) {
    const std::string label = context.text("timeline.year_only", {{"year", std::to_string(year->year)}});
    draw_one("year" + std::to_string(year->year), label,
             context.text("timeline.year_only_long", {{"year", std::to_string(year->year)}}), year->stack);
  }
  return x;
}

void take_step(const PanelContext& context, const Timeline& timeline, int by, bool continues, Actions& out) {
  const auto next = stepped(range_of(context.state.recipe.filter, timeline), timeline, by);
  if (next) set_range(context, timeline, next, continues, out);
}

void play_on(const PanelContext& context, const Timeline& timeline, Actions& out) {
  TimelinePlay& play = context.memory.timeline;
  if (!play.playing || ImGui::GetTime() < play.next_step) return;
  const auto range = range_of(context.state.recipe.filter, timeline);
  const bool at_end = range && range->last + 1 == timeline.quarters.size();
  if (at_end && !play.begun) {
    set_range(context, timeline, QuarterRange{0, 0}, false, out);  // from the beginning again
  } else if (at_end) {
    play.playing = false;
    return;
  } else {
    take_step(context, timeline, 1, play.begun, out);
  }
  play.begun = true;
  play.next_step = ImGui::GetTime() + seconds_per_step;
}

void draw_head(const PanelContext& context, const Box& box, const Timeline& timeline, Actions& out) {
  const Look& look = context.look;
  TimelinePlay& play = context.memory.timeline;
  const auto range = range_of(context.state.recipe.filter, timeline);
  ImGui::SetCursorScreenPos({box.x + look.px(padding), box.y + look.px(6)});
  const bool open = context.state.preferences.timeline_open;
  if (section(look, "title", context.text("timeline.title"), "", open, look.px(head_width)) != open) {
    session::Preferences preferences = context.state.preferences;
    preferences.timeline_open = !open;
    out.push_back(session::SetPreferences{preferences});
  }
  if (!open) return;
  ImGui::SetCursorScreenPos({box.x + look.px(padding - 8), box.y + look.px(36)});
  if (icon_button(look, "back", icon::step_back, context.text("timeline.step_back"),
                  stepped(range, timeline, -1).has_value())) {
    play.playing = false;
    take_step(context, timeline, -1, false, out);
  }
  ImGui::SameLine(0, 0);
  if (icon_button(look, "play", play.playing ? icon::pause : icon::play,
                  context.text(play.playing ? "timeline.pause" : "timeline.play"))) {
    toggle_playing(play);
  }
  ImGui::SameLine(0, 0);
  if (icon_button(look, "on", icon::step_on, context.text("timeline.step_on"),
                  stepped(range, timeline, 1).has_value())) {
    play.playing = false;
    take_step(context, timeline, 1, false, out);
  }
  const std::string shown = range ? date_range_label(context) : context.text("timeline.all");
  const ImFont& note = *look.fonts.note;
  draw_text(*ImGui::GetWindowDrawList(), note, {box.x + look.px(padding), box.y + look.px(72)},
            look.colors.secondary, fitted(note, shown, look.px(head_width)));
  float x = box.x + look.px(padding);
  for (const domain::DecisionKind kind : kinds) {
    if (kind == domain::DecisionKind::cut && context.counts->kinds.at(kind) == 0) continue;
    const ImFont& small = *look.fonts.small;
    const std::string label = kind_label(context, kind);
    const float y = box.y + look.px(92);
    ImGui::GetWindowDrawList()->AddRectFilled({x, y + look.px(2)}, {x + look.px(10), y + look.px(12)},
                                              packed(color_of(look, kind)));
    draw_text(*ImGui::GetWindowDrawList(), small, {x + look.px(15), y}, look.colors.secondary, label);
    x += look.px(15) + text_width(small, label) + look.px(12);
  }
}

}  // namespace

void toggle_playing(TimelinePlay& play) {
  play.playing = !play.playing;
  play.begun = false;
  play.next_step = 0;
}

void draw_timeline_panel(const PanelContext& context, Actions& out) {
  const Box& box = context.layout.timeline;
  if (box.h <= 0) return;
  const Look& look = context.look;
  begin_panel("timeline", box, look.colors.panel, {0, 0});
  ImGui::GetWindowDrawList()->AddRectFilled({box.x, box.y}, {box.right(), box.y + look.px(1)},
                                            packed(look.colors.border));
  if (context.state.data && context.counts != nullptr) {
    analysis::Filter dateless = context.state.recipe.filter;
    dateless.from.reset();
    dateless.to.reset();
    const Timeline timeline = analysis::timeline(context.data(), analysis::select(context.data(), dateless));
    play_on(context, timeline, out);
    draw_head(context, box, timeline, out);
    if (context.state.preferences.timeline_open && !timeline.quarters.empty()) {
      const std::size_t most = highest(timeline);
      const float top = box.y + look.px(8), bottom = box.bottom() - look.px(24);
      const float left = box.x + look.px(padding + head_width + 24);
      const float end = draw_apart(context, {left, top, box.right() - look.px(12) - left, bottom - top},
                                   timeline, most, out);
      const Box plot{left, top, std::max(end - look.px(16) - left, look.px(40)), bottom - top};
      const Chart chart{plot, plot.w / static_cast<float>(timeline.quarters.size()), most};
      const auto range = range_of(context.state.recipe.filter, timeline);
      draw_brush(context, chart, timeline, out);
      for (std::size_t i = 0; i < timeline.quarters.size(); ++i) {
        const bool outside = range && (i < range->first || i > range->last);
        const Box bar = bar_of(look, chart, i);
        draw_stack(context, bar, most, timeline.quarters[i].stack, outside);
        draw_touched(context, bar, most, timeline.quarters[i].stack);
      }
      draw_axis(context, chart, timeline);
    }
  }
  end_panel();
}

}  // namespace dkart::ui
