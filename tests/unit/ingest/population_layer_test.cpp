// Where people live, from files of each kind: what is wrong in them is named and the rest is counted.
#include "ingest/population_layer.h"

#include <gmock/gmock.h>

#include <fstream>

#include "country.h"
#include "geo/geodesic.h"
#include "geo/projection.h"
#include "ingest/gdal_handles.h"

namespace dkart::ingest {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr domain::MunicipalityIndex oslo{0};

class PopulationLayer : public Country {
 protected:
  void SetUp() override {
    Country::SetUp();
    country = load();
  }

  std::filesystem::path file(const std::string& name) const { return data() / name; }
  Result<domain::PopulationLayer> layer(const std::string& name) {
    return read_population_layer(file(name), *country, issues);
  }
  double persons(const domain::PopulationLayer& layer) const {
    double sum = 0;
    for (const auto& point : layer.points) sum += point.persons;
    return sum;
  }
  std::string number(const domain::PopulationPoint& point) const {
    return country->at(point.municipality).number.text();
  }

  domain::DatasetPtr country;
  Issues issues;
  const geo::Projection projection = geo::Projection::lon_lat_to_map().value();
};

std::string lon_lat(const geo::Projection& projection, double x, double y) {
  const auto p = projection.inverse({x, y}).value();
  return std::to_string(p.lon) + "," + std::to_string(p.lat);
}

struct GridSpec {
  int epsg = 25833, columns = 4, rows = 4;
  double left = 300'000, top = 6'700'000, cell = 25'000;
  std::vector<double> values;
};

void write_grid(const std::filesystem::path& path, const GridSpec& spec) {
  GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GTiff");
  const DatasetHandle grid(driver->Create(path.c_str(), spec.columns, spec.rows, 1, GDT_Float64, nullptr));
  double transform[] = {spec.left, spec.cell, 0, spec.top, 0, -spec.cell};
  ASSERT_EQ(grid->SetGeoTransform(transform), CE_None);
  OGRSpatialReference crs;
  if (spec.epsg != 0) {
    crs.importFromEPSG(spec.epsg);
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    ASSERT_EQ(grid->SetSpatialRef(&crs), CE_None);
  }
  GDALRasterBand& band = *grid->GetRasterBand(1);
  ASSERT_EQ(band.SetNoDataValue(-1), CE_None);
  auto values = spec.values;
  ASSERT_EQ(band.RasterIO(GF_Write, 0, 0, spec.columns, spec.rows, values.data(), spec.columns, spec.rows,
                          GDT_Float64, 0, 0, nullptr),
            CE_None);
}

TEST_F(PopulationLayer, TableOfPoints) {
  write("rutenett.csv", "id,lon,lat,persons\na," + lon_lat(projection, 350'000, 6'650'000) + ",120\nb," +
                            lon_lat(projection, 250'000, 6'610'000) + ",7\nc," +
                            lon_lat(projection, 350'000, 6'660'000) + ",0\n");
  const auto read = layer("rutenett.csv");
  ASSERT_TRUE(read.ok()) << read.error().code;
  EXPECT_THAT(issues, IsEmpty());
  EXPECT_EQ(read->file, "rutenett.csv");
  ASSERT_EQ(read->points.size(), 2u) << "nobody lives in the third";
  EXPECT_THAT(read->ids, ElementsAre("a", "b"));
  EXPECT_EQ(number(read->points[0]), "0301");
  EXPECT_EQ(number(read->points[1]), "3107");
  EXPECT_EQ(read->points[0].persons, 120);
}

TEST_F(PopulationLayer, TextInTheCountColumnIsNamedWithItsRow) {
  const std::string place = lon_lat(projection, 350'000, 6'650'000);
  write("rutenett.csv", "lon,lat,persons\n" + place + ",mange\n" + place + ",5\n,60,3\n" + place + ",\n" +
                            place + ",-2\n500,60,1\n");
  const auto read = layer("rutenett.csv");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(persons(*read), 5);
  EXPECT_THAT(
      issues,
      ElementsAre(
          Issue{Severity::warning, "number_unreadable", {"rutenett.csv", 2, "persons"}, {{"value", "mange"}}},
          Issue{Severity::warning, "number_unreadable", {"rutenett.csv", 4, "lon"}, {{"value", ""}}},
          Issue{Severity::warning, "number_unreadable", {"rutenett.csv", 6, "persons"}, {{"value", "-2"}}},
          Issue{Severity::warning,
                "position_impossible",
                {"rutenett.csv", 7, "lon"},
                {{"longitude", "500"}, {"latitude", "60"}}},
          Issue{Severity::note, "cells_without_data", {"rutenett.csv", 0, ""}, {{"count", "1"}}}));
}

TEST_F(PopulationLayer, TheSameFaultInManyRowsIsCounted) {
  const std::string place = lon_lat(projection, 350'000, 6'650'000);
  std::string text = "lon,lat,persons\n" + place + ",5\n";
  for (int i = 0; i < 1000; ++i) text += place + ",mange\n";
  write("rutenett.csv", text);
  ASSERT_TRUE(layer("rutenett.csv").ok());
  ASSERT_EQ(issues.size(), 21u);
  EXPECT_EQ(issues.back(), (Issue{Severity::warning,
                                  "more_of_the_same",
                                  {"rutenett.csv", 0, "persons"},
                                  {{"count", "980"}, {"code", "number_unreadable"}}}));
}

TEST_F(PopulationLayer, PointsAtSeaBelongToTheNearestCoastAndThoseFarOffToNobody) {
  write("rutenett.csv", "lon,lat,persons\n" + lon_lat(projection, 198'500, 6'650'000) + ",10\n" +
                            lon_lat(projection, 150'000, 6'650'000) + ",3\n15.6,78.2,2\n");
  const auto read = layer("rutenett.csv");
  ASSERT_TRUE(read.ok());
  ASSERT_EQ(read->points.size(), 1u);
  EXPECT_EQ(number(read->points[0]), "3107");
  EXPECT_THAT(issues, ElementsAre(Issue{Severity::warning,
                                        "population_outside",
                                        {"rutenett.csv", 0, ""},
                                        {{"count", "2"}, {"persons", "5"}}}));
}

TEST_F(PopulationLayer, ColumnsThatAreMissingLeaveNothingToCount) {
  write("rutenett.csv", "x,y,persons\n1,2,3\n");
  const auto read = layer("rutenett.csv");
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.error().code, "population_layer_empty");
  EXPECT_THAT(codes_of(issues), testing::IsSupersetOf({"column_missing", "column_ignored"}));
}

TEST_F(PopulationLayer, GridInTheMapsOwnCrs) {
  GridSpec spec;
  spec.values = {10, -1, 0, 4, -1, -1, -1, -1, 1, 1, 1, 1, 2.5, 0, 0, 0};
  write_grid(file("rutenett.tif"), spec);
  const auto read = layer("rutenett.tif");
  ASSERT_TRUE(read.ok()) << read.error().code;
  EXPECT_EQ(persons(*read), 20.5);
  EXPECT_EQ(read->points.size(), 7u);
  for (const auto& point : read->points) EXPECT_EQ(point.municipality, oslo);
  EXPECT_LT(
      geo::geodesic_distance(read->points[0].position, projection.inverse({312'500, 6'687'500}).value()),
      0.01);
  EXPECT_THAT(issues, ElementsAre(Issue{
                          Severity::note, "cells_without_data", {"rutenett.tif", 0, ""}, {{"count", "5"}}}));
}

TEST_F(PopulationLayer, GridsInOtherCrssLieInTheSamePlace) {
  // About the middle of Oslo's square in each.
  const auto middle = projection.inverse({350'000, 6'650'000}).value();
  GridSpec degrees;
  degrees.epsg = 4326;
  degrees.columns = degrees.rows = 1;
  degrees.cell = 0.02;
  degrees.left = middle.lon - 0.01;
  degrees.top = middle.lat + 0.01;
  degrees.values = {77};
  write_grid(file("grader.tif"), degrees);
  auto laea = geo::Projection::to_map("EPSG:3035").value();
  const auto european = laea.inverse({350'000, 6'650'000}).value();
  GridSpec metres = degrees;
  metres.epsg = 3035;
  metres.cell = 1000;
  metres.left = european.lon - 500;
  metres.top = european.lat + 500;
  write_grid(file("laea.tif"), metres);
  for (const char* name : {"grader.tif", "laea.tif"}) {
    const auto read = layer(name);
    ASSERT_TRUE(read.ok()) << name;
    ASSERT_EQ(read->points.size(), 1u) << name;
    EXPECT_EQ(read->points[0].municipality, oslo) << name;
    EXPECT_LT(geo::geodesic_distance(read->points[0].position, middle), 1) << name;
  }
  EXPECT_THAT(issues, IsEmpty());
}

TEST_F(PopulationLayer, GridWithoutCrsAndWithNegativeCells) {
  GridSpec spec;
  spec.epsg = 0;
  spec.values = {10, -5, 0, 4, -1, -1, -1, -1, 1, 1, 1, 1, 2, 0, 0, 0};
  write_grid(file("rutenett.tif"), spec);
  const auto read = layer("rutenett.tif");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(persons(*read), 20);
  EXPECT_THAT(
      issues,
      ElementsAre(Issue{Severity::warning,
                        "crs_missing",
                        {"rutenett.tif", 0, ""},
                        {{"layer", "rutenett.tif"}, {"used", "EPSG:25833"}}},
                  Issue{Severity::warning, "number_unreadable", {"rutenett.tif", 1, "2"}, {{"value", "-5"}}},
                  Issue{Severity::note, "cells_without_data", {"rutenett.tif", 0, ""}, {{"count", "4"}}}));
}

TEST_F(PopulationLayer, GeoPackageOfPointsAndSquaresWithTextAsCount) {
  {
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    const DatasetHandle made(driver->Create(file("rutenett.gpkg").c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    OGRSpatialReference crs;
    crs.importFromEPSG(4326);
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRLayer* table = made->CreateLayer("ruter", &crs, wkbUnknown, nullptr);
    OGRFieldDefn count("pop_tot", OFTString), id("id", OFTString);
    table->CreateField(&count);
    table->CreateField(&id);
    const auto add = [&](const char* text, double x, double y, bool square) {
      OGRFeature feature(table->GetLayerDefn());
      if (text != nullptr) feature.SetField(0, text);
      feature.SetField(1, "r-1");
      const auto p = projection.inverse({x, y}).value();
      if (square) {
        OGRLinearRing ring;
        for (const auto& [dx, dy] :
             {std::pair{-1.0, -1.0}, {1.0, -1.0}, {1.0, 1.0}, {-1.0, 1.0}, {-1.0, -1.0}})
          ring.addPoint(p.lon + 0.01 * dx, p.lat + 0.005 * dy);
        OGRPolygon polygon;
        polygon.addRing(&ring);
        feature.SetGeometry(&polygon);
      } else {
        OGRPoint point(p.lon, p.lat);
        feature.SetGeometry(&point);
      }
      EXPECT_EQ(table->CreateFeature(&feature), OGRERR_NONE);
    };
    add("12", 350'000, 6'650'000, false);
    add("tre", 350'000, 6'650'000, false);
    add("8", 250'000, 6'650'000, true);
    add(nullptr, 250'000, 6'650'000, true);
  }
  const auto read = layer("rutenett.gpkg");
  ASSERT_TRUE(read.ok()) << read.error().code;
  ASSERT_EQ(read->points.size(), 2u);
  EXPECT_EQ(number(read->points[0]), "0301");
  EXPECT_EQ(number(read->points[1]), "3107");
  EXPECT_LT(
      geo::geodesic_distance(read->points[1].position, projection.inverse({250'000, 6'650'000}).value()),
      0.1);
  EXPECT_EQ(read->ids.size(), 2u);
  EXPECT_THAT(
      issues,
      ElementsAre(
          Issue{Severity::warning, "number_unreadable", {"rutenett.gpkg", 2, "pop_tot"}, {{"value", "tre"}}},
          Issue{Severity::note, "cells_without_data", {"rutenett.gpkg", 0, ""}, {{"count", "1"}}}));
}

TEST_F(PopulationLayer, FilesThatAreNone) {
  EXPECT_EQ(layer("finst-ikkje.tif").error().code, "file_missing");
  write("rot.tif", "dette er ikkje eit rutenett");
  EXPECT_EQ(layer("rot.tif").error().code, "file_damaged");
  const auto map_itself = read_population_layer(map(), *country, issues);
  ASSERT_FALSE(map_itself.ok());
  EXPECT_EQ(map_itself.error().code, "persons_missing");
  EXPECT_NE(map_itself.error().args.at("found").find("number"), std::string::npos);
  std::filesystem::remove(map());
  write("rutenett.csv", "lon,lat,persons\n10,60,1\n");
  EXPECT_EQ(read_population_layer(file("rutenett.csv"), *load(), issues).error().code,
            "population_needs_map");
}

TEST_F(PopulationLayer, AHundredThousandCells) {
  GridSpec spec;
  spec.columns = spec.rows = 317;
  spec.cell = 100'000.0 / 317;
  for (int i = 0; i < 317 * 317; ++i) spec.values.push_back(i % 5 == 0 ? -1 : i % 7);
  double expected = 0;
  for (const double value : spec.values) expected += std::max(0.0, value);
  write_grid(file("rutenett.tif"), spec);
  const auto read = layer("rutenett.tif");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(persons(*read), expected);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(read_population_layer(file("rutenett.tif"), *country, issues, Progress({}, stop.get_token()))
                .error()
                .code,
            "cancelled");
}

}  // namespace
}  // namespace dkart::ingest
