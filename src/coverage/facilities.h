// The places people can reach: study centres and campuses as a choice takes them, and what-if centres.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/dataset.h"
#include "geo/points.h"

namespace dkart::coverage {

enum class FacilityKind { study_centre, campus, vocational_college, hypothetical };

struct Facility {
  std::string id;  // of the table ("sc-05b", "cp-uit-01") or the hypothetical one's own; unique
  std::string name;
  FacilityKind kind = FacilityKind::study_centre;
  geo::LonLat position;
  std::optional<domain::MunicipalityIndex> municipality;
  bool approximate = false;  // the place is our choice, the source does not name it
  bool unconfirmed = false;  // no source after 2020
};

/// A centre that does not exist (yet).
struct HypotheticalCentre {
  std::string id;
  std::string name;
  geo::LonLat position;
  std::optional<domain::MunicipalityIndex> municipality;
  bool operator==(const HypotheticalCentre&) const = default;
};

struct FacilityChoice {
  bool study_centres = true;  // active organisations and their branches
  bool campuses = true;       // of universities and university colleges
  bool vocational_colleges = false;
  bool unconfirmed_centres = false;
  bool approximate_centres = true;
  std::set<std::string> switched_off;  // ids
  std::vector<HypotheticalCentre> added;
  bool operator==(const FacilityChoice&) const = default;
};

/// The same choice with nothing supposed: no centre added or switched off.
FacilityChoice as_it_is(FacilityChoice choice);

/// In the order of the tables, hypothetical ones last. What has no position is not among them.
std::vector<Facility> facilities_of(const domain::Dataset& data, const FacilityChoice& choice);

}  // namespace dkart::coverage
