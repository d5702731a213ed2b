#include "geo/point_grid.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace dkart::geo {

namespace {

constexpr std::int64_t most_cells = 400;

bool within(MapPoint p, MapPoint a, MapPoint b, MapPoint c) {
  const double ab = cross(a, b, p);
  const double bc = cross(b, c, p);
  const double ca = cross(c, a, p);
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}

}  // namespace

PointGrid::PointGrid(std::span<const MapPoint> points, double cell)
    : cells_per_metre_(1 / cell),
      side_bits_(static_cast<unsigned>(std::bit_width(points.size()) + 1) / 2),
      side_mask_((std::size_t{1} << side_bits_) - 1),
      buckets_(std::size_t{1} << 2 * side_bits_),
      entries_(points.size()) {
  std::vector<std::uint32_t> bucket(points.size());
  for (std::size_t i = 0; i < points.size(); ++i) {
    bucket[i] = static_cast<std::uint32_t>(bucket_of(cell_of(points[i].x), cell_of(points[i].y)));
    ++buckets_[bucket[i]].end;
  }
  std::uint32_t begin = 0;
  for (Bucket& b : buckets_) {
    const std::uint32_t count = b.end;
    b = {begin, begin};
    begin += count;
  }
  for (std::size_t i = 0; i < points.size(); ++i) {
    entries_[buckets_[bucket[i]].end++] = {points[i], static_cast<std::uint32_t>(i)};
  }
}

std::int64_t PointGrid::cell_of(double metres) const {
  return static_cast<std::int64_t>(std::floor(metres * cells_per_metre_));
}

void PointGrid::remove(MapPoint p, std::uint32_t number) {
  Bucket& bucket = buckets_[bucket_of(cell_of(p.x), cell_of(p.y))];
  for (std::uint32_t i = bucket.begin; i < bucket.end; ++i) {
    if (entries_[i].number == number) {
      entries_[i] = entries_[--bucket.end];
      return;
    }
  }
}

bool PointGrid::any_within(MapPoint a, MapPoint b, MapPoint c) const {
  const auto [min_x, max_x] = std::minmax({a.x, b.x, c.x});
  const auto [min_y, max_y] = std::minmax({a.y, b.y, c.y});
  const std::int64_t first_column = cell_of(min_x), last_column = cell_of(max_x);
  const std::int64_t first_row = cell_of(min_y), last_row = cell_of(max_y);
  if ((last_column - first_column + 1) * (last_row - first_row + 1) > most_cells) return true;
  for (std::int64_t row = first_row; row <= last_row; ++row) {
    for (std::int64_t column = first_column; column <= last_column; ++column) {
      const Bucket& bucket = buckets_[bucket_of(column, row)];
      for (std::uint32_t i = bucket.begin; i < bucket.end; ++i) {
        const MapPoint p = entries_[i].point;
        if (p.x < min_x || p.x > max_x || p.y < min_y || p.y > max_y) continue;
        if (p != a && p != b && p != c && within(p, a, b, c)) return true;
      }
    }
  }
  return false;
}

}  // namespace dkart::geo
