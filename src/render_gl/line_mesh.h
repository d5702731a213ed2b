// Lines as strips of quads whose width the vertex shader gives them. Plain data, any thread.
//
//      left  o-----------o------.        Two vertices at each point, moved apart along the mitre, so that
//      quads of
//            |           |       \       one line meet without gap and without overlap (which would show as
//            dots
//      right o-----------o----.   \      in thin, antialiased lines).
//                              \   \     Turns sharper than 120° and ends get square caps instead.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "geo/points.h"
#include "geo/topology.h"
#include "render_gl/chunks.h"

namespace dkart::render_gl {

struct LineVertex {
  float x = 0, y = 0;                     // metres from the mesh's origin
  float along = 0;                        // metres from the line's beginning
  std::int16_t shift_x = 0, shift_y = 0;  // direction in which half the width is added, `shift_unit` = 1
  std::int16_t left = -1, right = -1;     // areas on both sides
  std::int16_t side = 0;                  // +1 left of the line, -1 right
  std::int16_t unused = 0;
};
inline constexpr double shift_unit = 32767.0 / 4;

struct LineMesh {
  std::vector<LineVertex> vertices;
  std::vector<std::uint32_t> indices;  // triangles
  std::vector<Chunk> chunks;
};

/// Appends one line, its chunks marked with the area on its left if there are areas on both sides; closed
/// when first and last point are equal. Repeated points are passed over.
void append_line(LineMesh& mesh, std::span<const geo::MapPoint> points, geo::MapPoint origin,
                 geo::AreaId left = geo::no_area, geo::AreaId right = geo::no_area);

}  // namespace dkart::render_gl
