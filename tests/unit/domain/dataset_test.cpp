#include "domain/dataset.h"

#include <gtest/gtest.h>

#include "support/tiny_dataset.h"

namespace dkart::domain {
namespace {

const Dataset& data() {
  return *test_support::tiny_dataset();
}

TEST(Dataset, FindsMunicipalitiesByNumber) {
  for (std::uint32_t i = 0; i < data().municipalities.size(); ++i) {
    EXPECT_EQ(data().find_municipality(data().municipalities[i].number), MunicipalityIndex{i});
  }
  for (const char* number : {"0000", "3410", "9999"}) {
    EXPECT_EQ(data().find_municipality(*MunicipalityNumber::parse(number)), std::nullopt) << number;
  }
}

TEST(Dataset, FindsCountiesByNumber) {
  for (std::uint32_t i = 0; i < data().counties.size(); ++i) {
    EXPECT_EQ(data().find_county(data().counties[i].number), CountyIndex{i});
  }
  EXPECT_EQ(data().find_county(*CountyNumber::parse("99")), std::nullopt);
}

TEST(Dataset, FindsDefinitionsOrNothing) {
  ASSERT_NE(data().find_ministry("JD"), nullptr);
  EXPECT_EQ(data().find_ministry("JD")->short_name.english, "Justice");
  EXPECT_EQ(data().find_ministry("XX"), nullptr);
  EXPECT_NE(data().find_period("2025-2029"), nullptr);
  EXPECT_EQ(data().find_period(period_unknown), nullptr);
  EXPECT_NE(data().find_oslo_area("mjosbyane"), nullptr);
  EXPECT_EQ(data().find_oslo_area(""), nullptr);
}

TEST(Dataset, CountsCentresThatStillStand) {
  EXPECT_EQ(data().study_centre_organisations(), 3U);  // the replaced one is not counted
  EXPECT_EQ(data().study_centre_branches(), 1U);
}

TEST(TinyDataset, HoldsTogether) {
  for (const Municipality& m : data().municipalities) {
    EXPECT_EQ(m.number.county(), data().at(m.county).number);
    EXPECT_TRUE(geo::contains(data().base_map.areas->operator[](0).topology.area(
                                  static_cast<geo::AreaId>(data().find_municipality(m.number)->value)),
                              m.symbol_point))
        << m.name.norwegian;
  }
  const auto& topology = (*data().base_map.areas)[0].topology;
  EXPECT_EQ(topology.area_count(), data().municipalities.size() + 1);
  // Sunnfjord and Gjøvik share an edge exactly, and it is a county line.
  const auto lines =
      topology.lines([](geo::AreaId a, geo::AreaId b) { return std::min(a, b) == 1 && std::max(a, b) == 3; });
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].size(), 2U);
}

}  // namespace
}  // namespace dkart::domain
