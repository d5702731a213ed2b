#include "country.h"

#include <unistd.h>

#include <fstream>
#include <sstream>

#include "geo/projection.h"
#include "ingest/gdal_handles.h"

namespace dkart::ingest {
namespace {

namespace fs = std::filesystem;

constexpr double km = 1000;

// Registered once for the whole test program.
const bool initialised = [] {
  initialise();
  return true;
}();

class MapWriter {
 public:
  MapWriter(const fs::path& path, const MapSpec& spec)
      : spec_(spec), projection_(geo::Projection::lon_lat_to_map().value()) {
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(spec.driver.c_str());
    dataset_.reset(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (spec.epsg != 0) crs_.importFromEPSG(spec.epsg);
    crs_.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  }

  OGRLayer* layer(const std::string& name, OGRwkbGeometryType type) {
    return dataset_->CreateLayer(name.c_str(), spec_.epsg == 0 ? nullptr : &crs_, type, nullptr);
  }

  void write_municipalities() {
    OGRLayer* table = layer(spec_.municipalities_layer, wkbMultiPolygon);
    OGRFieldDefn number(spec_.number_field.c_str(), spec_.integer_numbers ? OFTInteger : OFTString);
    OGRFieldDefn name("name", OFTString);
    table->CreateField(&number);
    table->CreateField(&name);
    for (const MapArea& area : spec_.municipalities) {
      OGRFeature feature(table->GetLayerDefn());
      feature.SetField(0, area.number.c_str());
      feature.SetField(1, area.name.c_str());
      if (!area.area.empty()) feature.SetGeometry(&*geometry(area.area));
      EXPECT_EQ(table->CreateFeature(&feature), OGRERR_NONE);
    }
  }

  void write_backdrop() {
    write_one(layer("land", wkbMultiPolygon), *geometry({{{{400 * km, 6600 * km},
                                                           {500 * km, 6600 * km},
                                                           {500 * km, 6800 * km},
                                                           {400 * km, 6800 * km},
                                                           {400 * km, 6700 * km}},
                                                          {}}}));
    write_one(layer("svalbard", wkbMultiPolygon), *geometry(square_km(420, 8500, 560, 8700)));
    OGRMultiLineString border;
    OGRLineString line;
    line.addPoint(400 * km, 6720 * km);
    line.addPoint(500 * km, 6740 * km);
    border.addGeometry(&line);
    write_one(layer("borders", wkbMultiLineString), border);
  }

  void write_metadata() {
    dataset_->SetMetadataItem("ATTRIBUTION", "Grunnkart: oppdikta");
    dataset_->SetMetadataItem("LICENSE", "CC0-1.0");
    dataset_->SetMetadataItem("BOUNDARY_YEAR", "2024");
  }

 private:
  std::unique_ptr<OGRMultiPolygon> geometry(const geo::MultiPolygon& area) const {
    auto made = std::make_unique<OGRMultiPolygon>();
    for (const geo::Polygon& polygon : area) {
      OGRLinearRing ring;
      for (const geo::MapPoint& p : polygon.outer) add_point(ring, p);
      ring.closeRings();
      OGRPolygon part;
      part.addRing(&ring);
      made->addGeometry(&part);
    }
    return made;
  }

  void add_point(OGRLinearRing& ring, geo::MapPoint p) const {
    if (spec_.epsg == 4326) {
      const geo::LonLat degrees = projection_.inverse(p).value();
      ring.addPoint(degrees.lon, degrees.lat);
    } else {
      ring.addPoint(p.x, p.y);
    }
  }

  static void write_one(OGRLayer* table, OGRGeometry& geometry) {
    OGRFeature feature(table->GetLayerDefn());
    feature.SetGeometry(&geometry);
    EXPECT_EQ(table->CreateFeature(&feature), OGRERR_NONE);
  }

  const MapSpec& spec_;
  geo::Projection projection_;
  DatasetHandle dataset_;
  OGRSpatialReference crs_;
};

}  // namespace

geo::MultiPolygon square_km(double min_x, double min_y, double max_x, double max_y) {
  return {{{{min_x * km, min_y * km},
            {max_x * km, min_y * km},
            {max_x * km, max_y * km},
            {min_x * km, max_y * km}},
           {}}};
}

MapSpec whole_map() {
  MapSpec spec;
  spec.municipalities = {{"0301", "Oslo", square_km(300, 6600, 400, 6700)},
                         {"1508", "Ålesund", square_km(0, 6600, 100, 6700)},
                         {"1580", "Haram", square_km(0, 6700, 100, 6800)},
                         {"3107", "Fredrikstad", square_km(200, 6600, 300, 6700)},
                         {"5540",
                          "Kåfjord",
                          {{{{200 * km, 6700 * km},
                             {300 * km, 6700 * km},
                             {400 * km, 6700 * km},
                             {400 * km, 6800 * km},
                             {200 * km, 6800 * km}},
                            {}}}}};
  return spec;
}

void write_map(const fs::path& path, const MapSpec& spec) {
  fs::remove(path);
  MapWriter writer(path, spec);
  writer.write_municipalities();
  if (spec.backdrop) writer.write_backdrop();
  if (spec.metadata) writer.write_metadata();
}

void write_spreadsheet(const fs::path& path, const std::vector<std::vector<std::string>>& rows) {
  GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("XLSX");
  const DatasetHandle file(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
  OGRLayer* sheet = file->CreateLayer("ark", nullptr, wkbNone, nullptr);
  for (const std::string& column : rows.front()) {
    OGRFieldDefn field(column.c_str(), OFTString);
    sheet->CreateField(&field);
  }
  for (std::size_t i = 1; i < rows.size(); ++i) {
    OGRFeature feature(sheet->GetLayerDefn());
    for (std::size_t k = 0; k < rows[i].size(); ++k)
      feature.SetField(static_cast<int>(k), rows[i][k].c_str());
    EXPECT_EQ(sheet->CreateFeature(&feature), OGRERR_NONE);
  }
}

void Country::SetUp() {
  ASSERT_TRUE(initialised);
  const auto* test = testing::UnitTest::GetInstance()->current_test_info();
  folder_ = fs::path(testing::TempDir()) /
            ("dkart-" + std::to_string(getpid()) + "-" + test->test_suite_name() + "-" + test->name());
  fs::remove_all(folder_);
  fs::create_directories(folder_);
  fs::copy(fs::path(DKART_FIXTURES) / "ingest" / "good", data());
  write_map(map(), whole_map());
}

void Country::TearDown() {
  fs::remove_all(folder_);
}

std::string Country::read(std::string_view file) const {
  std::ifstream in(data() / file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void Country::write(std::string_view file, std::string_view bytes) const {
  std::ofstream(data() / file, std::ios::binary)
      .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void Country::replace(std::string_view file, std::string_view old, std::string_view with) const {
  std::string text = read(file);
  const auto at = text.find(old);
  ASSERT_NE(at, std::string::npos) << old << " is not in " << file;
  ASSERT_EQ(text.find(old, at + 1), std::string::npos) << old << " is in " << file << " more than once";
  write(file, text.replace(at, old.size(), with));
}

void Country::append(std::string_view file, std::string_view line) const {
  write(file, read(file) + std::string(line) + "\n");
}

Sizes sizes_of(const domain::Dataset& data) {
  return {data.municipalities.size(),
          data.counties.size(),
          data.decisions.size(),
          data.study_centres.size(),
          data.grants.size(),
          data.campuses.size(),
          data.police_service_points.size(),
          data.places.size(),
          data.population.size(),
          data.periods.size(),
          data.ministries.size(),
          data.oslo_areas.size(),
          data.control_totals.size()};
}

std::ostream& operator<<(std::ostream& out, const Sizes& s) {
  return out << "municipalities " << s.municipalities << ", counties " << s.counties << ", decisions "
             << s.decisions << ", study_centres " << s.study_centres << ", grants " << s.grants
             << ", campuses " << s.campuses << ", police " << s.police_service_points << ", places "
             << s.places << ", population " << s.population << ", periods " << s.periods << ", ministries "
             << s.ministries << ", oslo_areas " << s.oslo_areas << ", control_totals " << s.control_totals;
}

std::vector<std::string> codes_of(const Issues& issues) {
  std::vector<std::string> codes;
  for (const Issue& issue : issues) codes.push_back(issue.code);
  return codes;
}

}  // namespace dkart::ingest

namespace dkart {

std::ostream& operator<<(std::ostream& out, const Issue& issue) {
  constexpr const char* severities[] = {"note", "warning", "error"};
  out << severities[static_cast<int>(issue.severity)] << ' ' << issue.code << " at " << issue.where.file
      << ':' << issue.where.row << ':' << issue.where.column;
  for (const auto& [name, value] : issue.args) out << ' ' << name << "=\"" << value << '"';
  return out;
}

}  // namespace dkart
