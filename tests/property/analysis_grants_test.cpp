// Grants add up: whatever is known, of whom and where, each level comes to the same sum and no row is lost.
#include "analysis/grants.h"

#include "random_decisions.h"

namespace dkart::analysis {
namespace {

Dataset random_grants(Random& random) {
  Dataset data = test_support::tiny_dataset_value();
  data.study_centres.clear();
  for (std::size_t i = 0; i < 6; ++i) {
    domain::StudyCentre centre;
    centre.id = "sc-" + std::to_string(i);
    if (!one_in(random, 4)) {
      const std::size_t index = up_to(random, data.municipalities.size() - 1);
      centre.municipality = domain::MunicipalityIndex{static_cast<std::uint32_t>(index)};
    }
    data.study_centres.push_back(centre);
  }
  data.grants.clear();
  for (std::size_t n = up_to(random, 40); n > 0; --n) {
    domain::Grant grant;
    grant.centre_id = "sc-" + std::to_string(up_to(random, 7));  // two ids that no centre has
    grant.year = 2020 + static_cast<int>(up_to(random, 4));
    // Whole kroner add up exactly.
    if (!one_in(random, 5)) grant.amount_nok = static_cast<double>(up_to(random, 9'000'000));
    grant.in_scheme = one_in(random, 2);
    data.grants.push_back(grant);
  }
  return data;
}

GrantFilter random_filter(Random& random) {
  GrantFilter filter;
  if (one_in(random, 2)) filter.year = 2020 + static_cast<int>(up_to(random, 5));
  filter.scheme_only = one_in(random, 2);
  return filter;
}

GrantSum together(std::vector<GrantSum> areas, const GrantSum& unplaced) {
  areas.push_back(unplaced);
  GrantSum sum;
  for (const GrantSum& area : areas) {
    sum.grants += area.grants;
    sum.without_amount += area.without_amount;
    if (area.amount) sum.amount = sum.amount.value_or(0) + *area.amount;
  }
  return sum;
}

void expect_same(const GrantSum& sum, const GrantSum& country) {
  EXPECT_EQ(sum.grants, country.grants);
  EXPECT_EQ(sum.without_amount, country.without_amount);
  EXPECT_EQ(sum.amount, country.amount);
}

TEST(GrantLaws, EachLevelComesToTheSameSumAndNoRowIsLost) {
  for_seeds(300, [](Random& random) {
    const Dataset data = random_grants(random);
    const GrantFilter filter = random_filter(random);
    const GrantSums sums = sum_grants(data, filter);
    expect_same(together(sums.municipalities, sums.unplaced), sums.country);
    expect_same(together(sums.counties, sums.unplaced), sums.country);
    EXPECT_EQ(grant_rows(data, filter).size(), sums.country.grants);
    EXPECT_EQ(sums.country.grants + sums.left_out.other_granters + sums.left_out.other_years,
              data.grants.size());
  });
}

TEST(GrantLaws, TheYearsTogetherAreAllYears) {
  for_seeds(300, [](Random& random) {
    const Dataset data = random_grants(random);
    GrantFilter filter = random_filter(random);
    std::vector<GrantSum> years;
    for (const int year : grant_years(data, filter)) {
      filter.year = year;
      years.push_back(sum_grants(data, filter).country);
      EXPECT_GT(years.back().grants, 0U) << year;
    }
    filter.year.reset();
    expect_same(together(years, {}), sum_grants(data, filter).country);
  });
}

TEST(GrantLaws, AnAreaWithoutAKnownAmountHasNoSum) {
  for_seeds(300, [](Random& random) {
    const Dataset data = random_grants(random);
    const GrantSums sums = sum_grants(data, random_filter(random));
    for (const auto* areas : {&sums.municipalities, &sums.counties}) {
      for (const GrantSum& area : *areas) {
        EXPECT_EQ(area.amount.has_value(), area.grants > area.without_amount);
        EXPECT_EQ(area.per_inhabitant.has_value(), area.amount.has_value());
      }
    }
  });
}

}  // namespace
}  // namespace dkart::analysis
