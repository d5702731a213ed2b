#include "ingest/edge_grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dkart::ingest {
namespace {

using geo::MapPoint;

// Square metres. Coordinates up to 8e6 m carry an error of 1e-9 m; times edges of some kilometres that stays
// below.
constexpr double turn_error = 1e-4;

bool boxes_apart(const Edge& e, const Edge& f) {
  return std::max(e.a.x, e.b.x) < std::min(f.a.x, f.b.x) || std::max(f.a.x, f.b.x) < std::min(e.a.x, e.b.x) ||
         std::max(e.a.y, e.b.y) < std::min(f.a.y, f.b.y) || std::max(f.a.y, f.b.y) < std::min(e.a.y, e.b.y);
}

bool may_touch(const Edge& e, const Edge& f) {
  return side_of(e.a, e.b, f.a) * side_of(e.a, e.b, f.b) <= 0 &&
         side_of(f.a, f.b, e.a) * side_of(f.a, f.b, e.b) <= 0;
}

// Whether the second edge runs back along the first.
bool folds_back(const Edge& first, const Edge& second) {
  const double along = (first.b.x - first.a.x) * (second.b.x - second.a.x) +
                       (first.b.y - first.a.y) * (second.b.y - second.a.y);
  return along < 0 && side_of(first.a, first.b, second.b) == 0;
}

}  // namespace

EdgeGrid::EdgeGrid(const std::vector<Edge>& edges) : edges_(edges) {
  geo::Extent extent;
  for (const Edge& edge : edges) extent.include(edge.a);
  origin_ = {extent.min_x, extent.min_y};
  const auto count = static_cast<double>(edges.size());
  // The second bound keeps the number of cells small when all edges lie on one line.
  const double cell = std::max(
      {std::sqrt(extent.width() * extent.height() / count), (extent.width() + extent.height()) / count, 1.0});
  cells_per_metre_ = 1 / cell;
  columns_ = index(extent.max_x, origin_.x) + 1;
  rows_ = index(extent.max_y, origin_.y) + 1;
  fill();
}

std::size_t EdgeGrid::index(double value, double origin) const {
  return static_cast<std::size_t>((value - origin) * cells_per_metre_);
}

template <class Visit>
void EdgeGrid::for_each_cell(const Edge& edge, Visit visit) const {
  const std::size_t left = index(std::min(edge.a.x, edge.b.x), origin_.x);
  const std::size_t right = index(std::max(edge.a.x, edge.b.x), origin_.x);
  const std::size_t top = index(std::max(edge.a.y, edge.b.y), origin_.y);
  for (std::size_t row = index(std::min(edge.a.y, edge.b.y), origin_.y); row <= top; ++row) {
    for (std::size_t column = left; column <= right; ++column) visit(row * columns_ + column);
  }
}

void EdgeGrid::fill() {
  starts_.assign(columns_ * rows_ + 1, 0);
  for (const Edge& edge : edges_) {
    for_each_cell(edge, [&](std::size_t cell) { ++starts_[cell + 1]; });
  }
  std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
  members_.resize(starts_.back());
  std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
  for (std::uint32_t i = 0; i < edges_.size(); ++i) {
    for_each_cell(edges_[i], [&](std::size_t cell) { members_[next[cell]++] = i; });
  }
}

EdgeContacts EdgeGrid::contacts() const {
  EdgeContacts found;
  for (std::size_t cell = 0; cell + 1 < starts_.size(); ++cell) {
    for (std::uint32_t i = starts_[cell]; i < starts_[cell + 1]; ++i) {
      for (std::uint32_t k = i + 1; k < starts_[cell + 1]; ++k) {
        if (!compare(members_[i], members_[k], found.corners)) return {false, {}};
      }
    }
  }
  // An edge stands in every cell it passes, so a pair may have been met more than once.
  std::sort(found.corners.begin(), found.corners.end());
  found.corners.erase(std::unique(found.corners.begin(), found.corners.end()), found.corners.end());
  return found;
}

// False where the two meet in another way than at a corner. The pair of edges that both start at a common
// corner stands for all four that meet there.
bool EdgeGrid::compare(std::uint32_t i, std::uint32_t k, std::vector<Contact>& corners) const {
  const Edge& e = edges_[i];
  const Edge& f = edges_[k];
  if (e.next == k) return !folds_back(e, f);
  if (f.next == i) return !folds_back(f, e);
  if (boxes_apart(e, f)) return true;
  if (e.ring != f.ring) {
    if (e.a == f.a) {
      corners.emplace_back(std::min(i, k), std::max(i, k));
      return true;
    }
    if (e.a == f.b || e.b == f.a || e.b == f.b) return true;
  }
  return !may_touch(e, f);
}

// Along a ray to the right, which meets each edge in the one cell where it crosses it.
std::vector<std::uint32_t> EdgeGrid::rings_around(MapPoint point) const {
  std::vector<std::uint32_t> crossed;
  const std::size_t row = index(point.y, origin_.y) * columns_;
  for (std::size_t column = index(point.x, origin_.x); column < columns_; ++column) {
    for (std::uint32_t i = starts_[row + column]; i < starts_[row + column + 1]; ++i) {
      const Edge& edge = edges_[members_[i]];
      const MapPoint a = edge.a, b = edge.b;
      if ((a.y > point.y) == (b.y > point.y)) continue;
      const double x = std::clamp(a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y), std::min(a.x, b.x),
                                  std::max(a.x, b.x));
      if (x > point.x && index(x, origin_.x) == column) crossed.push_back(edge.ring);
    }
  }
  std::sort(crossed.begin(), crossed.end());
  std::vector<std::uint32_t> around;
  for (const std::uint32_t ring : crossed) {
    if (!around.empty() && around.back() == ring) {
      around.pop_back();
    } else {
      around.push_back(ring);
    }
  }
  return around;
}

int side_of(MapPoint a, MapPoint b, MapPoint point) {
  const double area = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
  return area > turn_error ? 1 : area < -turn_error ? -1 : 0;
}

}  // namespace dkart::ingest
