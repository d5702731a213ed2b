// Where the land that a map is about lies, coarsely: asked thousands of times while a sheet is laid out, so that nothing is
// put on top of it.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "geo/topology.h"
#include "scene/page.h"

namespace dkart::scene {

class LandMask {
 public:
  /// The areas that `shown` is true of, and the `others` with them.
  LandMask(const geo::Topology& areas, const std::function<bool(geo::AreaId)>& shown,
           std::span<const geo::Extent> others = {});

  /// Square points of `rect` that lie on the land; a little too many rather than too few.
  double covered(const PageRect& rect, const Camera& camera) const;

 private:
  std::size_t cell(std::size_t column, std::size_t row) const { return row * (columns_ + 1) + column; }
  std::size_t column_of(double x) const;
  std::size_t row_of(double y) const;
  void mark(geo::MapPoint at);
  void mark_along(const geo::Polyline& line);
  void fill_between(const std::vector<std::vector<double>>& crossings);
  void add_up();

  geo::Extent bounds_;
  double cell_size_ = 1;  // metres
  std::size_t columns_ = 0, rows_ = 0;
  std::vector<std::size_t>
      cells_;  // 1 = land; then, added up, the number of land cells below and to the left
};

}  // namespace dkart::scene
