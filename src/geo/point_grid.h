// Points sorted into square cells, to ask whether any lies within a triangle.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "geo/points.h"

namespace dkart::geo {

/// Twice the signed area of a triangle; positive counter-clockwise.
inline double cross(MapPoint a, MapPoint b, MapPoint c) {
  return (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
}

/// The plane is wrapped around a square table of about as many buckets as there are points (far cells share
/// one), so that memory does not follow the size of the country and near cells lie near each other in memory.
class PointGrid {
 public:
  /// `cell` in metres.
  PointGrid(std::span<const MapPoint> points, double cell);

  /// `number` is the point's place in the constructor's list.
  void remove(MapPoint p, std::uint32_t number);
  /// Whether a point that is still there lies inside the triangle or on its edge, points equal to one of the
  /// corners not counted. True without looking when the triangle spans very many cells.
  bool any_within(MapPoint a, MapPoint b, MapPoint c) const;

 private:
  struct Bucket {
    std::uint32_t begin = 0, end = 0;  // in entries_
  };
  struct Entry {
    MapPoint point;
    std::uint32_t number = 0;
  };

  std::size_t bucket_of(std::int64_t column, std::int64_t row) const {
    return (static_cast<std::size_t>(row) & side_mask_) << side_bits_ |
           (static_cast<std::size_t>(column) & side_mask_);
  }
  std::int64_t cell_of(double metres) const;

  double cells_per_metre_;
  unsigned side_bits_;
  std::size_t side_mask_;
  std::vector<Bucket> buckets_;
  std::vector<Entry> entries_;
};

}  // namespace dkart::geo
