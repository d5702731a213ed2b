// Lines and areas as the path data of SVG, as short as they can be written.
#pragma once

#include <string>

#include "geo/polygons.h"
#include "publish/web_map.h"

namespace dkart::publish {

/// "M120 45l3-4 5 6z": whole units, each point relative to the one before, points that fall together once. A ring that
/// falls together to less than a triangle is left out.
class WebPath {
 public:
  explicit WebPath(const scene::Camera& camera) : camera_(camera) {}
  void add(const geo::Polyline& line);
  void add(const geo::MultiPolygon& area);
  const std::string& text() const { return text_; }

 private:
  enum class End { open, closed };
  void add(const std::vector<geo::MapPoint>& points, End end);

  const scene::Camera& camera_;
  std::string text_;
};

}  // namespace dkart::publish
