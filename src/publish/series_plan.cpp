// Which sheets a series has, and what each of them shows.
#include <algorithm>
#include <utility>

#include "analysis/filter.h"
#include "base/text_list.h"
#include "publish/prose.h"
#include "publish/series.h"
#include "recipe/sheet_name.h"
#include "scene/analysis_texts.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

using domain::Dataset;
using recipe::MapRecipe;

bool is_about_decisions(const MapRecipe& recipe) {
  return !recipe.coverage && shows_decisions(recipe);
}

/// Letters and digits of the English alphabet, with hyphens between: "Møre og Romsdal" -> "more-og-romsdal".
std::string for_file_name(const std::string& name) {
  std::string text;
  for (const char c : analysis::fold_for_search(name)) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept) {
      text += c;
    } else if (!text.empty() && text.back() != '-') {
      text += '-';
    }
  }
  while (!text.empty() && text.back() == '-') text.pop_back();
  return text;
}

class Planner {
 public:
  Planner(const Dataset& data, const MapRecipe& recipe, SeriesBy by, std::string_view ending,
          const Messages& messages)
      : data_(data), base_(recipe), by_(by), ending_(ending), messages_(messages) {
    base_.classes.locked = true;
    counts_ = analysis::count_choices(data, effective_filter(base_));
  }

  SeriesPlan plan() {
    plan_.title = scene::sheet_title(data_, base_, messages_);
    switch (by_) {
      case SeriesBy::county:
        add_counties();
        break;
      case SeriesBy::ministry:
        add_ministries();
        break;
      case SeriesBy::period:
        add_periods();
        break;
    }
    plan_.subtitle = messages_.get("series.by_" + std::string(code_of(by_)),
                                   {{"count", std::to_string(plan_.sheets.size())}});
    if (!left_out_.empty()) {
      plan_.left_out.push_back({Severity::note,
                                "series_left_out",
                                {},
                                {{"count", std::to_string(left_out_.size())}, {"names", joined(left_out_)}}});
    }
    return std::move(plan_);
  }

 private:
  void add_counties() {
    const std::set<domain::CountyNumber> wanted = base_.filter.counties;
    for (const domain::County& county : data_.counties) {
      if (!wanted.empty() && !wanted.contains(county.number)) continue;
      MapRecipe recipe = base_;
      recipe.filter.counties = {county.number};
      add(county.name, counts_.counties[county.number], std::move(recipe),
          "-" + county.number.text() + "-" + for_file_name(county.name));
    }
  }

  void add_ministries() {
    const std::set<std::string> wanted = base_.filter.ministries;
    const auto add_ministry = [&](const std::string& code, const std::string& name) {
      if (!wanted.empty() && !wanted.contains(code)) return;
      MapRecipe recipe = base_;
      recipe.filter.ministries = {code};
      add(name, counts_.ministries[code], std::move(recipe), code.empty() ? "-utan-departement" : "");
    };
    for (const domain::Ministry& ministry : data_.ministries)
      add_ministry(ministry.code, ministry.short_name.in(messages_.language()));
    if (counts_.ministries.contains("")) add_ministry("", messages_.get("filter.no_ministry"));
  }

  void add_periods() {
    const std::set<std::string> wanted = base_.filter.periods;
    const auto add_period = [&](const std::string& id) {
      if (!wanted.empty() && !wanted.contains(id)) return;
      MapRecipe recipe = base_;
      recipe.filter.periods = {id};
      add(scene::period_label(id, messages_), counts_.periods[id], std::move(recipe),
          id == domain::period_unknown ? "-periode-ukjend" : "");
    };
    for (const domain::Period& period : data_.periods) add_period(period.id);
    if (counts_.periods.contains(domain::period_unknown)) add_period(domain::period_unknown);
  }

  void add(const std::string& name, std::size_t decisions, MapRecipe recipe, const std::string& ending) {
    const bool about_decisions = is_about_decisions(base_);
    if (about_decisions && decisions == 0) {
      left_out_.push_back(name);
      return;
    }
    SeriesSheet sheet{name, "", recipe::suggested_stem(recipe) + ending + ending_, std::move(recipe)};
    if (about_decisions)
      sheet.note = messages_.get("count.decisions", {{"count", std::to_string(decisions)}});
    sheet.recipe.title = title_of(sheet);
    plan_.sheets.push_back(std::move(sheet));
  }

  /// A title of one's own gets the part's name before it; one that is made from the contents tells the period already.
  std::string title_of(const SeriesSheet& sheet) const {
    const bool unknown_period = sheet.recipe.filter.periods.contains(domain::period_unknown);
    if (base_.title.empty() && by_ == SeriesBy::period && !unknown_period) return "";
    std::string title = base_.title;
    if (title.empty()) {
      // It begins with a common noun.
      title =
          with_small_initial(by_ == SeriesBy::period ? messages_.get("sheet.title_no_period")
                                                     : scene::sheet_title(data_, sheet.recipe, messages_));
    }
    return messages_.get("series.title", {{"name", sheet.name}, {"title", title}});
  }

  const Dataset& data_;
  MapRecipe base_;
  SeriesBy by_;
  std::string ending_;
  const Messages& messages_;
  analysis::ChoiceCounts counts_;
  SeriesPlan plan_;
  std::vector<std::string> left_out_;
};

}  // namespace

Result<SeriesPlan> plan_series(const Dataset& data, const MapRecipe& recipe, SeriesBy by,
                               std::string_view ending, const Messages& messages) {
  if (by == SeriesBy::period && recipe.comparison) return Error{"series_of_comparison", {}, {}};
  if (by != SeriesBy::county && !is_about_decisions(recipe)) return Error{"series_needs_decisions", {}, {}};
  SeriesPlan plan = Planner(data, recipe, by, ending, messages).plan();
  if (plan.sheets.empty()) return Error{"series_empty", {}, {}};
  return plan;
}

}  // namespace dkart::publish
