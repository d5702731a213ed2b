#include <array>
#include <cmath>
#include <vector>

#include "base/number_text.h"
#include "ingest/layer_reader.h"
#include "ingest/population_cells.h"

namespace dkart::ingest {
namespace {

/// Column and row, in cells, to the grid's own coordinates.
class GridPlaces {
 public:
  explicit GridPlaces(const std::array<double, 6>& transform) : t_(transform) {}

  double x(double column, double row) const { return t_[0] + column * t_[1] + row * t_[2]; }
  double y(double column, double row) const { return t_[3] + column * t_[4] + row * t_[5]; }

  OGREnvelope box(double columns, double rows) const {
    OGREnvelope box;
    for (const double column : {0.0, columns}) {
      for (const double row : {0.0, rows}) box.Merge(x(column, row), y(column, row));
    }
    return box;
  }

 private:
  const std::array<double, 6>& t_;
};

}  // namespace

Status read_population_grid(GDALDataset& dataset, PopulationCells& cells, const Progress& progress) {
  std::array<double, 6> transform{};
  if (dataset.GetGeoTransform(transform.data()) != CE_None) {
    return Error{"grid_unplaced", {cells.file(), 0, ""}, {}};
  }
  const GridPlaces places(transform);
  const int columns = dataset.GetRasterXSize(), rows = dataset.GetRasterYSize();
  const auto coordinates =
      LayerCoordinates::of(dataset, places.box(columns, rows), cells.file(), cells.issues());
  if (!coordinates) return {};

  GDALRasterBand& band = *dataset.GetRasterBand(1);
  int has_no_data = 0;
  const double no_data = band.GetNoDataValue(&has_no_data);
  std::vector<double> line(static_cast<std::size_t>(columns));
  for (int row = 0; row < rows; ++row) {
    if (progress.cancelled()) return Error{"cancelled", {}, {}};
    progress.report("progress.population", static_cast<double>(row) / rows);
    if (band.RasterIO(GF_Read, 0, row, columns, 1, line.data(), columns, 1, GDT_Float64, 0, 0, nullptr) !=
        CE_None) {
      cells.issues().push_back({Severity::error,
                                "file_damaged",
                                {cells.file(), static_cast<std::uint64_t>(row) + 1, ""},
                                {{"reason", CPLGetLastErrorMsg()}}});
      return {};
    }
    for (int column = 0; column < columns; ++column) {
      const double persons = line[static_cast<std::size_t>(column)];
      if (std::isnan(persons) || (has_no_data != 0 && persons == no_data)) {
        cells.without_data();
      } else if (persons < 0 || std::isinf(persons)) {
        cells.unreadable({cells.file(), static_cast<std::uint64_t>(row) + 1, std::to_string(column + 1)},
                         plain_number(persons));
      } else if (persons > 0) {
        const auto place =
            coordinates->to_map(places.x(column + 0.5, row + 0.5), places.y(column + 0.5, row + 0.5));
        if (place) {
          cells.add(*place, persons);
        } else {
          cells.impossible_place();
        }
      }
    }
  }
  return {};
}

}  // namespace dkart::ingest
