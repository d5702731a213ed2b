#include "ingest/load.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "geo/projection.h"
#include "ingest/areas.h"
#include "ingest/centres_table.h"
#include "ingest/decisions_table.h"
#include "ingest/definitions_table.h"
#include "ingest/map_file.h"
#include "ingest/municipalities_table.h"
#include "ingest/source_files.h"

namespace dkart::ingest {
namespace {

using domain::Dataset;
using Levels = std::shared_ptr<const geo::LevelsOfDetail>;

std::optional<geo::Projection> lon_lat_projection(Issues& issues) {
  auto projection = geo::Projection::lon_lat_to_map();
  if (projection) return std::move(*projection);
  issues.push_back({Severity::error, projection.error().code, {}, projection.error().args});
  return std::nullopt;
}

// Everything of the base map but the areas.
void take_backdrop(MapFile& map, std::span<const geo::MultiPolygon> areas, Dataset& data) {
  domain::BaseMap& base = data.base_map;
  base.borders = std::move(map.borders);
  base.svalbard = std::move(map.svalbard);
  base.attribution = std::move(map.attribution);
  base.licence = std::move(map.licence);
  base.vintage = std::move(map.vintage);
  for (const geo::MultiPolygon& area : areas) base.norway.include(geo::extent_of(area));
  data.issues.insert(data.issues.end(), std::make_move_iterator(map.issues.begin()),
                     std::make_move_iterator(map.issues.end()));
}

}  // namespace

// Two strands: the map file and then its topology beside the tables. They meet where the map's features are
// joined with the municipalities, and at the end.
domain::DatasetPtr load_dataset(const Sources& sources, const LoadOptions& options,
                                const Progress& progress) {
  const auto data = std::make_shared<Dataset>();
  const std::filesystem::path& folder = sources.data_dir;
  data->sources = source_files(sources);

  progress.report("progress.municipalities", 0.0);
  auto map_being_read = std::async(std::launch::async, read_map_file, sources.maps_file, progress);
  const MunicipalityRows rows = read_municipalities(folder, *data);
  MunicipalityJoin join(*data, MunicipalityCodes::read(folder, data->issues));
  const auto projection_owner = lon_lat_projection(data->issues);
  const geo::Projection* projection = projection_owner ? &*projection_owner : nullptr;
  read_places(folder, projection, *data);

  progress.report("progress.boundaries", 0.2);
  MapFile map = map_being_read.get();
  if (data->municipalities.empty()) municipalities_from_map(map, *data);
  std::vector<geo::MultiPolygon> areas = match_areas(map, join, *data);
  take_backdrop(map, areas, *data);
  data->base_map.has_other_land = !map.land.empty();
  if (data->base_map.has_other_land) areas.push_back(std::move(map.land));
  if (progress.cancelled()) return data;

  progress.report("progress.levels", 0.4);
  auto levels_being_built = std::async(std::launch::async, [&areas, &options]() -> Levels {
    return geo::LevelsOfDetail::build(geo::Topology::build(areas), options.tolerances);
  });
  join.use_areas(areas);
  const Ground ground{projection, areas};
  place_symbols(areas, rows, projection, *data);
  read_definitions(folder, join, *data);
  progress.report("progress.population", 0.5);
  read_population(folder, join, *data);
  progress.report("progress.decisions", 0.6);
  read_decisions(folder, join, SvalbardPlaces::read(folder, projection, data->issues), *data);
  progress.report("progress.study_centres", 0.7);
  read_study_centres(folder, join, ground, *data);
  read_grants(folder, *data);
  read_campuses(folder, join, ground, *data);
  read_police_service_points(folder, join, *data);

  progress.report("progress.levels", 0.8);
  data->base_map.areas = levels_being_built.get();
  progress.report("progress.levels", 1.0);
  return data;
}

}  // namespace dkart::ingest
