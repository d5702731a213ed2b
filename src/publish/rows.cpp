#include "publish/rows.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "base/file.h"
#include "base/spreadsheet_text.h"
#include "geo/projection.h"
#include "publish/gdal_files.h"

#include <cpl_conv.h>

namespace dkart::publish {
namespace {

struct Driver {
  RowFormat format;
  const char* ending;
  const char* name;
};
constexpr Driver drivers[] = {{RowFormat::csv, ".csv", "CSV"},
                              {RowFormat::xlsx, ".xlsx", "XLSX"},
                              {RowFormat::geojson, ".geojson", "GeoJSON"},
                              {RowFormat::gpkg, ".gpkg", "GPKG"}};

const Driver& driver_of(RowFormat format) {
  return *std::find_if(std::begin(drivers), std::end(drivers),
                       [&](const Driver& driver) { return driver.format == format; });
}

GDALDriver* find_driver(RowFormat format) {
  RegisterOGRCSV();
  RegisterOGRXLSX();
  RegisterOGRGeoJSON();
  RegisterOGRGeoPackage();
  return GetGDALDriverManager()->GetDriverByName(driver_of(format).name);
}

bool is_map(RowFormat format) {
  return format == RowFormat::geojson || format == RowFormat::gpkg;
}

/// Plain values to OGR's geometries, in degrees for GeoJSON.
class Ground {
 public:
  static Result<Ground> of(RowFormat format) {
    if (format != RowFormat::geojson) return Ground(std::nullopt);
    auto degrees = geo::Projection::lon_lat_to_map();
    if (!degrees) return degrees.error();
    return Ground(std::move(*degrees));
  }

  /// Null where nothing lies, or PROJ cannot.
  std::unique_ptr<OGRGeometry> geometry(const RowPlace& place) const {
    if (const auto* point = std::get_if<geo::MapPoint>(&place)) {
      const auto [x, y] = coordinates(*point);
      return std::make_unique<OGRPoint>(x, y);
    }
    if (const auto* parts = std::get_if<std::vector<geo::MultiPolygon>>(&place)) return dissolved(*parts);
    return nullptr;
  }

 private:
  explicit Ground(std::optional<geo::Projection> degrees) : degrees_(std::move(degrees)) {}

  std::pair<double, double> coordinates(geo::MapPoint p) const {
    if (!degrees_) return {p.x, p.y};
    const auto at = degrees_->inverse(p);
    return at ? std::pair(at->lon, at->lat) : std::pair(std::nan(""), std::nan(""));
  }

  OGRLinearRing ring(const geo::Ring& points) const {
    OGRLinearRing ring;
    ring.setNumPoints(static_cast<int>(points.size()));
    for (std::size_t i = 0; i < points.size(); ++i) {
      const auto [x, y] = coordinates(points[i]);
      ring.setPoint(static_cast<int>(i), x, y);
    }
    ring.closeRings();
    return ring;
  }

  std::unique_ptr<OGRMultiPolygon> polygons(const std::vector<geo::MultiPolygon>& parts) const {
    auto all = std::make_unique<OGRMultiPolygon>();
    for (const geo::MultiPolygon& part : parts) {
      for (const geo::Polygon& polygon : part) {
        auto one = std::make_unique<OGRPolygon>();
        OGRLinearRing outer = ring(polygon.outer);
        one->addRing(&outer);
        for (const geo::Ring& points : polygon.holes) {
          OGRLinearRing hole = ring(points);
          one->addRing(&hole);
        }
        all->addGeometryDirectly(one.release());
      }
    }
    return all;
  }

  /// One area of several that share their edges; all of them as they are, should GEOS refuse.
  std::unique_ptr<OGRGeometry> dissolved(const std::vector<geo::MultiPolygon>& parts) const {
    std::unique_ptr<OGRMultiPolygon> all = polygons(parts);
    if (parts.size() < 2) return all;
    std::unique_ptr<OGRGeometry> whole(all->UnionCascaded());
    if (whole == nullptr || whole->IsEmpty()) return all;
    return std::unique_ptr<OGRGeometry>(OGRGeometryFactory::forceToMultiPolygon(whole.release()));
  }

  std::optional<geo::Projection> degrees_;
};

class Writer {
 public:
  Writer(RowFormat format, const RowTable& table, Ground ground)
      : format_(format), table_(table), ground_(std::move(ground)) {}

