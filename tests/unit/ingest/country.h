// A made-up country of five municipalities on disk, for tests that spoil one thing and load it. The tables are
// tests/fixtures/ingest/good, the map is written by the test. Map metres (EPSG:25833), squares of 100 km. 1507 is the
// old number of Ålesund and Haram together, 3004 that of Fredrikstad.
//
//   6800 km ┌─────────┐         ┌───────────────────┬──────┐
//           │ 1580    │         │ 5540 Kåfjord      │other │
//           │ Haram   │         │                   │land  │
//   6700 km ├─────────┤         ├─────────┬─────────┤      │
//           │ 1508    │         │ 3107    │ 0301    │      │
//           │ Ålesund │         │ Fr.stad │ Oslo    │      │
//   6600 km └─────────┘         └─────────┴─────────┴──────┘
//           0        100       200       300       400    500 km
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "geo/polygons.h"
#include "ingest/load.h"

namespace dkart::ingest {

struct MapArea {
  std::string number, name;
  geo::MultiPolygon area;
};

struct MapSpec {
  std::string driver = "GPKG";
  int epsg = 25833;  // 0: none is written
  std::string municipalities_layer = "municipalities";
  std::string number_field = "number";
  bool integer_numbers = false;
  std::vector<MapArea> municipalities;  // in map metres; reprojected when `epsg` is 4326
  bool backdrop = true;                 // land, borders, svalbard
  bool metadata = true;
};

/// The whole country as above.
MapSpec whole_map();
void write_map(const std::filesystem::path& path, const MapSpec& spec);
/// An Excel file with one sheet of text cells.
void write_spreadsheet(const std::filesystem::path& path, const std::vector<std::vector<std::string>>& rows);
geo::MultiPolygon square_km(double min_x, double min_y, double max_x, double max_y);

/// A folder of its own for each test, with the good tables and map in it, gone afterwards.
class Country : public testing::Test {
 protected:
  void SetUp() override;
  void TearDown() override;

  std::filesystem::path data() const { return folder_ / "data"; }
  std::filesystem::path map() const { return folder_ / "norge.gpkg"; }
  Sources sources() const { return {data(), map()}; }
  domain::DatasetPtr load() const { return load_dataset(sources(), {{0}}); }

  std::string read(std::string_view file) const;
  void write(std::string_view file, std::string_view bytes) const;
  /// Replaces the only occurrence of `old` in a table.
  void replace(std::string_view file, std::string_view old, std::string_view with) const;
  /// Puts a line at the end of a table.
  void append(std::string_view file, std::string_view line) const;

 private:
  std::filesystem::path folder_;
};

/// How many rows of each list; the good country has all of them.
struct Sizes {
  std::size_t municipalities = 5, counties = 4, decisions = 5, study_centres = 3, grants = 2, campuses = 2,
              police_service_points = 1, places = 3, population = 7, periods = 2, ministries = 3,
              oslo_areas = 2, control_totals = 1;
  bool operator==(const Sizes&) const = default;
};
Sizes sizes_of(const domain::Dataset& data);
std::ostream& operator<<(std::ostream& out, const Sizes& sizes);

std::vector<std::string> codes_of(const Issues& issues);

}  // namespace dkart::ingest

namespace dkart {
std::ostream& operator<<(std::ostream& out, const Issue& issue);
}  // namespace dkart
