// What `dkart site` answers, for programs and for people.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/language.h"
#include "coverage/sites.h"
#include "domain/dataset.h"

namespace dkart::cli {

struct SiteResult {
  std::shared_ptr<const coverage::PopulationPoints> people;
  std::vector<coverage::Facility> facilities;  // those there are
  std::vector<coverage::SiteCandidate> candidates;
  bool candidates_are_places = false;
  coverage::SiteRequest request;
  coverage::SiteAnswer answer;
};

/// One object: sites (array of number, name, longitude, latitude, gained), covered_before, covered_after, method,
/// optimal, bound; for the objective of distance also person_km_before and person_km_after, and gained in
/// person-kilometres.
std::string sites_for_programs(const domain::Dataset& data, const SiteResult& result);

std::string sites_for_people(const domain::Dataset& data, const SiteResult& result, const Messages& messages);

}  // namespace dkart::cli
