#include "render_gl/area_meshes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

#include "geo/triangulate.h"

namespace dkart::render_gl {

namespace {

constexpr std::size_t indices_per_chunk = 3 * 256;

geo::MapPoint origin_for(const geo::Extent& extent) {
  if (extent.empty()) return {};
  const geo::MapPoint center = extent.center();
  return {std::round(center.x), std::round(center.y)};
}

void append_area(AreaLevel& level, const geo::MultiPolygon& polygons, geo::AreaId area,
                 geo::MapPoint origin) {
  const geo::TriangleMesh triangles = geo::triangulate(polygons);
  const auto base = static_cast<std::uint32_t>(level.vertices.size());
  for (const geo::MapPoint& p : triangles.vertices) {
    level.vertices.push_back({static_cast<float>(p.x - origin.x), static_cast<float>(p.y - origin.y),
                              static_cast<std::uint32_t>(area)});
  }
  for (std::size_t start = 0; start < triangles.indices.size(); start += indices_per_chunk) {
    const std::size_t end = std::min(start + indices_per_chunk, triangles.indices.size());
    Chunk chunk{
        static_cast<std::uint32_t>(level.indices.size()), static_cast<std::uint32_t>(end - start), {}, area};
    for (std::size_t i = start; i < end; ++i) {
      level.indices.push_back(base + triangles.indices[i]);
      chunk.extent.include(triangles.vertices[triangles.indices[i]]);
    }
    level.chunks.push_back(chunk);
  }
}

AreaLevel build_level(const geo::Level& from, geo::MapPoint origin) {
  AreaLevel level;
  level.tolerance = from.tolerance;
  const auto count = static_cast<geo::AreaId>(from.topology.area_count());
  for (geo::AreaId area = 0; area < count; ++area) append_area(level, from.topology.area(area), area, origin);
  for (const geo::Arc& arc : from.topology.arcs())
    append_line(level.edges, arc.points, origin, arc.left, arc.right);
  return level;
}

void append_ring(LineMesh& edges, geo::Ring ring, geo::MapPoint origin) {
  if (ring.empty()) return;
  ring.push_back(ring.front());
  append_line(edges, ring, origin, 0, geo::no_area);
}

}  // namespace

std::shared_ptr<const AreaMeshes> build_meshes(const geo::LevelsOfDetail& areas) {
  auto meshes = std::make_shared<AreaMeshes>();
  if (areas.size() == 0) return meshes;
  const geo::Topology& finest = areas[0].topology;
  assert(finest.area_count() <= std::numeric_limits<std::int16_t>::max());
  geo::Extent extent;
  for (std::size_t area = 0; area < finest.area_count(); ++area) {
    extent.include(finest.extent(static_cast<geo::AreaId>(area)));
  }
  meshes->origin = origin_for(extent);
  meshes->area_count = finest.area_count();
  for (std::size_t i = 0; i < areas.size(); ++i)
    meshes->levels.push_back(build_level(areas[i], meshes->origin));
  return meshes;
}

std::shared_ptr<const AreaMeshes> build_meshes(const geo::MultiPolygon& area) {
  auto meshes = std::make_shared<AreaMeshes>();
  meshes->origin = origin_for(geo::extent_of(area));
  meshes->area_count = 1;
  AreaLevel& level = meshes->levels.emplace_back();
  append_area(level, area, 0, meshes->origin);
  for (const geo::Polygon& polygon : area) {
    append_ring(level.edges, polygon.outer, meshes->origin);
    for (const geo::Ring& hole : polygon.holes) append_ring(level.edges, hole, meshes->origin);
  }
  return meshes;
}

}  // namespace dkart::render_gl
