// What a reader must be told beside any coverage figure: how far is measured, who is counted, and what is uncertain.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/language.h"
#include "coverage/reach.h"

namespace dkart::coverage {

struct MethodFacts {
  ReachUnit unit = ReachUnit::kilometres;
  double detour = 1;
  std::string matrix_file;  // ReachUnit::minutes only
};

/// How far is measured: "coverage.straight_line" always for kilometres, "coverage.detour" after it whenever the factor
/// is not 1, "coverage.matrix" for minutes.
std::vector<std::string> distance_lines(const MethodFacts& facts, const Messages& messages);

/// Whose distance: "coverage.population_places" or "coverage.population_file", and the age group.
std::vector<std::string> population_lines(const domain::Dataset& data, const PopulationPoints& points,
                                          const Messages& messages);

/// To where: which lists, how many of each, how many are approximate or unconfirmed, that the lists are not complete,
/// and the published numbers of study centres beside our own.
std::vector<std::string> facility_lines(const domain::Dataset& data, std::span<const Facility> facilities,
                                        const Messages& messages);

}  // namespace dkart::coverage
