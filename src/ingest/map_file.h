// The base map as it stands in a file: features and lines in map metres, not yet joined with the facts.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/progress.h"
#include "base/remark.h"
#include "geo/polygons.h"

namespace dkart::ingest {

struct BoundaryFeature {
  std::uint64_t feature = 0;  // its place in the layer, from 1
  std::string number;
  std::string name;
  std::string name_sami_kven;
  geo::MultiPolygon area;
};

struct MapFile {
  std::string name;                 // of the file, without folder
  bool has_municipalities = false;  // whether there was a layer of them
  std::vector<BoundaryFeature> municipalities;
  geo::MultiPolygon land;  // of other countries
  geo::MultiPolygon svalbard;
  std::vector<geo::Polyline> borders;
  std::string attribution, licence, vintage;
  Issues issues;
};

/// Reads the layers municipalities, land, borders and svalbard, or from another file the first layer of
/// polygons that has a municipality number; other CRSs are projected. Rings that are not valid are repaired.
/// Stops early when cancelled. Remarks: file_missing, file_truncated {expected, found} (bytes), file_damaged
/// {reason}, layer_missing {layer, found}, field_missing {layer, field}, crs_missing {layer, used},
/// crs_unknown {layer, crs}, geometry_missing {layer, number, name}, vertices_impossible {layer, count},
/// attribution_missing, ring_repaired {layer, number, name, reason}.
MapFile read_map_file(const std::filesystem::path& path, const Progress& progress);

}  // namespace dkart::ingest
