// Polygons to triangles for the graphics card.
#pragma once

#include <cstdint>
#include <vector>

#include "geo/polygons.h"

namespace dkart::geo {

/// Indexed triangles, counter-clockwise, vertices in map metres.
struct TriangleMesh {
  std::vector<MapPoint> vertices;
  std::vector<std::uint32_t> indices;  // three for each triangle
};

/// Covers the area exactly: the triangles' areas add up to plane_area(area), or to that of make_valid(area)
/// where rings touch or cross themselves. Never fails; what cannot be triangulated is left out. Constrained
/// Delaunay triangles (GEOS: ears are clipped, then edges flipped as in Lawson 1977), which have few slivers.
TriangleMesh triangulate(const MultiPolygon& area);

}  // namespace dkart::geo
