#include "ingest/map_file.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <functional>
#include <future>
#include <optional>
#include <string_view>
#include <system_error>

#include "geo/validity.h"
#include "ingest/gdal_handles.h"
#include "ingest/layer_reader.h"
#include "ingest/ring_check.h"

namespace dkart::ingest {
namespace {

constexpr const char* municipalities_layer = "municipalities";

int find_field(OGRLayer& layer, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (const int index = layer.GetLayerDefn()->GetFieldIndex(name); index >= 0) return index;
  }
  return -1;
}

int number_field(OGRLayer& layer) {
  return find_field(layer, {"number", "kommunenummer", "kommunenr", "komm_nr", "komnr"});
}

// A number that the file keeps as an integer has lost the zero of 0301.
std::string number_text(const OGRFeature& feature, int field) {
  const OGRFieldType type = feature.GetFieldDefnRef(field)->GetType();
  if (type != OFTInteger && type != OFTInteger64) return feature.GetFieldAsString(field);
  std::array<char, 24> text{};
  std::snprintf(text.data(), text.size(), "%04lld", feature.GetFieldAsInteger64(field));
  return text.data();
}

std::string field_text(const OGRFeature& feature, int field) {
  return field < 0 ? std::string() : feature.GetFieldAsString(field);
}

// A GeoPackage is an SQLite file, whose header says how many pages of what size it has. SQLite itself notices
// a cut only where a page that is asked for is missing.
void check_whole(const std::filesystem::path& path, MapFile& map) {
  std::array<char, 32> header{};
  std::ifstream in(path, std::ios::binary);
  constexpr std::string_view magic = "SQLite format 3";
  if (!in.read(header.data(), header.size()) ||
      !std::string_view(header.data(), header.size()).starts_with(magic))
    return;
  const auto number = [&](std::size_t offset, std::size_t bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
      value = value << 8 | static_cast<unsigned char>(header[offset + i]);
    return value;
  };
  const std::uint64_t page_size = number(16, 2) == 1 ? 65536 : number(16, 2);
  const std::uint64_t expected = page_size * number(28, 4);
  std::error_code failed;
  const std::uint64_t found = std::filesystem::file_size(path, failed);
  if (failed || found >= expected) return;
  map.issues.push_back({Severity::error,
                        "file_truncated",
                        {map.name, 0, ""},
                        {{"expected", std::to_string(expected)}, {"found", std::to_string(found)}}});
}

/// What a remark on a repaired ring names.
struct AreaName {
  std::string layer, number, name;
  std::uint64_t feature = 0;
};

/// Mends an area whose rings cross themselves or each other, and says so.
void repair(geo::MultiPolygon& area, const AreaName& what, const std::string& file, Issues& issues) {
  if (surely_valid(area)) return;
  const auto reason = geo::why_invalid(area);
  if (!reason) return;
  area = geo::normalise(geo::make_valid(area));
  issues.push_back({Severity::warning,
                    "ring_repaired",
                    {file, what.feature, ""},
                    {{"layer", what.layer},
                     {"number", what.number},
                     {"name", what.name.empty() ? what.number : what.name},
                     {"reason", *reason}}});
}

Issues repair_all(std::vector<BoundaryFeature>& features, const std::string& layer, const std::string& file) {
  Issues issues;
  for (BoundaryFeature& it : features) repair(it.area, {layer, it.number, it.name, it.feature}, file, issues);
  return issues;
}

class MapReader {
 public:
  MapReader(GDALDataset& dataset, MapFile& map, const Progress& progress)
      : dataset_(dataset), map_(map), progress_(progress) {}

  void read() {
    // Looking at their rings takes longer than reading them, so it is done beside the reading of the rest.
    std::future<Issues> repairs;
    OGRLayer* municipalities = dataset_.GetLayerByName(municipalities_layer);
    if (municipalities == nullptr) municipalities = other_boundary_layer();
    if (municipalities == nullptr) {
      remark(Severity::error, "layer_missing", {{"layer", municipalities_layer}, {"found", layer_names()}});
    } else {
      map_.has_municipalities = true;
      read_municipalities(*municipalities);
      repairs = std::async(std::launch::async, repair_all, std::ref(map_.municipalities),
                           std::string(municipalities->GetName()), map_.name);
    }
    if (OGRLayer* layer = backdrop_layer("land")) read_area(*layer, map_.land);
    if (OGRLayer* layer = backdrop_layer("svalbard")) read_area(*layer, map_.svalbard);
    if (OGRLayer* layer = backdrop_layer("borders")) read_lines(*layer, map_.borders);
    read_metadata();
    if (!repairs.valid()) return;
    const Issues repaired = repairs.get();
    map_.issues.insert(map_.issues.end(), repaired.begin(), repaired.end());
  }

