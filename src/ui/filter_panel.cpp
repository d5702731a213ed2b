// The questions about the decisions: period, ministry, kind, county, date, agency. Each choice carries its count.
#include <algorithm>
#include <tuple>

#include "base/text_list.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/recipe_edit.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

template <class Set, class Label>
std::string summary(const PanelContext& context, const Set& chosen, Label label) {
  if (chosen.empty()) return context.text("filter.all");
  std::vector<std::string> parts;
  for (const auto& one : chosen) parts.push_back(label(one));
  return joined(parts);
}

std::size_t count_in(const auto& counts, const auto& key) {
  const auto found = counts.find(key);
  return found == counts.end() ? 0 : found->second;
}

void draw_periods(const PanelContext& context, float width, Actions& out) {
  // While two periods are compared, none is chosen by itself; choosing one ends the comparison.
  const bool comparing = context.state.recipe.comparison.has_value();
  const auto& chosen = context.state.recipe.filter.periods;
  if (!context.memory.is_open("period", true)) return;
  const auto one = [&](const std::string& id) {
    const std::string label = period_label(context, id);
    const bool on = !comparing && chosen.size() == 1 && chosen.contains(id);
    if (choice(context.look, id.c_str(),
               {ChoiceKind::radio, on, label, count_in(context.counts->periods, id), {}}, width)) {
      edit(context, out, [&](recipe::MapRecipe& r) {
        r.filter.periods = {id};
        r.comparison.reset();
      });
    }
  };
  for (const domain::Period& period : context.data().periods) one(period.id);
  std::size_t all = 0;
  for (const auto& [id, count] : context.counts->periods) all += count;
  const std::string both = context.text("period.both");
  if (choice(context.look, "both", {ChoiceKind::radio, !comparing && chosen.empty(), both, all, {}}, width)) {
    edit(context, out, [](recipe::MapRecipe& r) {
      r.filter.periods.clear();
      r.comparison.reset();
    });
  }
  if (context.counts->periods.contains(domain::period_unknown)) one(domain::period_unknown);
  draw_comparison_field(context, width, out);
}

struct MinistryRow {
  std::string code;
  std::string label;
  std::size_t in_data = 0;
};

// Those with decisions in the data first, by how many, so that the order never changes while filtering.
std::vector<MinistryRow> ministry_rows(const PanelContext& context) {
  std::vector<MinistryRow> rows;
  for (const auto& [code, count] : context.counts->ministries) {
    const auto same = [&](const domain::Decision& d) { return d.ministry == code; };
    const auto& all = context.data().decisions;
    rows.push_back({code, ministry_label(context, code),
                    static_cast<std::size_t>(std::count_if(all.begin(), all.end(), same))});
  }
  std::sort(rows.begin(), rows.end(), [](const MinistryRow& a, const MinistryRow& b) {
    return std::tuple(a.code.empty(), b.in_data, a.label) < std::tuple(b.code.empty(), a.in_data, b.label);
  });
  return rows;
}

void draw_ministries(const PanelContext& context, float width, Actions& out) {
  if (!context.memory.is_open("ministry", true)) return;
  const auto& chosen = context.state.recipe.filter.ministries;
  const std::vector<MinistryRow> rows = ministry_rows(context);
  const auto with = static_cast<std::size_t>(
      std::count_if(rows.begin(), rows.end(), [](const MinistryRow& row) { return row.in_data > 0; }));
  bool& all = context.memory.is_open("ministries.all", false);
  for (const MinistryRow& row : rows) {
    const bool on = chosen.contains(row.code);
    if (row.in_data == 0 && !all && !on) continue;
    const domain::Ministry* ministry = context.data().find_ministry(row.code);
    const std::string name = ministry != nullptr ? ministry->name.in(context.messages.language()) : row.label;
    const std::string id = "m" + row.code;
    if (choice(context.look, id.c_str(),
               {ChoiceKind::check, on, row.label, count_in(context.counts->ministries, row.code), name},
               width)) {
      edit(context, out, [&](recipe::MapRecipe& r) { toggle(r.filter.ministries, row.code); });
    }
  }
  if (with == rows.size()) return;
  const std::string more =
      all ? context.text("panel.less")
          : context.text("filter.choices_more", {{"count", std::to_string(rows.size() - with)}});
  const Press state = press(context.look, "more ministries", {width, context.look.px(row_height)});
  const ImFont& font = *context.look.fonts.note;
  draw_text(
      *ImGui::GetWindowDrawList(), font,
      {state.min.x + context.look.px(box_size + 8), middle(font, state.min.y, state.max.y - state.min.y)},
      state.hovered ? context.look.colors.text : context.look.colors.accent, more);
  if (state.clicked) all = !all;
}

void draw_kinds(const PanelContext& context, float width, Actions& out) {
  if (!context.memory.is_open("kind", true)) return;
  for (const auto& [kind, count] : context.counts->kinds) {
    const std::string label = kind_label(context, kind);
    const std::string long_form = context.text("kind." + std::string(analysis::code_of(kind)) + "_long");
    const bool on = context.state.recipe.filter.kinds.contains(kind);
    if (choice(context.look, label.c_str(), {ChoiceKind::check, on, label, count, long_form}, width)) {
      edit(context, out, [&](recipe::MapRecipe& r) { toggle(r.filter.kinds, kind); });
    }
  }
}

