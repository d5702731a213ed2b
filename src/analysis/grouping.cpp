#include "analysis/grouping.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>
#include <utility>

#include "analysis/population_change.h"
#include "analysis/tally.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using domain::Decision;
using domain::MunicipalityIndex;
using Groups = std::vector<Group>;

constexpr std::array all_groupings{
    Grouping::ministry,    Grouping::kind,      Grouping::centrality,        Grouping::period,
    Grouping::oslo_area,   Grouping::sami_area, Grouping::population_change, Grouping::county,
    Grouping::municipality};

Group& add_group(Groups& groups, std::string_view key, GroupKind kind = GroupKind::known) {
  Group group;
  group.key = key;
  group.kind = kind;
  groups.push_back(std::move(group));
  return groups.back();
}

bool by_place(Grouping grouping) {
  return grouping != Grouping::ministry && grouping != Grouping::kind && grouping != Grouping::period;
}

Groups groups_of_decisions(const Dataset& data, Grouping grouping) {
  Groups groups;
  if (grouping == Grouping::kind) {
    using enum domain::DecisionKind;
    for (const auto kind : {created, moved, cut}) add_group(groups, code_of(kind));
    return groups;
  }
  if (grouping == Grouping::ministry) {
    for (const auto& ministry : data.ministries) add_group(groups, ministry.code);
  } else {
    for (const auto& period : data.periods) add_group(groups, period.id);
  }
  add_group(groups, group_unknown, GroupKind::unknown);
  return groups;
}

std::string key_of_decision(const Decision& decision, Grouping grouping) {
  switch (grouping) {
    case Grouping::ministry:
      return decision.ministry;
    case Grouping::kind:
      return std::string(code_of(decision.kind));
    default:
      return decision.period;
  }
}

// What some groupings need to know beside the municipality itself.
struct PlaceFacts {
  Scope outside;                           // of the Oslo area
  std::optional<PopulationChange> change;  // of the municipalities
};

std::string_view key_of_change(std::optional<double> percent) {
  constexpr double much = 5;
  if (!percent) return group_unknown;
  if (*percent < 0) return *percent < -much ? falls_over_5 : falls;
  return *percent <= much ? rises : rises_over_5;
}

std::string key_of_place(const Dataset& data, MunicipalityIndex index, Grouping grouping,
                         const PlaceFacts& facts) {
  const domain::Municipality& municipality = data.at(index);
  switch (grouping) {
    case Grouping::centrality: {
      const int number = municipality.centrality_class.value_or(0);
      const bool known = number >= 1 && number <= centrality_classes;
      return known ? std::to_string(number) : std::string(group_unknown);
    }
    case Grouping::oslo_area:
      return std::string(facts.outside.municipality_in_scope[index.value] ? oslo_outside : oslo_inside);
    case Grouping::sami_area:
      return std::string(municipality.sami_admin_area ? sami_yes : sami_no);
    case Grouping::population_change:
      return std::string(
          key_of_change(facts.change ? facts.change->areas[index.value].change_percent : std::nullopt));
    case Grouping::county:
      return data.at(municipality.county).number.text();
    default:
      return municipality.number.text();
  }
}

Groups empty_groups_of_places(const Dataset& data, Grouping grouping) {
  Groups groups;
  switch (grouping) {
    case Grouping::centrality:
      for (int i = 1; i <= centrality_classes; ++i) add_group(groups, std::to_string(i));
      break;
    case Grouping::oslo_area:
      for (const auto key : {oslo_outside, oslo_inside}) add_group(groups, key);
      break;
    case Grouping::sami_area:
      for (const auto key : {sami_yes, sami_no}) add_group(groups, key);
      break;
    case Grouping::population_change:
      for (const auto key : {falls_over_5, falls, rises, rises_over_5}) add_group(groups, key);
      break;
    case Grouping::county:
      for (const auto& county : data.counties) add_group(groups, county.number.text());
      break;
    default:
      for (const auto& municipality : data.municipalities) add_group(groups, municipality.number.text());
      break;
  }
  return groups;
}

// The groups with their municipalities, and for each municipality its group.
std::pair<Groups, std::vector<std::size_t>> groups_of_places(const Dataset& data, Grouping grouping,
                                                             const domain::OsloAreaDefinition* oslo_area) {
  Groups groups = empty_groups_of_places(data, grouping);
  PlaceFacts facts{scope_of(data, {}, oslo_area), {}};
  if (grouping == Grouping::population_change) {
    facts.change = population_change(data, Level::municipality, usual_years_of_change);
  }
  std::vector<std::size_t> group_of;
  group_of.reserve(data.municipalities.size());
  for (std::uint32_t i = 0; i < data.municipalities.size(); ++i) {
    const std::string key = key_of_place(data, MunicipalityIndex{i}, grouping, facts);
    auto found = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.key == key; });
    if (found == groups.end()) {
      add_group(groups, group_unknown, GroupKind::unknown);
      found = groups.end() - 1;
    }
    found->municipalities.push_back(MunicipalityIndex{i});
    group_of.push_back(static_cast<std::size_t>(found - groups.begin()));
  }
  return {std::move(groups), std::move(group_of)};
}

