// Made-up decisions in the tiny country, from seeded generators.
#pragma once

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "analysis/filter.h"
#include "support/seeds.h"
#include "support/tiny_dataset.h"

namespace dkart::analysis {

using domain::Dataset;
using domain::Decision;
using test_support::for_seeds;
using test_support::Random;
using test_support::up_to;

inline bool one_in(Random& random, std::size_t n) {
  return up_to(random, n - 1) == 0;
}

template <class List>
auto any_of(Random& random, const List& list) {
  return list[up_to(random, list.size() - 1)];
}

inline domain::JobCount random_jobs(Random& random) {
  // Halves add up exactly.
  const double jobs = static_cast<double>(up_to(random, 80)) / 2;
  switch (up_to(random, 3)) {
    case 0:
      return {};
    case 1:
      return {std::nullopt, jobs, domain::CountQualifier::at_most, domain::JobUnit::positions};
    case 2:
      return {jobs, std::nullopt, domain::CountQualifier::at_least, domain::JobUnit::positions};
    default:
      return {jobs, jobs + 5, domain::CountQualifier::interval, domain::JobUnit::positions};
  }
}

inline Dataset random_dataset(Random& random) {
  static const Dataset usual = test_support::tiny_dataset_value();
  Dataset data = usual;
  data.decisions.clear();
  const std::size_t count = up_to(random, 40);
  for (std::size_t i = 0; i < count; ++i) {
    Decision d;
    d.id = "r-" + std::to_string(i);
    d.period = any_of(random, std::vector<std::string>{"2021-2025", "2025-2029", domain::period_unknown});
    d.date = domain::PartialDate::parse(
        any_of(random, std::vector<std::string>{"", "2022", "2023-05", "2024-02-29", "2025", "2026-01-02"}));
    d.ministry = any_of(random, std::vector<std::string>{"", "FIN", "JD", "KLD", "UD"});
    d.agency = any_of(random, std::vector<std::string>{"Skatteetaten", "Politiet", "Statens naturoppsyn"});
    if (!one_in(random, 6)) {
      d.municipality = domain::MunicipalityIndex{
          static_cast<std::uint32_t>(up_to(random, data.municipalities.size() - 1))};
    }
    d.jobs = random_jobs(random);
    d.kind = one_in(random, 3) ? domain::DecisionKind::moved : domain::DecisionKind::created;
    if (i > 0 && one_in(random, 5)) d.same_unit_as = "r-" + std::to_string(up_to(random, i - 1));
    data.decisions.push_back(std::move(d));
  }
  return data;
}

// Narrows `filter` in one way. Sets that are already narrow are kept so.
inline Filter stricter(Random& random, Filter filter) {
  switch (up_to(random, 5)) {
    case 0:
      if (filter.periods.empty())
        filter.periods = {"2021-2025", "2025-2029"};
      else if (filter.periods.size() > 1)
        filter.periods.erase(filter.periods.begin());
      break;
    case 1:
      if (filter.ministries.empty())
        filter.ministries = {"", "JD", "UD"};
      else if (filter.ministries.size() > 1)
        filter.ministries.erase(filter.ministries.begin());
      break;
    case 2:
      filter.kinds = filter.kinds.empty() ? std::set{domain::DecisionKind::created} : filter.kinds;
      break;
    case 3:
      filter.counties.insert(*domain::CountyNumber::parse(filter.counties.empty() ? "56" : "56"));
      break;
    case 4:
      filter.from = domain::PartialDate::parse(filter.from ? "2024" : "2023");
      break;
    default:
      filter.search += " t";
      break;
  }
  return filter;
}

}  // namespace dkart::analysis
