#include "geo/triangulate.h"

#include "geo/geos_handles.h"
#include "geo/point_grid.h"
#include "geo/point_index.h"
#include "geo/validity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace dkart::geo {

namespace {

using Triangle = std::array<MapPoint, 3>;

/// Nothing when GEOS could not.
std::vector<Triangle> delaunay_triangles(const GeosContext& context, const Polygon& polygon) {
  const GeosGeometry geometry = to_geos(context, polygon);
  if (!geometry) return {};
  const GeosGeometry parts =
      own(context, GEOSConstrainedDelaunayTriangulation_r(context.get(), geometry.get()));
  if (!parts) return {};
  std::vector<Triangle> triangles;
  for (const Polygon& part : from_geos(context, parts.get())) {
    if (part.outer.size() == 3) triangles.push_back({part.outer[0], part.outer[1], part.outer[2]});
  }
  return triangles;
}

bool covers(const std::vector<Triangle>& triangles, double area) {
  double sum = 0;
  for (const Triangle& t : triangles) sum += std::abs(cross(t[0], t[1], t[2])) / 2;
  return std::abs(sum - area) <= 1e-9 * area;
}

GeosGeometry box(const GeosContext& context, double min_x, double min_y, double max_x, double max_y) {
  return to_geos(context, Polygon{{{min_x, min_y}, {max_x, min_y}, {max_x, max_y}, {min_x, max_y}}, {}});
}

/// GEOS 3.11 fails on some polygons whose holes touch the outer ring or each other. Those are cut in two,
/// straight through a hole, until what is left has few enough holes for GEOS.
void add_triangles(const GeosContext& context, const Polygon& polygon, std::vector<Triangle>& triangles) {
  const std::vector<Triangle> whole = delaunay_triangles(context, polygon);
  if (covers(whole, plane_area({polygon}))) {
    triangles.insert(triangles.end(), whole.begin(), whole.end());
    return;
  }
  if (polygon.holes.empty()) return;

  const GeosGeometry geometry = to_geos(context, polygon);
  const Extent all = extent_of(polygon.outer);
  const double x = extent_of(polygon.holes.front()).center().x;
  for (const auto& [from, to] : {std::pair(all.min_x, x), std::pair(x, all.max_x)}) {
    const GeosGeometry half = box(context, from, all.min_y, to, all.max_y);
    const GeosGeometry cut = own(context, GEOSIntersection_r(context.get(), geometry.get(), half.get()));
    if (!cut) continue;
    for (const Polygon& part : from_geos(context, cut.get())) {
      if (part.holes.size() < polygon.holes.size()) add_triangles(context, part, triangles);
    }
  }
}

void append(TriangleMesh& mesh, const std::vector<Triangle>& triangles) {
  PointIndex index(3 * triangles.size());
  const auto base = static_cast<std::uint32_t>(mesh.vertices.size());
  for (Triangle corners : triangles) {
    const double twice_area = cross(corners[0], corners[1], corners[2]);
    if (twice_area == 0) continue;
    if (twice_area < 0) std::swap(corners[1], corners[2]);
    for (const MapPoint& corner : corners) mesh.indices.push_back(base + index.number_of(corner));
  }
  mesh.vertices.insert(mesh.vertices.end(), index.points().begin(), index.points().end());
}

}  // namespace

TriangleMesh triangulate(const MultiPolygon& area) {
  const GeosContext context;
  TriangleMesh mesh;
  const auto append_all = [&](const MultiPolygon& polygons) {
    for (const Polygon& polygon : polygons) {
      std::vector<Triangle> triangles;
      add_triangles(context, polygon, triangles);
      append(mesh, triangles);
    }
  };
  if (why_invalid(area)) {
    append_all(make_valid(area));
  } else {
    append_all(area);
  }
  return mesh;
}

}  // namespace dkart::geo