void draw_counties(const PanelContext& context, float width, Actions& out) {
  if (!context.memory.is_open("county", false)) return;
  for (const auto& [number, count] : context.counts->counties) {
    const std::string id = "c" + number.text(), label = county_label(context, number);
    const bool on = context.state.recipe.filter.counties.contains(number);
    const auto shown = context.state.recipe.coverage ? std::nullopt : std::optional(count);
    if (choice(context.look, id.c_str(), {ChoiceKind::check, on, label, shown, {}}, width)) {
      edit(context, out, [&](recipe::MapRecipe& r) { toggle(r.filter.counties, number); });
    }
  }
}

bool same_date(const std::optional<domain::PartialDate>& date, const std::string& text) {
  return date ? date->text() == text : text.empty();
}

// A field for one end of the range. What is no date yet stays in the field and out of the filter.
void date_field(const PanelContext& context, const char* id, std::string& text, const char* caption_key,
                std::optional<domain::PartialDate> analysis::Filter::*end, float width, Actions& out) {
  const auto& current = context.state.recipe.filter.*end;
  const bool half_written = !text.empty() && !domain::PartialDate::parse(text);
  if (!half_written && !same_date(current, text)) text = current ? current->text() : "";
  ImGui::BeginGroup();
  caption(context.look, context.text(caption_key));
  const std::string hint = context.text("filter.date_hint");
  if (text_field(context.look, id, text, {.hint = hint, .invalid = half_written}, width)) {
    const auto date = domain::PartialDate::parse(text);
    if (date || text.empty()) edit(context, out, [&](recipe::MapRecipe& r) { r.filter.*end = date; });
  }
  ImGui::EndGroup();
}

void draw_dates(const PanelContext& context, float width, Actions& out) {
  if (!context.memory.is_open("date", false)) return;
  Memory& memory = context.memory;
  const float half = (width - context.look.px(12)) / 2;
  date_field(context, "##from", memory.date_from, "filter.date_from", &analysis::Filter::from, half, out);
  ImGui::SameLine(0, context.look.px(12));
  date_field(context, "##to", memory.date_to, "filter.date_to", &analysis::Filter::to, half, out);
  const auto wrong = [](const std::string& text) {
    return !text.empty() && !domain::PartialDate::parse(text);
  };
  if (wrong(memory.date_from) || wrong(memory.date_to)) {
    paragraph(*context.look.fonts.note, context.look.colors.error, context.text("filter.date_invalid"),
              width);
  }
}

void draw_agency(const PanelContext& context, float width, Actions& out) {
  if (!context.memory.is_open("agency", true)) return;
  std::string& text = context.memory.filter_search;
  if (text != context.state.recipe.filter.search && !ImGui::IsAnyItemActive())
    text = context.state.recipe.filter.search;
  const std::string hint = context.text("filter.agency_hint");
  if (text_field(context.look, "##agency", text, {.symbol = icon::search, .hint = hint}, width)) {
    edit(context, out, [&](recipe::MapRecipe& r) { r.filter.search = text; });
  }
}

void heading(const PanelContext& context, const char* name, bool at_first, const char* key,
             const std::string& shown, float width) {
  bool& open = context.memory.is_open(name, at_first);
  open = section(context.look, name, context.text(key), shown, open, width);
}

}  // namespace

void draw_county_filter(const PanelContext& context, float width, Actions& out) {
  const analysis::Filter& filter = context.state.recipe.filter;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {context.look.px(8), context.look.px(2)});
  heading(
      context, "county", false, "filter.county",
      summary(context, filter.counties, [&](const auto& number) { return county_label(context, number); }),
      width);
  draw_counties(context, width, out);
  ImGui::PopStyleVar();
}

void draw_filter_panel(const PanelContext& context, float width, Actions& out) {
  const analysis::Filter& filter = context.state.recipe.filter;
  const float between = context.look.px(group_gap - 8);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {context.look.px(8), context.look.px(2)});
  heading(context, "period", true, "filter.period",
          filter.periods.empty()
              ? context.text("period.both")
              : summary(context, filter.periods, [&](const auto& id) { return period_label(context, id); }),
          width);
  draw_periods(context, width, out);
  gap(between);
  heading(
      context, "ministry", true, "filter.ministry",
      summary(context, filter.ministries, [&](const auto& code) { return ministry_label(context, code); }),
      width);
  draw_ministries(context, width, out);
  gap(between);
  heading(context, "kind", true, "filter.kind",
          summary(context, filter.kinds, [&](const auto& kind) { return kind_label(context, kind); }), width);
  draw_kinds(context, width, out);
  gap(between);
  heading(context, "agency", true, "table.agency",
          filter.search.empty() ? context.text("filter.all") : filter.search, width);
  draw_agency(context, width, out);
  gap(between);
  draw_county_filter(context, width, out);
  gap(between);
  heading(context, "date", false, "filter.date", date_range_label(context), width);
  draw_dates(context, width, out);
  ImGui::PopStyleVar();
}

}  // namespace dkart::ui
