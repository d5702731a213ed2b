#include "analysis/population_change.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace dkart::analysis {
namespace {

using domain::Dataset;

constexpr std::string_view all_ages = "all", working_ages = "18-66";

struct Persons {
  double count = 0;
  bool apportioned = false;
};
using Column = std::vector<std::optional<Persons>>;

/// By MunicipalityIndex.
Column column(const Dataset& data, int year, std::string_view age) {
  Column persons(data.municipalities.size());
  for (const auto& entry : data.population) {
    if (entry.year == year && entry.age == age)
      persons[entry.municipality.value] = Persons{entry.persons, entry.apportioned};
  }
  return persons;
}

std::optional<double> sum_of(const Column& column, const std::vector<domain::MunicipalityIndex>& members) {
  double sum = 0;
  for (const auto index : members) {
    const auto& persons = column[index.value];
    // What was split in equal parts is no municipality's own figure.
    if (!persons || (persons->apportioned && members.size() == 1)) return std::nullopt;
    sum += persons->count;
  }
  return sum;
}

class Columns {
 public:
  Columns(const Dataset& data, int from_year, int to_year)
      : before_(column(data, from_year, all_ages)),
        now_(column(data, to_year, all_ages)),
        working_age_(column(data, to_year, working_ages)) {}

  PopulationContext of(const std::vector<domain::MunicipalityIndex>& members) const {
    PopulationContext context;
    context.before = sum_of(before_, members);
    context.now = sum_of(now_, members);
    context.working_age = sum_of(working_age_, members);
    if (context.before && context.now) {
      context.change = *context.now - *context.before;
      if (*context.before > 0) context.change_percent = *context.change / *context.before * 100;
    }
    if (context.working_age && context.now && *context.now > 0) {
      context.working_age_share = *context.working_age / *context.now;
    }
    return context;
  }

 private:
  Column before_, now_, working_age_;
};

}  // namespace

std::optional<PopulationChange> population_change(const Dataset& data, Level level, int years) {
  if (data.population.empty()) return std::nullopt;
  const auto latest = std::max_element(data.population.begin(), data.population.end(),
                                       [](const auto& a, const auto& b) { return a.year < b.year; });
  PopulationChange result;
  result.level = level;
  result.to_year = data.population_year.value_or(latest->year);
  result.from_year = result.to_year - years;

  const Columns columns(data, result.from_year, result.to_year);
  std::vector<domain::MunicipalityIndex> everyone;
  for (std::uint32_t i = 0; i < data.municipalities.size(); ++i) {
    everyone.push_back(domain::MunicipalityIndex{i});
    if (level == Level::municipality) result.areas.push_back(columns.of({everyone.back()}));
  }
  if (level == Level::county) {
    for (const auto& county : data.counties) result.areas.push_back(columns.of(county.municipalities));
  }
  result.country = columns.of(everyone);
  return result;
}

}  // namespace dkart::analysis
