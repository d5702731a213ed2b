#include "coverage/travel_times.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>

namespace dkart::coverage {
namespace {

using Times = std::vector<domain::TravelTime>;

class Matrix {
 public:
  Matrix(std::span<const Facility> facilities, const domain::TravelMatrix& matrix)
      : facilities_(facilities), matrix_(matrix), chosen_(matrix.facilities.size(), no_facility) {
    std::unordered_map<std::string_view, std::uint32_t> by_id;
    for (std::uint32_t i = 0; i < facilities.size(); ++i) by_id.emplace(facilities[i].id, i);
    for (std::size_t i = 0; i < chosen_.size(); ++i) {
      const auto found = by_id.find(matrix.facilities[i]);
      if (found != by_id.end()) chosen_[i] = found->second;
    }
  }

  const Times* times_from(const std::string& origin) const {
    const auto found = matrix_.from.find(origin);
    return found == matrix_.from.end() ? nullptr : &found->second;
  }

  Nearest soonest(const Times& times) const {
    Nearest best;
    for (const domain::TravelTime& time : times) {
      const std::uint32_t facility = chosen_[time.facility];
      if (facility == no_facility) continue;
      const bool sooner =
          time.minutes < best.cost ||
          (time.minutes == best.cost && facilities_[facility].id < facilities_[best.facility].id);
      if (sooner) best = {facility, time.minutes};
    }
    return best;
  }

  void remark_missing_pairs(Issues& issues) const {
    std::set<std::string_view> origins;  // in order, so that the example is always the same
    for (const auto& [origin, times] : matrix_.from) origins.insert(origin);
    std::size_t count = 0;
    std::string example;
    for (const std::string_view origin : origins) {
      std::vector<bool> has(facilities_.size(), false);
      for (const domain::TravelTime& time : matrix_.from.at(std::string(origin))) {
        if (chosen_[time.facility] != no_facility) has[chosen_[time.facility]] = true;
      }
      for (std::size_t i = 0; i < has.size(); ++i) {
        if (has[i]) continue;
        if (count++ == 0) example = std::string(origin) + " – " + facilities_[i].id;
      }
    }
    if (count == 0) return;
    issues.push_back({Severity::warning,
                      "matrix_pairs_missing",
                      {matrix_.file, 0, ""},
                      {{"count", std::to_string(count)}, {"example", example}}});
  }

 private:
  std::span<const Facility> facilities_;
  const domain::TravelMatrix& matrix_;
  std::vector<std::uint32_t> chosen_;  // position among the facilities, by position in the matrix
};

void remark_missing_origins(const domain::Dataset& data, const std::vector<bool>& missing,
                            const std::string& file, Issues& issues) {
  std::string numbers;
  for (std::size_t i = 0; i < missing.size(); ++i) {
    if (missing[i]) numbers += (numbers.empty() ? "" : ", ") + data.municipalities[i].number.text();
  }
  if (numbers.empty()) return;
  const auto count = std::count(missing.begin(), missing.end(), true);
  issues.push_back({Severity::warning,
                    "matrix_origins_missing",
                    {file, 0, ""},
                    {{"count", std::to_string(count)}, {"numbers", numbers}}});
}

}  // namespace

TravelTimes soonest_facilities(const domain::Dataset& data, const PopulationPoints& points,
                               std::span<const Facility> facilities, const domain::TravelMatrix& matrix,
                               Issues& issues) {
  const Matrix lookup(facilities, matrix);
  TravelTimes result;
  std::vector<bool> has_row;
  for (const domain::Municipality& municipality : data.municipalities) {
    const Times* times = lookup.times_from(municipality.number.text());
    has_row.push_back(times != nullptr);
    result.municipalities.push_back(times != nullptr ? lookup.soonest(*times) : Nearest{});
  }
  std::vector<bool> missing(data.municipalities.size(), false);
  for (std::size_t i = 0; i < points.points.size(); ++i) {
    const std::uint32_t municipality = points.points[i].municipality.value;
    const Times* own = points.ids.empty() ? nullptr : lookup.times_from(points.ids[i]);
    result.points.push_back(own != nullptr ? lookup.soonest(*own) : result.municipalities[municipality]);
    if (own == nullptr && !has_row[municipality] && points.points[i].persons > 0)
      missing[municipality] = true;
  }
  remark_missing_origins(data, missing, matrix.file, issues);
  lookup.remark_missing_pairs(issues);
  return result;
}

}  // namespace dkart::coverage
