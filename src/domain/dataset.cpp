#include "domain/dataset.h"

#include <algorithm>

namespace dkart::domain {
namespace {

// For lists sorted by `number`.
template <class List, class Number>
std::optional<std::uint32_t> find_sorted(const List& list, Number number) {
  const auto found = std::lower_bound(list.begin(), list.end(), number,
                                      [](const auto& entry, const Number& n) { return entry.number < n; });
  if (found == list.end() || found->number != number) return std::nullopt;
  return static_cast<std::uint32_t>(found - list.begin());
}

template <class List, class Matches>
auto find_or_null(const List& list, Matches matches) -> decltype(list.data()) {
  const auto found = std::find_if(list.begin(), list.end(), matches);
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

std::optional<MunicipalityIndex> Dataset::find_municipality(MunicipalityNumber number) const {
  const auto found = find_sorted(municipalities, number);
  return found ? std::optional(MunicipalityIndex{*found}) : std::nullopt;
}

std::optional<CountyIndex> Dataset::find_county(CountyNumber number) const {
  const auto found = find_sorted(counties, number);
  return found ? std::optional(CountyIndex{*found}) : std::nullopt;
}

const Ministry* Dataset::find_ministry(std::string_view code) const {
  return find_or_null(ministries, [&](const Ministry& m) { return m.code == code; });
}

const Period* Dataset::find_period(std::string_view id) const {
  return find_or_null(periods, [&](const Period& p) { return p.id == id; });
}

const OsloAreaDefinition* Dataset::find_oslo_area(std::string_view id) const {
  return find_or_null(oslo_areas, [&](const OsloAreaDefinition& d) { return d.id == id; });
}

std::size_t Dataset::study_centre_organisations() const {
  return static_cast<std::size_t>(
      std::count_if(study_centres.begin(), study_centres.end(),
                    [](const auto& c) { return !c.branch && c.status != CentreStatus::replaced; }));
}

std::size_t Dataset::study_centre_branches() const {
  return static_cast<std::size_t>(
      std::count_if(study_centres.begin(), study_centres.end(),
                    [](const auto& c) { return c.branch && c.status != CentreStatus::replaced; }));
}

}  // namespace dkart::domain