 private:
  void remark(Severity severity, std::string code, MessageArgs args, std::uint64_t feature = 0) {
    map_.issues.push_back({severity, std::move(code), {map_.name, feature, ""}, std::move(args)});
  }

  std::string layer_names() {
    std::string names;
    for (OGRLayer* layer : dataset_.GetLayers())
      names += (names.empty() ? "" : ", ") + std::string(layer->GetName());
    return names;
  }

  // In the official files of Kartverket and others.
  OGRLayer* other_boundary_layer() {
    for (OGRLayer* layer : dataset_.GetLayers()) {
      if (number_field(*layer) >= 0 &&
          OGR_GT_IsSubClassOf(wkbFlatten(layer->GetGeomType()), wkbPoint) == FALSE) {
        return layer;
      }
    }
    return nullptr;
  }

  OGRLayer* backdrop_layer(const char* name) {
    OGRLayer* layer = dataset_.GetLayerByName(name);
    if (layer == nullptr && dataset_.GetLayerCount() > 1) {
      remark(Severity::warning, "layer_missing", {{"layer", name}, {"found", layer_names()}});
    }
    return layer;
  }

  // Calls `visit(feature, place in the layer)` and then tells what could not be read.
  template <class Visit>
  void for_each_feature(OGRLayer& layer, Visit visit) {
    const auto coordinates = LayerCoordinates::of(layer, map_.name, map_.issues);
    if (!coordinates) return;
    GeometryReader reader(*coordinates);
    const ErrorTrap trap;
    std::uint64_t place = 0;
    for (const auto& feature : layer) {
      if (progress_.cancelled()) return;
      visit(*feature, reader, ++place);
    }
    if (trap.failed()) {
      remark(Severity::error, "file_damaged", {{"reason", trap.message()}}, place + 1);
    }
    if (reader.impossible_vertices() > 0) {
      remark(Severity::warning, "vertices_impossible",
             {{"layer", layer.GetName()}, {"count", std::to_string(reader.impossible_vertices())}});
    }
  }

  void read_municipalities(OGRLayer& layer) {
    const int number = number_field(layer);
    const int name = find_field(layer, {"name", "kommunenavn", "navn", "namn"});
    const int other_names = find_field(layer, {"name_sami_kven"});
    if (number < 0) {
      remark(Severity::error, "field_missing", {{"layer", layer.GetName()}, {"field", "number"}});
      return;
    }
    for_each_feature(layer, [&](const OGRFeature& feature, GeometryReader& reader, std::uint64_t place) {
      BoundaryFeature boundary{place, number_text(feature, number), field_text(feature, name),
                               field_text(feature, other_names), reader.area(feature.GetGeometryRef())};
      if (boundary.area.empty()) {
        remark(Severity::warning, "geometry_missing",
               {{"layer", layer.GetName()}, {"number", boundary.number}, {"name", boundary.name}}, place);
      }
      map_.municipalities.push_back(std::move(boundary));
    });
  }

  void read_area(OGRLayer& layer, geo::MultiPolygon& area) {
    for_each_feature(layer, [&](const OGRFeature& feature, GeometryReader& reader, std::uint64_t place) {
      geo::MultiPolygon part = reader.area(feature.GetGeometryRef());
      repair(part, {layer.GetName(), "", layer.GetName(), place}, map_.name, map_.issues);
      area.insert(area.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    });
  }

  void read_lines(OGRLayer& layer, std::vector<geo::Polyline>& lines) {
    for_each_feature(layer, [&](const OGRFeature& feature, GeometryReader& reader, std::uint64_t) {
      for (geo::Polyline& line : reader.lines(feature.GetGeometryRef())) {
        if (line.size() > 1) lines.push_back(std::move(line));
      }
    });
  }

  void read_metadata() {
    const auto item = [&](const char* key) {
      const char* value = dataset_.GetMetadataItem(key);
      return std::string(value == nullptr ? "" : value);
    };
    map_.attribution = item("ATTRIBUTION");
    map_.licence = item("LICENSE");
    map_.vintage = item("BOUNDARY_YEAR");
    if (map_.attribution.empty()) remark(Severity::warning, "attribution_missing", {});
  }

  GDALDataset& dataset_;
  MapFile& map_;
  const Progress& progress_;
};

}  // namespace

MapFile read_map_file(const std::filesystem::path& path, const Progress& progress) {
  MapFile map;
  map.name = path.filename().string();
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    map.issues.push_back({Severity::error, "file_missing", {map.name, 0, ""}, {}});
    return map;
  }
  check_whole(path, map);
  const ErrorTrap trap;
  const DatasetHandle dataset = open_vector_file(path);
  if (!dataset) {
    map.issues.push_back({Severity::error, "file_damaged", {map.name, 0, ""}, {{"reason", trap.message()}}});
    return map;
  }
  MapReader(*dataset, map, progress).read();
  return map;
}

}  // namespace dkart::ingest
