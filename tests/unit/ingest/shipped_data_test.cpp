// The repository's own data and map: all there, and no remark but true ones.
#include <gmock/gmock.h>

#include <filesystem>
#include <numeric>

#include "country.h"

namespace dkart::ingest {
namespace {

class ShippedData : public testing::Test {
 protected:
  static const domain::Dataset& data() {
    static const domain::DatasetPtr loaded = [] {
      initialise();
      return load_dataset(default_sources(DKART_SOURCE_ROOT));
    }();
    return *loaded;
  }
};

TEST_F(ShippedData, IsWhole) {
  EXPECT_EQ(sizes_of(data()), (Sizes{357, 15, 39, 42, 26, 96, 19, 540, 15708, 2, 20, 4, 14}));
  EXPECT_EQ(data().study_centre_organisations() + data().study_centre_branches(), 41u)
      << "one of 42 is replaced";
  EXPECT_EQ(data().population_year, 2026);
  EXPECT_EQ(data().data_date, "2026-01");
  const auto with_figure = std::count_if(data().decisions.begin(), data().decisions.end(),
                                         [](const auto& d) { return d.jobs.has_figure(); });
  EXPECT_EQ(with_figure, 18);
  const double persons =
      std::accumulate(data().counties.begin(), data().counties.end(), 0.0,
                      [](double sum, const auto& county) { return sum + *county.population; });
  EXPECT_EQ(persons, 5627400);
}

TEST_F(ShippedData, KnowsEveryFileThatItIsMadeOf) {
  const std::filesystem::path root = DKART_SOURCE_ROOT;
  std::vector<std::string> there{"norge.gpkg"}, known;
  for (const auto& entry : std::filesystem::directory_iterator(root / "data")) {
    if (entry.path().extension() == ".csv") there.push_back(entry.path().filename().string());
  }
  for (const domain::SourceFile& file : data().sources) {
    known.push_back(file.path.filename().string());
    EXPECT_EQ(file.size, std::filesystem::file_size(file.path));
  }
  EXPECT_THAT(known, testing::UnorderedElementsAreArray(there));
}

TEST_F(ShippedData, HasTheMapOfTheWholeCountry) {
  const domain::BaseMap& map = data().base_map;
  ASSERT_TRUE(map.areas);
  EXPECT_TRUE(map.has_other_land);
  const geo::Topology& topology = (*map.areas)[0].topology;
  ASSERT_EQ(topology.area_count(), 358u);
  for (geo::AreaId i = 0; i < 357; ++i) EXPECT_FALSE(topology.extent(i).empty()) << i;
  EXPECT_GE(map.borders.size(), 10u);
  EXPECT_FALSE(map.svalbard.empty());
  EXPECT_THAT(map.attribution, testing::HasSubstr("OpenStreetMap"));
  EXPECT_EQ(map.vintage, "2024");
  for (const auto& m : data().municipalities)
    EXPECT_TRUE(map.norway.contains(m.symbol_point)) << m.number.text();
}

TEST_F(ShippedData, HasOnlyTrueRemarks) {
  EXPECT_THAT(data().issues,
              testing::ElementsAre(Issue{Severity::note,
                                         "municipality_not_given",
                                         {"state_jobs.csv", 7, "municipality_number"},
                                         {{"place", "Troms og Finnmark (stad ikkje fordelt)"}}}));
}

TEST_F(ShippedData, HasAPointForTheDecisionOnSvalbard) {
  std::size_t there = 0;
  for (const domain::Decision& decision : data().decisions) {
    if (!decision.svalbard_point) continue;
    ++there;
    EXPECT_EQ(decision.place, "Longyearbyen");
    EXPECT_FALSE(decision.municipality);
    // On its land.
    EXPECT_TRUE(geo::extent_of(data().base_map.svalbard).contains(*decision.svalbard_point));
  }
  EXPECT_EQ(there, 1u);
}

}  // namespace
}  // namespace dkart::ingest
