// Maps that are missing, cut short, wrong or in another form: the tables still load.
#include <gmock/gmock.h>

#include "country.h"

namespace dkart::ingest {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

class BrokenMap : public Country {
 protected:
  geo::Extent extent_of(const domain::Dataset& data, geo::AreaId area) const {
    return (*data.base_map.areas)[0].topology.extent(area);
  }
};

TEST_F(BrokenMap, MissingMap) {
  std::filesystem::remove(map());
  const auto data = load();
  EXPECT_THAT(data->issues, ElementsAre(Issue{Severity::error, "file_missing", {"norge.gpkg", 0, ""}, {}}));
  EXPECT_EQ(sizes_of(*data), Sizes{});
  EXPECT_EQ((*data->base_map.areas)[0].topology.area_count(), 5u) << "an empty area for each municipality";
  EXPECT_FALSE(data->base_map.has_other_land);
}

TEST_F(BrokenMap, NotAMapAtAll) {
  std::filesystem::copy_file(data() / "periods.csv", map(),
                             std::filesystem::copy_options::overwrite_existing);
  const auto data = load();
  ASSERT_THAT(codes_of(data->issues), ElementsAre("file_damaged"));
  EXPECT_EQ(data->issues[0].severity, Severity::error);
  EXPECT_EQ(data->issues[0].where, (Where{"norge.gpkg", 0, ""}));
  EXPECT_NE(data->issues[0].args.at("reason"), "");
  EXPECT_EQ(sizes_of(*data), Sizes{});
}

// Wherever it is cut: an error that names the file, nothing printed, and every table there.
TEST_F(BrokenMap, TruncatedGeoPackage) {
  const auto whole = std::filesystem::file_size(map());
  for (const double part : {0.02, 0.3, 0.6, 0.9, 0.98}) {
    write_map(map(), whole_map());
    std::filesystem::resize_file(map(), static_cast<std::uintmax_t>(static_cast<double>(whole) * part));
    testing::internal::CaptureStderr();
    const auto data = load();
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "") << part;
    EXPECT_EQ(sizes_of(*data), Sizes{}) << part;
    EXPECT_THAT(data->issues, testing::Contains(testing::AllOf(Field(&Issue::severity, Severity::error),
                                                               Field(&Issue::code, "file_truncated"))))
        << part;
  }
}

TEST_F(BrokenMap, MissingLayer) {
  MapSpec spec = whole_map();
  spec.municipalities_layer = "kommunar";
  spec.number_field = "nummer";
  write_map(map(), spec);
  const auto data = load();
  EXPECT_THAT(
      data->issues,
      ElementsAre(Issue{Severity::error,
                        "layer_missing",
                        {"norge.gpkg", 0, ""},
                        {{"layer", "municipalities"}, {"found", "kommunar, land, svalbard, borders"}}}));
  EXPECT_EQ(sizes_of(*data), Sizes{});
  EXPECT_TRUE(data->base_map.has_other_land) << "the rest of the map is there";
}

TEST_F(BrokenMap, CrossingRingIsRepaired) {
  MapSpec spec = whole_map();
  spec.municipalities[1].area = {{{{0, 6.6e6}, {1e5, 6.7e6}, {1e5, 6.6e6}, {0, 6.7e6}}, {}}};
  write_map(map(), spec);
  const auto data = load();
  ASSERT_THAT(codes_of(data->issues), testing::Contains("ring_repaired"));
  const Issue& remark = *std::find_if(data->issues.begin(), data->issues.end(),
                                      [](const Issue& issue) { return issue.code == "ring_repaired"; });
  EXPECT_EQ(remark.severity, Severity::warning);
  EXPECT_EQ(remark.where, (Where{"norge.gpkg", 2, ""}));
  EXPECT_EQ(remark.args.at("number"), "1508");
  EXPECT_EQ(remark.args.at("name"), "Ålesund");
  EXPECT_THAT(remark.args.at("reason"), testing::StartsWith("Self-intersection"));
  EXPECT_NEAR(geo::plane_area((*data->base_map.areas)[0].topology.area(1)), 5e9, 1) << "two triangles";
  EXPECT_EQ(sizes_of(*data), Sizes{});
}

