// Figures by something else than the map's areas: ministry, kind, period, centrality, Sámi administrative
// area, inside or outside the Oslo area, growing or shrinking municipalities; also by county and municipality,
// for rankings with shares.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/figures.h"
#include "analysis/shares.h"

namespace dkart::analysis {

/// population_change: municipalities by how their population changed over ten years (population_change.h), in
/// per cent: falls by more than 5, falls by up to 5, stands still or grows by up to 5, grows by more than 5.
enum class Grouping {
  ministry,
  kind,
  centrality,
  period,
  oslo_area,
  sami_area,
  population_change,
  county,
  municipality
};

/// "ministry", "kind", "centrality", "period", "oslo-area", "sami-area", "population-change", "county",
/// "municipality".
std::string_view code_of(Grouping grouping);
std::optional<Grouping> grouping_from_code(std::string_view code);

/// - known: what the grouping is about.
/// - unknown: the fact is missing (no ministry named, period unknown, a municipality without class or without a
///   population figure of one of the two years).
/// - unplaced: decisions without a municipality, when the groups are sets of municipalities.
enum class GroupKind { known, unknown, unplaced };

inline constexpr std::string_view group_unknown = "unknown";
inline constexpr std::string_view group_unplaced = "unplaced";
inline constexpr std::string_view oslo_inside = "inside", oslo_outside = "outside";
inline constexpr std::string_view sami_yes = "yes", sami_no = "no";
inline constexpr std::string_view falls_over_5 = "fall-5", falls = "fall", rises = "rise",
                                  rises_over_5 = "rise-5";

struct Group {
  /// Ministry::code, "oppretta" …, "1" to "6", Period::id, "inside" and "outside", "yes" and "no", "fall-5",
  /// "fall", "rise" and "rise-5", the number of a county or municipality; group_unknown or group_unplaced.
  std::string key;
  GroupKind kind = GroupKind::known;
  Figures figures;  // population only where the group is a set of municipalities
  std::vector<domain::MunicipalityIndex> municipalities;  // empty where it is none

  /// Shares, 0..1, of what all *known* groups have; the other groups have none and are in no denominator.
  /// Nothing when there is nothing to share or, for jobs, when the group has decisions but no figure.
  std::optional<double> decision_share, cumulative_decision_share;
  std::optional<Range> job_share;
  /// Of this group and those before it together.
  std::optional<Range> cumulative_job_share;
};

/// Every group that the data know of, also those without decisions, in the order of the data: ministries and
/// periods as in their tables, classes from 1, numbers ascending, outside before inside, yes before no, the
/// greatest fall first. The unknown follow (always for ministries and periods, for classes and population
/// change when a municipality lacks them) and the unplaced last (always where the groups are places). Every
/// selected decision is in exactly one group.
/// `oslo_area` is used for Grouping::oslo_area only and must then not be null.
std::vector<Group> group_figures(const domain::Dataset& data, const Selection& selection, Grouping grouping,
                                 const domain::OsloAreaDefinition* oslo_area = nullptr);

/// Most jobs first (lower bound, then upper bound, then decisions, then the order they stand in); groups that
/// are not `known` stay last. Cumulative shares are made anew.
void rank_groups(std::vector<Group>& groups);

/// Makes all shares anew for groups that were put in another order.
void accumulate_shares(std::vector<Group>& groups);

}  // namespace dkart::analysis
