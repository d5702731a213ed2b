// Triangles and edges of all areas at all levels of detail: what is heavy to make and is made once, on a
// worker thread. Plain data without OpenGL.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "geo/levels.h"
#include "geo/polygons.h"
#include "render_gl/chunks.h"
#include "render_gl/line_mesh.h"

namespace dkart::render_gl {

struct AreaVertex {
  float x = 0, y = 0;      // metres from the origin
  std::uint32_t area = 0;  // where its colour stands
};

struct AreaLevel {
  double tolerance = 0;  // metres
  std::vector<AreaVertex> vertices;
  std::vector<std::uint32_t> indices;  // triangles, area by area
  std::vector<Chunk> chunks;
  LineMesh edges;  // every boundary once; chunks between two areas carry one of them, others none
};

struct AreaMeshes {
  geo::MapPoint origin;  // middle of everything, so that floats are exact to centimetres
  std::size_t area_count = 0;
  std::vector<AreaLevel> levels;  // as in LevelsOfDetail
};

/// Precondition: fewer than 32,768 areas.
std::shared_ptr<const AreaMeshes> build_meshes(const geo::LevelsOfDetail& areas);
/// One area at one level.
std::shared_ptr<const AreaMeshes> build_meshes(const geo::MultiPolygon& area);

}  // namespace dkart::render_gl