TEST_F(BrokenMap, UnknownAndMissingMunicipalities) {
  MapSpec spec = whole_map();
  spec.municipalities[3].number = "9999";
  write_map(map(), spec);
  const auto data = load();
  EXPECT_THAT(data->issues, ElementsAre(Issue{Severity::warning,
                                              "boundary_unknown",
                                              {"norge.gpkg", 4, ""},
                                              {{"number", "9999"}, {"name", "Fredrikstad"}}},
                                        Issue{Severity::warning,
                                              "municipality_missing",
                                              {"norge.gpkg", 0, ""},
                                              {{"number", "3107"}, {"name", "Fredrikstad"}}}));
  EXPECT_TRUE(extent_of(*data, 3).empty());
  EXPECT_EQ(sizes_of(*data), Sizes{});
}

TEST_F(BrokenMap, OldNumberInTheMap) {
  MapSpec spec = whole_map();
  spec.municipalities[3].number = "3004";
  write_map(map(), spec);
  const auto data = load();
  EXPECT_THAT(codes_of(data->issues), ElementsAre("number_old"));
  EXPECT_FALSE(extent_of(*data, 3).empty());
}

TEST_F(BrokenMap, FeatureWithoutGeometry) {
  MapSpec spec = whole_map();
  spec.municipalities[0].area = {};
  write_map(map(), spec);
  const auto data = load();
  EXPECT_THAT(data->issues,
              ElementsAre(Issue{Severity::warning,
                                "geometry_missing",
                                {"norge.gpkg", 1, ""},
                                {{"layer", "municipalities"}, {"number", "0301"}, {"name", "Oslo"}}}));
}

TEST_F(BrokenMap, SameMunicipalityInSeveralFeatures) {
  MapSpec spec = whole_map();
  spec.municipalities.push_back({"1508", "Ålesund", square_km(-40, 6630, -20, 6660)});
  write_map(map(), spec);
  const auto data = load();
  EXPECT_THAT(data->issues, IsEmpty());
  EXPECT_EQ(extent_of(*data, 1).min_x, -40000);
}

TEST_F(BrokenMap, NoCrsAndNoAttribution) {
  MapSpec spec = whole_map();
  spec.epsg = 0;
  spec.metadata = false;
  spec.backdrop = false;
  write_map(map(), spec);
  const auto data = load();
  EXPECT_THAT(data->issues,
              ElementsAre(Issue{Severity::warning,
                                "crs_missing",
                                {"norge.gpkg", 0, ""},
                                {{"layer", "municipalities"}, {"used", "EPSG:25833"}}},
                          Issue{Severity::warning, "attribution_missing", {"norge.gpkg", 0, ""}, {}}));
  EXPECT_EQ(extent_of(*data, 0).min_x, 300000);
}

TEST_F(BrokenMap, GeoJsonInDegreesWithItsOwnFieldName) {
  MapSpec spec = whole_map();
  spec.driver = "GeoJSON";
  spec.epsg = 4326;
  spec.municipalities_layer = "kommuner";
  spec.number_field = "kommunenummer";
  spec.backdrop = false;
  spec.metadata = false;
  const auto path = map().parent_path() / "kommuner.geojson";
  write_map(path, spec);
  const auto data = load_dataset({this->data(), path}, {{0}});
  EXPECT_THAT(codes_of(data->issues), ElementsAre("attribution_missing"));
  EXPECT_NEAR(extent_of(*data, 0).min_x, 300000, 1);
  EXPECT_NEAR(extent_of(*data, 0).min_y, 6600000, 1) << "axes are not swapped";
  EXPECT_EQ(sizes_of(*data), Sizes{});
}

TEST_F(BrokenMap, IntegerNumbersGetTheirZeroBack) {
  MapSpec spec = whole_map();
  spec.integer_numbers = true;
  write_map(map(), spec);
  const auto data = load();
  EXPECT_THAT(data->issues, IsEmpty());
  EXPECT_FALSE(extent_of(*data, 0).empty());
}

}  // namespace
}  // namespace dkart::ingest