  Status write(GDALDriver& driver, const std::string& path) {
    DatasetHandle file(driver.Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (file == nullptr) return gdal_error();
    OGRLayer* layer = make_layer(*file);
    if (layer == nullptr || !add_fields(*layer)) return gdal_error();
    if (file->TestCapability(ODsCTransactions) && file->StartTransaction() != OGRERR_NONE)
      return gdal_error();
    for (const Row& row : table_.rows) {
      if (!add_row(*layer, row)) return gdal_error();
    }
    if (file->TestCapability(ODsCTransactions) && file->CommitTransaction() != OGRERR_NONE)
      return gdal_error();
    file->FlushCache(true);
    file.reset();
    return CPLGetLastErrorType() >= CE_Failure ? Status(gdal_error()) : Status();
  }

 private:
  OGRLayer* make_layer(GDALDataset& file) const {
    if (!is_map(format_)) return file.CreateLayer(table_.name.c_str(), nullptr, wkbNone, nullptr);
    OGRSpatialReference system;
    system.importFromEPSG(format_ == RowFormat::geojson ? 4326 : 25833);
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    CPLStringList options;
    options.SetNameValue("DESCRIPTION", table_.attribution.c_str());
    if (format_ == RowFormat::geojson) {
      options.SetNameValue("RFC7946", "YES");
      options.SetNameValue("SIGNIFICANT_FIGURES", "15");
    }
    const OGRwkbGeometryType type = table_.areas ? wkbMultiPolygon : wkbPoint;
    return file.CreateLayer(table_.name.c_str(), &system, type, options.List());
  }

  bool add_fields(OGRLayer& layer) const {
    for (const RowColumn& column : table_.columns) {
      OGRFieldType type = OFTReal;
      if (column.kind == ColumnKind::text) type = OFTString;
      // GDAL 3.6 puts whole numbers in a CSV into quotes.
      if (column.kind == ColumnKind::whole && format_ != RowFormat::csv) type = OFTInteger64;
      OGRFieldDefn field(column.key.c_str(), type);
      if (layer.CreateField(&field) != OGRERR_NONE) return false;
    }
    return true;
  }

  bool add_row(OGRLayer& layer, const Row& row) const {
    const FeatureHandle feature(OGRFeature::CreateFeature(layer.GetLayerDefn()));
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const int field = static_cast<int>(i);
      if (const auto* number = std::get_if<double>(&row.cells[i])) {
        table_.columns[i].kind == ColumnKind::whole
            ? feature->SetField(field, static_cast<GIntBig>(std::llround(*number)))
            : feature->SetField(field, *number);
      } else if (const auto* text = std::get_if<std::string>(&row.cells[i])) {
        feature->SetField(field, (is_map(format_) ? *text : harmless_cell(*text)).c_str());
      } else if (is_map(format_)) {
        feature->SetFieldNull(field);
      }
    }
    if (is_map(format_)) {
      if (auto geometry = ground_.geometry(row.place)) feature->SetGeometryDirectly(geometry.release());
    }
    return layer.CreateFeature(feature.get()) == OGRERR_NONE;
  }

  RowFormat format_;
  const RowTable& table_;
  Ground ground_;
};

}  // namespace

Result<RowFormat> row_format(const std::filesystem::path& path) {
  const std::string ending = lower_case_ending(path);
  std::string valid;
  for (const Driver& driver : drivers) {
    if (ending == driver.ending) return driver.format;
    valid += (valid.empty() ? "" : ", ") + std::string(driver.ending);
  }
  return Error{"format_unknown", {path.string(), 0, ""}, {{"extension", ending}, {"valid", valid}}};
}

Status write_rows(const RowTable& table, const std::string& date, const std::filesystem::path& path) {
  const auto format = row_format(path);
  if (!format) return format.error();
  auto ground = Ground::of(*format);
  if (!ground) return ground.error();

  const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  CPLErrorReset();
  // A GeoPackage says when it was last changed; the clock would make two equal ones differ.
  const std::string day = (date.size() == 10 ? date : "2000-01-01") + "T00:00:00.000Z";
  const CPLConfigOptionSetter changed("OGR_CURRENT_DATE", day.c_str(), false);
  GDALDriver* driver = find_driver(*format);
  if (driver == nullptr) return gdal_error();
  // A layer of CSV must be called as its file.
  const MemoryFile memory(table.name + driver_of(*format).ending);
  if (Status written = Writer(*format, table, std::move(*ground)).write(*driver, memory.path()); !written)
    return written;
  const auto bytes = memory.bytes();
  if (!bytes) return bytes.error();
  return write_file_atomically(path, *bytes);
}

}  // namespace dkart::publish
