#include "ingest/population_layer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <system_error>

#include "base/number_text.h"
#include "ingest/count_text.h"
#include "ingest/layer_reader.h"
#include "ingest/population_cells.h"
#include "ingest/table.h"

namespace dkart::ingest {
namespace {

namespace fs = std::filesystem;

const TableSpec spec{
    "population",
    Severity::error,
    {{"lon", Need::required}, {"lat", Need::required}, {"persons", Need::required}, {"id", Need::unused}}};

// What Statistics Norway and others call it; the first one that a layer has is taken.
constexpr std::array persons_fields{"persons", "population", "pop_tot", "pop", "folketal", "folketall"};

constexpr std::uint64_t rows_between_looks = 4096;

std::optional<double> degrees(std::string_view text) {
  if (text.find(',') == std::string_view::npos) return parse_number(text);
  std::string point(text);
  point[point.find(',')] = '.';
  return parse_number(point);
}

std::string field_names(OGRLayer& layer) {
  std::string names;
  for (int i = 0; i < layer.GetLayerDefn()->GetFieldCount(); ++i) {
    names += (names.empty() ? "" : ", ") + std::string(layer.GetLayerDefn()->GetFieldDefn(i)->GetNameRef());
  }
  return names.empty() ? "–" : names;
}

int persons_field(OGRLayer& layer) {
  for (const char* name : persons_fields) {
    if (const int field = layer.GetLayerDefn()->GetFieldIndex(name); field >= 0) return field;
  }
  return -1;
}

// The layer whose field of persons comes first in the file.
OGRLayer* layer_with_persons(GDALDataset& dataset) {
  for (OGRLayer* layer : dataset.GetLayers()) {
    if (persons_field(*layer) >= 0) return layer;
  }
  return nullptr;
}

std::optional<geo::MapPoint> middle(const OGRGeometry& geometry, const LayerCoordinates& coordinates) {
  if (wkbFlatten(geometry.getGeometryType()) == wkbPoint) {
    return coordinates.to_map(geometry.toPoint()->getX(), geometry.toPoint()->getY());
  }
  OGREnvelope box;
  geometry.getEnvelope(&box);
  return coordinates.to_map((box.MinX + box.MaxX) / 2, (box.MinY + box.MaxY) / 2);
}

bool is_table(const fs::path& path) {
  return path.extension() == ".csv" || path.extension() == ".xlsx" || path.extension() == ".ods";
}

Status read_any(const fs::path& path, PopulationCells& cells, const Progress& progress) {
  if (is_table(path)) return read_population_table(path, cells, progress);
  std::string reason;
  {
    const ErrorTrap trap;
    const DatasetHandle vectors = open_vector_file(path);
    if (vectors && vectors->GetLayerCount() > 0) return read_population_features(*vectors, cells, progress);
    reason = trap.message();
  }
  const ErrorTrap trap;
  const DatasetHandle grid = open_raster_file(path);
  if (grid && grid->GetRasterCount() > 0) return read_population_grid(*grid, cells, progress);
  return Error{"file_damaged", {cells.file(), 0, ""}, {{"reason", grid ? reason : trap.message()}}};
}

}  // namespace

Status read_population_table(const fs::path& path, PopulationCells& cells, const Progress& progress) {
  const auto table = Table::read_file(path, spec, cells.issues());
  if (!table) {
    const Issue issue = cells.issues().back();
    cells.issues().pop_back();
    return Error{issue.code, issue.where, issue.args};
  }
  const auto lon_column = table->index_of("lon"), lat_column = table->index_of("lat"),
             persons_column = table->index_of("persons"), id_column = table->index_of("id");
  if (!lon_column || !lat_column || !persons_column) return {};
  for (std::size_t i = 0; i < table->size(); ++i) {
    if (i % rows_between_looks == 0) {
      if (progress.cancelled()) return Error{"cancelled", {}, {}};
      progress.report("progress.population", static_cast<double>(i) / static_cast<double>(table->size()));
    }
    const Row row = (*table)[i];
    const std::string_view persons_text = row[persons_column];
    if (persons_text.empty()) {
      cells.without_data();
      continue;
    }
    const auto persons = parse_decimal(persons_text);
    const auto lon = degrees(row[lon_column]), lat = degrees(row[lat_column]);
    if (!persons) cells.unreadable(row.where("persons"), std::string(persons_text));
    if (!lon) cells.unreadable(row.where("lon"), std::string(row[lon_column]));
    if (!lat) cells.unreadable(row.where("lat"), std::string(row[lat_column]));
    if (persons && lon && lat)
      cells.add({*lon, *lat}, *persons, std::string(row[id_column]), row.where("lon"));
  }
  return {};
}

Status read_population_features(GDALDataset& dataset, PopulationCells& cells, const Progress& progress) {
  OGRLayer* layer = layer_with_persons(dataset);
  if (layer == nullptr) {
    std::string valid;
    for (const char* name : persons_fields) valid += (valid.empty() ? "" : ", ") + std::string(name);
    return Error{"persons_missing",
                 {cells.file(), 0, ""},
                 {{"found", field_names(*dataset.GetLayer(0))}, {"valid", valid}}};
  }
  const auto coordinates = LayerCoordinates::of(*layer, cells.file(), cells.issues());
  if (!coordinates) return {};
  const int persons = persons_field(*layer), id = layer->GetLayerDefn()->GetFieldIndex("id");
  const std::string column = layer->GetLayerDefn()->GetFieldDefn(persons)->GetNameRef();
  const ErrorTrap trap;
  const GIntBig features = std::max<GIntBig>(layer->GetFeatureCount(), 1);
  std::uint64_t place = 0;
  for (const auto& feature : *layer) {
    if (place++ % rows_between_looks == 0) {
      if (progress.cancelled()) return Error{"cancelled", {}, {}};
      progress.report("progress.population", static_cast<double>(place - 1) / static_cast<double>(features));
    }
    const OGRGeometry* geometry = feature->GetGeometryRef();
    if (geometry == nullptr || geometry->IsEmpty() || !feature->IsFieldSetAndNotNull(persons)) {
      cells.without_data();
      continue;
    }
    const std::string text = feature->GetFieldAsString(persons);
    const auto count = parse_decimal(trimmed(text));
    const auto point = middle(*geometry, *coordinates);
    if (!count) {
      cells.unreadable({cells.file(), place, column}, text);
    } else if (!point) {
      cells.impossible_place();
    } else {
      cells.add(*point, *count, id < 0 ? std::string() : feature->GetFieldAsString(id));
    }
  }
  if (trap.failed()) {
    cells.issues().push_back(
        {Severity::error, "file_damaged", {cells.file(), place + 1, ""}, {{"reason", trap.message()}}});
  }
  return {};
}

Result<domain::PopulationLayer> read_population_layer(const fs::path& path, const domain::Dataset& data,
                                                      Issues& issues, const Progress& progress) {
  const std::string file = path.filename().string();
  std::error_code ignored;
  if (!fs::exists(path, ignored)) return Error{"file_missing", {file, 0, ""}, {}};
  if (!data.base_map.areas || data.base_map.areas->size() == 0 || data.base_map.norway.empty()) {
    return Error{"population_needs_map", {file, 0, ""}, {}};
  }
  auto projection = geo::Projection::lon_lat_to_map();
  if (!projection) return projection.error();
  PopulationCells cells(data, std::move(*projection), file, issues);
  const Status read = read_any(path, cells, progress);
  domain::PopulationLayer layer = cells.finish();
  if (!read) return read.error();
  if (layer.points.empty()) return Error{"population_layer_empty", {file, 0, ""}, {}};
  return layer;
}

}  // namespace dkart::ingest
