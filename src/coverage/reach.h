// How many people live within reach of a facility: for each municipality, each county and the country.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <vector>

#include "coverage/nearest.h"
#include "domain/dataset.h"

namespace dkart::coverage {

enum class ReachUnit { kilometres, minutes };

struct ReachRequest {
  /// Upper limits of the bands, ascending, each included; kilometres or minutes. There is no national limit for
  /// acceptable travel to education: they are a choice of method.
  std::vector<double> bands{30, 60, 100};
  ReachUnit unit = ReachUnit::kilometres;
  /// Every straight line is taken to be so many times longer on the road; at least 1. Kilometres only.
  double detour = 1;
  bool operator==(const ReachRequest&) const = default;
};

struct ReachFigures {
  double population = 0;          // everyone counted: inside any band and outside
  std::vector<double> inside;     // by band, each with those of the nearer bands
  double outside = 0;             // beyond the last band, `unreached` among them
  double unreached = 0;           // there is no facility, or the matrix has no time
  std::optional<double> mean;     // km or minutes, each point alike
  std::optional<double> average;  // km or minutes, each inhabitant alike

  bool operator==(const ReachFigures&) const = default;
  /// 0..1; nothing where nobody lives. `band` is a position in ReachRequest::bands.
  std::optional<double> share_outside(std::size_t band) const;
  double outside_of(std::size_t band) const { return population - inside[band]; }
};

struct Reach {
  ReachRequest request;
  std::vector<ReachFigures> municipalities;  // by MunicipalityIndex
  std::vector<ReachFigures> counties;        // by CountyIndex
  ReachFigures country;
  /// By MunicipalityIndex: from its administrative centre or inner point (or its row of the matrix), cost in km or
  /// minutes with the detour in it.
  std::vector<Nearest> from_centre;
};

/// `nearest` by point, `nearest_centre` by municipality, costs in metres or minutes as `request.unit` says. Counties
/// and country are sums of the municipalities, so inside and outside add up to the same total on each level. Takes one
/// pass over the points.
Reach count_reach(const domain::Dataset& data, const PopulationPoints& points,
                  std::span<const Nearest> nearest, std::span<const Nearest> nearest_centre,
                  const ReachRequest& request);

/// From the points of `municipality_points`; no facility where there is no point.
std::vector<Nearest> nearest_from_centres(const domain::Dataset& data, std::span<const Facility> facilities);

struct GapFilter {
  std::set<domain::CountyNumber> counties;           // empty: all
  std::set<int> centrality_classes;                  // empty: all, also those without
  std::optional<bool> sami_admin_area;               // nothing: all
  std::vector<domain::MunicipalityNumber> left_out;  // for example a definition of the Oslo area
};

struct Gap {
  domain::MunicipalityIndex municipality;
  double outside = 0;  // persons farther than the band
  double share = 0;    // of the municipality's population
  bool operator==(const Gap&) const = default;
};

/// Municipalities where somebody lives outside band number `band`, most people first, then by number.
std::vector<Gap> ranked_gaps(const domain::Dataset& data, const Reach& reach, std::size_t band,
                             const GapFilter& filter);

}  // namespace dkart::coverage
