// Collects the points of a population layer, whatever kind of file they come from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/progress.h"
#include "base/result.h"
#include "domain/dataset.h"
#include "domain/population_layer.h"
#include "geo/area_finder.h"
#include "geo/projection.h"
#include "ingest/gdal_handles.h"
#include "ingest/remark_limit.h"

namespace dkart::ingest {

class PopulationCells {
 public:
  /// Precondition: data has a base map. `projection` is lon/lat to map.
  PopulationCells(const domain::Dataset& data, geo::Projection projection, std::string file, Issues& issues);

  const std::string& file() const { return layer_.file; }
  Issues& issues() { return issues_; }

  /// Nobody lives there: no point, no remark.
  void add(geo::MapPoint place, double persons, std::string id = {});
  void add(geo::LonLat place, double persons, std::string id, const Where& where);
  void without_data() { ++without_data_; }
  void impossible_place() { ++impossible_; }
  void unreadable(const Where& where, std::string value);

  /// Makes the remarks on the whole file.
  domain::PopulationLayer finish();

 private:
  std::optional<domain::MunicipalityIndex> municipality_at(geo::MapPoint place) const;
  void keep(const domain::PopulationPoint& point, std::string id);
  void outside(double persons);

  geo::Projection projection_;
  geo::AreaFinder finder_;
  domain::PopulationLayer layer_;
  Issues& issues_;
  RemarkLimit remarks_;
  std::size_t without_data_ = 0, outside_ = 0, impossible_ = 0;
  double persons_outside_ = 0;
};

/// One for each kind of file. Errors as in population_layer.h.
Status read_population_table(const std::filesystem::path& path, PopulationCells& cells,
                             const Progress& progress);
Status read_population_features(GDALDataset& dataset, PopulationCells& cells, const Progress& progress);
Status read_population_grid(GDALDataset& dataset, PopulationCells& cells, const Progress& progress);

}  // namespace dkart::ingest
