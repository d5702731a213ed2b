#include "coverage/counted.h"

#include <algorithm>
#include <utility>

#include "coverage/travel_times.h"

namespace dkart::coverage {
namespace {

// The one that differs least, the newest of equals: the same choice, or one of the same kinds of places, or any.
CountedPtr most_alike(const std::vector<CountedPtr>& known, const Travellers& travellers,
                      const FacilityChoice& choice) {
  const FacilityChoice kinds = as_it_is(choice);
  CountedPtr alike;
  bool same_kinds = false;
  for (auto one = known.rbegin(); one != known.rend(); ++one) {
    if (!*one || (*one)->travellers != travellers) continue;
    if ((*one)->choice == choice) return *one;
    if (same_kinds) continue;
    same_kinds = as_it_is((*one)->choice) == kinds;
    if (!alike || same_kinds) alike = *one;
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

CountedPtr without_approximate(const domain::Dataset& data, const Counted& counted,
                               const std::vector<CountedPtr>& known) {
  const auto& facilities = counted.facilities;
  if (std::none_of(facilities.begin(), facilities.end(), [](const Facility& f) { return f.approximate; }))
    return nullptr;
  FacilityChoice certain = counted.choice;
  certain.approximate_centres = false;
  return count(data, counted.travellers, certain, counted.reach.request, known);
}

}  // namespace dkart::coverage
