#include "coverage/facilities.h"

namespace dkart::coverage {
namespace {

bool chosen(const domain::StudyCentre& centre, const FacilityChoice& choice) {
  if (centre.approximate && !choice.approximate_centres) return false;
  switch (centre.status) {
    case domain::CentreStatus::active:
      return choice.study_centres;
    case domain::CentreStatus::unconfirmed:
      return choice.unconfirmed_centres;
    case domain::CentreStatus::replaced:
      break;
  }
  return false;
}

}  // namespace

FacilityChoice as_it_is(FacilityChoice choice) {
  choice.switched_off.clear();
  choice.added.clear();
  return choice;
}

std::vector<Facility> facilities_of(const domain::Dataset& data, const FacilityChoice& choice) {
  std::vector<Facility> facilities;
  const auto add = [&](Facility facility) {
    if (!choice.switched_off.contains(facility.id)) facilities.push_back(std::move(facility));
  };
  for (const domain::StudyCentre& c : data.study_centres) {
    if (!c.position || !chosen(c, choice)) continue;
    add({c.id, c.name, FacilityKind::study_centre, *c.position, c.municipality, c.approximate,
         c.status == domain::CentreStatus::unconfirmed});
  }
  for (const domain::Campus& c : data.campuses) {
    const bool vocational = c.kind == domain::CampusKind::vocational_college;
    if (!c.position || !(vocational ? choice.vocational_colleges : choice.campuses)) continue;
    add({c.id, c.place.empty() ? c.institution : c.institution + ", " + c.place,
         vocational ? FacilityKind::vocational_college : FacilityKind::campus, *c.position, c.municipality,
         false, false});
  }
  for (const HypotheticalCentre& h : choice.added) {
    add({h.id, h.name, FacilityKind::hypothetical, h.position, h.municipality, false, false});
  }
  return facilities;
}

}  // namespace dkart::coverage
