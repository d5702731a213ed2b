// Gives equal points the same number: 0, 1, 2, … in the order in which they are first seen.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "geo/points.h"

namespace dkart::geo {

/// A hash table with open addressing, made once for at most `most_points` points.
class PointIndex {
 public:
  explicit PointIndex(std::size_t most_points) : slots_(std::bit_ceil(most_points * 2 + 2), unused) {
    points_.reserve(most_points);
  }

  /// Precondition: fewer than `most_points` different points so far, or `p` is one of them.
  std::uint32_t number_of(MapPoint p) {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t slot = hash(p) & mask;; slot = (slot + 1) & mask) {
      if (slots_[slot] == unused) {
        slots_[slot] = static_cast<std::uint32_t>(points_.size());
        points_.push_back(p);
        return slots_[slot];
      }
      if (points_[slots_[slot]] == p) return slots_[slot];
    }
  }

  std::size_t size() const { return points_.size(); }
  const std::vector<MapPoint>& points() const { return points_; }

 private:
  static constexpr std::uint32_t unused = 0xffff'ffff;

  static std::size_t hash(MapPoint p) {
    // Adding zero makes -0.0 and 0.0, which are equal, the same bits.
    const auto x = std::bit_cast<std::uint64_t>(p.x + 0.0);
    const auto y = std::bit_cast<std::uint64_t>(p.y + 0.0);
    const std::uint64_t mixed = (x ^ std::rotl(y, 32)) * 0x9e37'79b9'7f4a'7c15U;
    return static_cast<std::size_t>(mixed ^ (mixed >> 32));
  }

  std::vector<std::uint32_t> slots_;
  std::vector<MapPoint> points_;
};

}  // namespace dkart::geo
