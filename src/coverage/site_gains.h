// What each candidate for a new centre is worth to each population point: one table for all objectives and methods.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/progress.h"
#include "coverage/nearest.h"
#include "domain/dataset.h"

namespace dkart::coverage {

/// A place where a new centre could be.
struct SiteCandidate {
  domain::MunicipalityIndex municipality;
  std::string name;
  geo::LonLat position;
};

/// The point of each municipality that has one (see municipality_points), named after the municipality.
std::vector<SiteCandidate> candidates_at_centres(const domain::Dataset& data);
/// All populated places that lie in a municipality, named after the place.
std::vector<SiteCandidate> candidates_at_places(const domain::Dataset& data);

/// Most inhabitants within the limit, or the least distance in sum over all inhabitants.
enum class SiteObjective { cover, distance };

struct SiteGain {
  std::uint32_t point = 0;
  double value = 0;  // positive
};

/// A point that several chosen sites serve counts with the largest of its values: so both objectives are the same
/// problem, to choose k rows whose largest values have the greatest sum.
struct SiteGains {
  std::vector<std::vector<SiteGain>> rows;  // by candidate, each in point order
  std::size_t points = 0;
};

/// Cover: persons farther than `limit` metres from what there is (`nearest`) and not farther from the candidate.
/// Distance: persons times the kilometres by which the candidate is nearer than what there is. Where there is no
/// facility at all, 3000 km stand for the distance, which is farther than anything in Norway. Chords decide what is
/// certain, geodesics the rest. Stops early, with rows missing, when cancelled.
SiteGains site_gains(const PopulationPoints& points, std::span<const Nearest> nearest,
                     std::span<const SiteCandidate> candidates, SiteObjective objective, double limit,
                     const Progress& progress);

/// Sum over the points of the largest value among the chosen rows.
double value_of(const SiteGains& gains, std::span<const std::size_t> chosen);

}  // namespace dkart::coverage
