#include "scene/land_mask.h"

#include <algorithm>
#include <cmath>

namespace dkart::scene {
namespace {

constexpr double cells_of_longer_side = 240;

}  // namespace

LandMask::LandMask(const geo::Topology& areas, const std::function<bool(geo::AreaId)>& shown,
                   std::span<const geo::Extent> others) {
  for (std::size_t i = 0; i < areas.area_count(); ++i) {
    const auto id = static_cast<geo::AreaId>(i);
    if (shown(id)) bounds_.include(areas.extent(id));
  }
  for (const geo::Extent& other : others) bounds_.include(other);
  if (bounds_.empty()) return;
  cell_size_ = std::max({bounds_.width(), bounds_.height(), 1.0}) / cells_of_longer_side;
  columns_ = static_cast<std::size_t>(bounds_.width() / cell_size_) + 1;
  rows_ = static_cast<std::size_t>(bounds_.height() / cell_size_) + 1;
  cells_.assign((columns_ + 1) * (rows_ + 1), 0);

  // Rows' middles are crossed by the edge of the land from outside to inside and back.
  std::vector<std::vector<double>> crossings(rows_);
  const auto is_shown = [&](geo::AreaId id) { return id != geo::no_area && shown(id); };
  for (const geo::Arc& arc : areas.arcs()) {
    if (is_shown(arc.left) == is_shown(arc.right)) continue;
    mark_along(arc.points);
    for (std::size_t i = 1; i < arc.points.size(); ++i) {
      const geo::MapPoint &a = arc.points[i - 1], &b = arc.points[i];
      const auto [low, high] = std::minmax(a.y, b.y);
      const double first = std::ceil((low - bounds_.min_y) / cell_size_ - 0.5);
      for (double row = std::max(first, 0.0); row < static_cast<double>(rows_); ++row) {
        const double y = bounds_.min_y + (row + 0.5) * cell_size_;
        if (y >= high) break;
        crossings[static_cast<std::size_t>(row)].push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
      }
    }
  }
  fill_between(crossings);
  for (const geo::Extent& other : others) {
    for (std::size_t row = row_of(other.min_y); row <= row_of(other.max_y); ++row) {
      for (std::size_t column = column_of(other.min_x); column <= column_of(other.max_x); ++column)
        cells_[cell(column + 1, row + 1)] = 1;
    }
  }
  add_up();
}

std::size_t LandMask::column_of(double x) const {
  const double column = std::floor((x - bounds_.min_x) / cell_size_);
  return static_cast<std::size_t>(std::clamp(column, 0.0, static_cast<double>(columns_ - 1)));
}

std::size_t LandMask::row_of(double y) const {
  const double row = std::floor((y - bounds_.min_y) / cell_size_);
  return static_cast<std::size_t>(std::clamp(row, 0.0, static_cast<double>(rows_ - 1)));
}

void LandMask::mark(geo::MapPoint at) {
  cells_[cell(column_of(at.x) + 1, row_of(at.y) + 1)] = 1;
}

void LandMask::mark_along(const geo::Polyline& line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    mark(line[i]);
    if (i == 0) continue;
    const double dx = line[i].x - line[i - 1].x, dy = line[i].y - line[i - 1].y;
    const double steps = std::floor(std::hypot(dx, dy) / (cell_size_ / 2));
    for (double step = 1; step <= steps; ++step) {
      const double share = step / (steps + 1);
      mark({line[i - 1].x + dx * share, line[i - 1].y + dy * share});
    }
  }
}

void LandMask::fill_between(const std::vector<std::vector<double>>& crossings) {
  for (std::size_t row = 0; row < rows_; ++row) {
    std::vector<double> sorted = crossings[row];
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 1; i < sorted.size(); i += 2) {
      for (std::size_t column = column_of(sorted[i - 1]); column <= column_of(sorted[i]); ++column)
        cells_[cell(column + 1, row + 1)] = 1;
    }
  }
}

void LandMask::add_up() {
  for (std::size_t row = 1; row <= rows_; ++row) {
    for (std::size_t column = 1; column <= columns_; ++column) {
      cells_[cell(column, row)] +=
          cells_[cell(column - 1, row)] + cells_[cell(column, row - 1)] - cells_[cell(column - 1, row - 1)];
    }
  }
}

double LandMask::covered(const PageRect& rect, const Camera& camera) const {
  if (bounds_.empty()) return 0;
  const geo::MapPoint low = camera.to_map({rect.x, rect.bottom()});
  const geo::MapPoint high = camera.to_map({rect.right(), rect.y});
  if (high.x < bounds_.min_x || low.x > bounds_.max_x || high.y < bounds_.min_y || low.y > bounds_.max_y)
    return 0;
  const std::size_t left = column_of(low.x), right = column_of(high.x) + 1;
  const std::size_t bottom = row_of(low.y), top = row_of(high.y) + 1;
  const std::size_t land = cells_[cell(right, top)] + cells_[cell(left, bottom)] - cells_[cell(left, top)] -
                           cells_[cell(right, bottom)];
  const double side = cell_size_ / camera.metres_per_point;
  return static_cast<double>(land) * side * side;
}

}  // namespace dkart::scene
