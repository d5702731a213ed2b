#include "coverage/counted.h"

#include <utility>

#include "coverage/travel_times.h"

namespace dkart::coverage {
namespace {

// Apart from what is supposed.
bool same_kinds(const FacilityChoice& a, const FacilityChoice& b) {
  return a.study_centres == b.study_centres && a.campuses == b.campuses &&
         a.vocational_colleges == b.vocational_colleges && a.unconfirmed_centres == b.unconfirmed_centres &&
         a.approximate_centres == b.approximate_centres;
}

// The one that differs least: the same choice, or one of the same kinds of places, or else the last that was counted.
CountedPtr most_alike(const std::vector<CountedPtr>& known, const Travellers& travellers,
                      const FacilityChoice& choice) {
  CountedPtr alike;
  for (const CountedPtr& one : known) {
    if (!one || one->travellers != travellers) continue;
    if (one->choice == choice) return one;
    if (!alike || same_kinds(one->choice, choice) || !same_kinds(alike->choice, choice)) alike = one;
  }
  return alike;
}

void find_nearest(Counted& counted, const domain::Dataset& data, const CountedPtr& alike) {
  const PopulationPoints& people = *counted.travellers.people;
  if (const auto& matrix = counted.travellers.matrix) {
    TravelTimes times = soonest_facilities(data, people, counted.facilities, *matrix, counted.remarks);
    counted.nearest = std::move(times.points);
    counted.from_centre = std::move(times.municipalities);
    return;
  }
  counted.nearest = alike ? updated_nearest(people, alike->facilities, alike->nearest, counted.facilities)
                          : nearest_facilities(people, counted.facilities);
  counted.from_centre = nearest_from_centres(data, counted.facilities);
}

}  // namespace

CountedPtr count(const domain::Dataset& data, const Travellers& travellers, const FacilityChoice& choice,
                 const ReachRequest& request, const std::vector<CountedPtr>& known) {
  const CountedPtr alike = most_alike(known, travellers, choice);
  const bool same_choice = alike && alike->choice == choice;
  if (same_choice && alike->reach.request == request) return alike;
  auto counted = std::make_shared<Counted>();
  counted->travellers = travellers;
  counted->choice = choice;
  if (same_choice) {
    counted->facilities = alike->facilities;
    counted->nearest = alike->nearest;
    counted->from_centre = alike->from_centre;
    counted->remarks = alike->remarks;
  } else {
    counted->facilities = facilities_of(data, choice);
    find_nearest(*counted, data, alike);
  }
  counted->reach = count_reach(data, *travellers.people, counted->nearest, counted->from_centre, request);
  return counted;
}

}  // namespace dkart::coverage
