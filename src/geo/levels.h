// The base map at several levels of detail, so that a picture draws no more vertices than its scale can show.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "geo/topology.h"

namespace dkart::geo {

struct Level {
  double tolerance = 0;  // metres
  Topology topology;
};

/// Levels from fine to coarse. Immutable, shared between threads.
class LevelsOfDetail {
 public:
  /// Tolerances in metres, ascending; 0 = as loaded.
  static std::shared_ptr<const LevelsOfDetail> build(Topology finest, const std::vector<double>& tolerances);

  std::size_t size() const { return levels_.size(); }
  const Level& operator[](std::size_t i) const { return levels_[i]; }
  /// The coarsest level whose tolerance is at most `metres` (half a pixel, say); the finest if none is.
  std::size_t index_for(double metres) const;

 private:
  std::vector<Level> levels_;
};

}  // namespace dkart::geo