// Known jobs of all known groups from each position to the end, and of none after it.
std::vector<Range> sums_to_the_end(const Groups& groups) {
  std::vector<Range> sums(groups.size() + 1);
  for (std::size_t i = groups.size(); i-- > 0;) {
    const bool known = groups[i].kind == GroupKind::known;
    sums[i] = known ? sum_of(known_jobs(groups[i].figures), sums[i + 1]) : sums[i + 1];
  }
  return sums;
}

std::optional<double> share_of_decisions(std::size_t part, std::size_t all) {
  if (all == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(all);
}

}  // namespace

std::string_view code_of(Grouping grouping) {
  switch (grouping) {
    case Grouping::ministry:
      return "ministry";
    case Grouping::kind:
      return "kind";
    case Grouping::centrality:
      return "centrality";
    case Grouping::period:
      return "period";
    case Grouping::oslo_area:
      return "oslo-area";
    case Grouping::sami_area:
      return "sami-area";
    case Grouping::population_change:
      return "population-change";
    case Grouping::county:
      return "county";
    case Grouping::municipality:
      break;
  }
  return "municipality";
}

std::optional<Grouping> grouping_from_code(std::string_view code) {
  for (const Grouping grouping : all_groupings) {
    if (code_of(grouping) == code) return grouping;
  }
  return std::nullopt;
}

Groups group_figures(const Dataset& data, const Selection& selection, Grouping grouping,
                     const domain::OsloAreaDefinition* oslo_area) {
  Groups groups;
  Tally sums;
  if (by_place(grouping)) {
    std::vector<std::size_t> group_of;
    std::tie(groups, group_of) = groups_of_places(data, grouping, oslo_area);
    sums = tally(data, selection, groups.size(), [&](const Decision& decision) -> std::optional<std::size_t> {
      if (!decision.municipality) return std::nullopt;
      return group_of[decision.municipality->value];
    });
    add_group(groups, group_unplaced, GroupKind::unplaced).figures = std::move(sums.rest);
  } else {
    groups = groups_of_decisions(data, grouping);
    sums = tally(data, selection, groups.size(), [&](const Decision& decision) -> std::optional<std::size_t> {
      const std::string key = key_of_decision(decision, grouping);
      for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].kind == GroupKind::known && groups[i].key == key) return i;
      }
      return groups.size() - 1;
    });
  }
  for (std::size_t i = 0; i < sums.parts.size(); ++i) {
    groups[i].figures = std::move(sums.parts[i]);
    if (by_place(grouping)) {
      set_population(groups[i].figures, population_of(data, groups[i].municipalities));
    }
  }
  accumulate_shares(groups);
  return groups;
}

void rank_groups(Groups& groups) {
  std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
    const bool a_known = a.kind == GroupKind::known, b_known = b.kind == GroupKind::known;
    if (!a_known || !b_known) return a_known && !b_known;
    const Range a_jobs = known_jobs(a.figures), b_jobs = known_jobs(b.figures);
    return std::tuple(a_jobs.min, a_jobs.max, a.figures.decisions) >
           std::tuple(b_jobs.min, b_jobs.max, b.figures.decisions);
  });
  accumulate_shares(groups);
}

void accumulate_shares(Groups& groups) {
  // Sums, not differences, so that what is left after the last group is nothing at all.
  const std::vector<Range> to_the_end = sums_to_the_end(groups);
  std::size_t all_decisions = 0, decisions = 0;
  for (const Group& group : groups) {
    if (group.kind == GroupKind::known) all_decisions += group.figures.decisions;
  }
  Range before;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    Group& group = groups[i];
    if (group.kind != GroupKind::known) continue;
    const Range jobs = known_jobs(group.figures), after = to_the_end[i + 1];
    if (group.figures.jobs_min || group.figures.jobs_max) {
      group.job_share = share_of(jobs, sum_of(before, after));
    }
    before = sum_of(before, jobs);
    decisions += group.figures.decisions;
    group.cumulative_job_share = share_of(before, after);
    group.decision_share = share_of_decisions(group.figures.decisions, all_decisions);
    group.cumulative_decision_share = share_of_decisions(decisions, all_decisions);
  }
}

}  // namespace dkart::analysis
