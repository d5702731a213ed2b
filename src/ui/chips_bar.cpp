// What the filter holds just now, each part with a cross, and how many decisions are left.
#include "ui/controls.h"
#include "ui/coverage_edit.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/recipe_edit.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

struct Chip {
  std::string id;
  std::string label;
  recipe::MapRecipe without;  // the recipe once the chip is gone
};

std::vector<Chip> chips_of(const PanelContext& context) {
  const analysis::Filter& filter = context.state.recipe.filter;
  std::vector<Chip> chips;
  const auto add = [&](std::string id, std::string label, auto remove) {
    recipe::MapRecipe rest = context.state.recipe;
    remove(rest.filter);
    chips.push_back({std::move(id), std::move(label), std::move(rest)});
  };
  if (context.state.recipe.coverage) {
    for (const domain::CountyNumber& number : filter.counties) {
      add("c" + number.text(), county_label(context, number),
          [&](analysis::Filter& f) { f.counties.erase(number); });
    }
    return chips;
  }
  if (const auto& comparison = context.state.recipe.comparison) {
    recipe::MapRecipe rest = context.state.recipe;
    rest.comparison.reset();
    chips.push_back(
        {"comparison",
         context.text(comparison->view == recipe::ComparisonView::difference ? "comparison.chip_difference"
                                                                             : "comparison.chip",
                      {{"earlier", period_label(context, comparison->earlier)},
                       {"later", period_label(context, comparison->later)}}),
         std::move(rest)});
  } else {
    for (const std::string& id : filter.periods) {
      add("p" + id, period_label(context, id), [&](analysis::Filter& f) { f.periods.erase(id); });
    }
  }
  for (const std::string& code : filter.ministries) {
    add("m" + code, ministry_label(context, code), [&](analysis::Filter& f) { f.ministries.erase(code); });
  }
  for (const domain::DecisionKind kind : filter.kinds) {
    add("k" + std::string(analysis::code_of(kind)), kind_label(context, kind),
        [&](analysis::Filter& f) { f.kinds.erase(kind); });
  }
  for (const domain::CountyNumber& number : filter.counties) {
    add("c" + number.text(), county_label(context, number),
        [&](analysis::Filter& f) { f.counties.erase(number); });
  }
  if (filter.from || filter.to) {
    add("date", date_range_label(context), [](analysis::Filter& f) {
      f.from.reset();
      f.to.reset();
    });
  }
  if (!filter.search.empty())
    add("search", "«" + filter.search + "»", [](analysis::Filter& f) { f.search.clear(); });
  return chips;
}

// How many decisions are left, or how many people are covered.
std::string showing_text(const PanelContext& context) {
  if (!context.state.recipe.coverage) {
    return context.text("filter.showing", {{"count", std::to_string(context.counts->selected)},
                                           {"total", std::to_string(context.counts->total)}});
  }
  const scene::CoveragePtr& result = context.composition->evaluation.coverage;
  if (!result) return {};
  const coverage::ReachFigures& country = result->reach().country;
  MessageArgs args = reach_args(context);
  args.emplace("count", people_text(context, country.inside[result->limit]));
  args.emplace("total", people_text(context, country.population));
  return context.text("gaps.showing", args);
}

}  // namespace

void draw_chips_bar(const PanelContext& context, Actions& out) {
  const Look& look = context.look;
  const Box& box = context.layout.chips;
  begin_panel("chips", box, look.colors.background, {look.px(12), (box.h - look.px(24)) / 2});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (context.counts != nullptr && context.state.data && context.composition != nullptr) {
    const ImFont& note = *look.fonts.note;
    const std::string showing = showing_text(context);
    const float right = box.right() - look.px(12);
    const float text = text_width(note, showing);
    draw_text(list, note, {right - text, middle(note, box.y, box.h)}, look.colors.secondary, showing);

    const std::vector<Chip> chips = chips_of(context);
    const std::string clear = context.text("filter.clear");
    const float clear_width = text_width(note, clear) + look.px(16);
    const float more_width =
        text_width(note, context.text("filter.choices_more", {{"count", "00"}})) + look.px(16);
    const float end = right - text - look.px(16) - (chips.empty() ? 0 : clear_width);
    float x = box.x + look.px(12);
    std::size_t shown = 0;
    for (const Chip& one : chips) {
      const float own = chip_width(look, one.label);
      const bool last = shown + 1 == chips.size();
      if (x + own + (last ? 0 : more_width) > end) break;
      ImGui::SetCursorScreenPos({x, box.y + (box.h - look.px(24)) / 2});
      if (chip(look, one.id.c_str(), one.label, context.text("filter.remove", {{"name", one.label}}))) {
        edit(context, out, [&](recipe::MapRecipe& r) { r = one.without; });
      }
      x += own + look.px(6);
      ++shown;
    }
    if (shown < chips.size()) {
      const std::string more =
          context.text("filter.choices_more", {{"count", std::to_string(chips.size() - shown)}});
      draw_text(list, note, {x + look.px(4), middle(note, box.y, box.h)}, look.colors.secondary, more);
      x += text_width(note, more) + look.px(12);
    }
    if (!chips.empty()) {
      ImGui::SetCursorScreenPos({x, box.y + (box.h - look.px(24)) / 2});
      const Press state = press(look, "clear", {clear_width, look.px(24)});
      if (state.hovered)
        list.AddRectFilled(state.min, state.max, packed(look.colors.hover_tint), look.px(corner));
      draw_text(list, note, {x + look.px(8), middle(note, box.y, box.h)}, look.colors.accent, clear);
      if (state.clicked) out.push_back(session::ResetFilter{});
    }
  }
  list.AddRectFilled({box.x, box.bottom() - look.px(1)}, {box.right(), box.bottom()},
                     packed(look.colors.border));
  end_panel();
}

}  // namespace dkart::ui
