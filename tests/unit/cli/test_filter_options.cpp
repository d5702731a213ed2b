#include <gtest/gtest.h>

#include "cli/filter_options.h"
#include "support/tiny_dataset.h"

namespace dkart::cli {
namespace {

using analysis::Filter;

Result<Filter> apply(const FilterOptions& options, const Filter& base = {}) {
  return apply_filter_options(base, options, *test_support::tiny_dataset());
}

TEST(FilterOptions, NothingGivenKeepsTheBase) {
  Filter base;
  base.periods = {"2021-2025"};
  base.search = "politi";
  const auto filter = apply({}, base);
  ASSERT_TRUE(filter.ok());
  EXPECT_EQ(*filter, base);
}

TEST(FilterOptions, AnOptionReplacesItsPartOnly) {
  Filter base;
  base.periods = {"2021-2025"};
  base.ministries = {"UD"};
  FilterOptions options;
  options.ministries = {"jd,FIN", "KLD"};
  const auto filter = apply(options, base);
  ASSERT_TRUE(filter.ok());
  EXPECT_EQ(filter->periods, base.periods);
  EXPECT_EQ(filter->ministries, (std::set<std::string>{"FIN", "JD", "KLD"}));
}

TEST(FilterOptions, EveryKindOfValue) {
  FilterOptions options;
  options.periods = {"2025-2029", "unknown"};
  options.kinds = {"oppretta,flytta"};
  options.counties = {"55", "03"};
  options.from = "2022-01";
  options.to = "2024-06-30";
  options.search = {"politi,cyber", "Tromsø"};
  const auto filter = apply(options);
  ASSERT_TRUE(filter.ok());
  EXPECT_EQ(filter->periods, (std::set<std::string>{"2025-2029", domain::period_unknown}));
  EXPECT_EQ(filter->kinds.size(), 2U);
  EXPECT_EQ(filter->counties.size(), 2U);
  EXPECT_EQ(filter->from->text(), "2022-01");
  EXPECT_EQ(filter->to->text(), "2024-06-30");
  EXPECT_EQ(filter->search, "politi cyber Tromsø");
}

TEST(FilterOptions, AnUnknownValueListsTheDatasOwn) {
  const auto error_of = [](const FilterOptions& options) { return apply(options).error(); };
  FilterOptions period;
  period.periods = {"2019"};
  EXPECT_EQ(error_of(period),
            (Error{"unknown_value",
                   {},
                   {{"option", "--period"}, {"value", "2019"}, {"valid", "2021-2025, 2025-2029, unknown"}}}));
  FilterOptions ministry;
  ministry.ministries = {"JD,XX"};
  EXPECT_EQ(error_of(ministry).args.at("valid"), "FIN, JD, KLD, UD");
  FilterOptions county;
  county.counties = {"99"};
  EXPECT_NE(error_of(county).args.at("valid").find("55 "), std::string::npos);
  FilterOptions kind;
  kind.kinds = {"foo"};
  EXPECT_EQ(error_of(kind).args.at("valid"), "oppretta, flytta, kutta");
  FilterOptions date;
  date.from = "2022-13";
  EXPECT_EQ(error_of(date).code, "invalid_date");
  FilterOptions reversed;
  reversed.from = "2024";
  reversed.to = "2023-12";
  EXPECT_EQ(error_of(reversed).code, "dates_reversed");
}

TEST(FilterOptions, ARecipesFilterMayAskForDecisionsWithoutMinistry) {
  const domain::DatasetPtr data = test_support::tiny_dataset();
  Filter filter;
  filter.ministries = {""};
  EXPECT_TRUE(check_filter(filter, *data).ok());
  filter.periods = {"2019"};
  EXPECT_EQ(check_filter(filter, *data).error().args.at("option"), "periods");
}

TEST(FilterOptions, OsloAreasAreThoseOfTheData) {
  const domain::DatasetPtr data = test_support::tiny_dataset();
  EXPECT_TRUE(check_oslo_area("--oslo-area", "mjosbyane", *data).ok());
  EXPECT_EQ(check_oslo_area("--oslo-area", "oslo", *data).error().args.at("valid"),
            "sentralitet1-2024, mjosbyane");
}

}  // namespace
}  // namespace dkart::cli
