#include "render_gl/gpu_meshes.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <span>

namespace dkart::render_gl {

namespace {

using Kind = Attribute::Kind;

IndexedMesh upload(const AreaLevel& level, Uploads& uploads) {
  const std::array<Attribute, 2> attributes{
      {{0, 2, GL_FLOAT, Kind::number, offsetof(AreaVertex, x)},
       {1, 1, GL_UNSIGNED_INT, Kind::integer, offsetof(AreaVertex, area)}}};
  return {std::as_bytes(std::span(level.vertices)),
          sizeof(AreaVertex),
          attributes,
          level.indices,
          level.chunks,
          uploads};
}

IndexedMesh upload(const LineMesh& mesh, Uploads& uploads) {
  const std::array<Attribute, 5> attributes{{{0, 2, GL_FLOAT, Kind::number, offsetof(LineVertex, x)},
                                             {1, 2, GL_SHORT, Kind::fraction, offsetof(LineVertex, shift_x)},
                                             {2, 1, GL_SHORT, Kind::number, offsetof(LineVertex, side)},
                                             {3, 1, GL_FLOAT, Kind::number, offsetof(LineVertex, along)},
                                             {4, 2, GL_SHORT, Kind::integer, offsetof(LineVertex, left)}}};
  return {std::as_bytes(std::span(mesh.vertices)),
          sizeof(LineVertex),
          attributes,
          mesh.indices,
          mesh.chunks,
          uploads};
}

geo::MapPoint middle_of(const scene::LineLevels& lines) {
  geo::Extent extent;
  for (const auto& level : lines.levels) {
    for (const geo::Polyline& line : level) {
      for (const geo::MapPoint& p : line) extent.include(p);
    }
  }
  if (extent.empty()) return {};
  return {std::round(extent.center().x), std::round(extent.center().y)};
}

}  // namespace

GpuLines::GpuLines(const scene::LineLevels& lines, Uploads& uploads) : origin(middle_of(lines)) {
  for (const auto& level : lines.levels) {
    LineMesh mesh;
    for (const geo::Polyline& line : level) append_line(mesh, line, origin);
    levels.push_back(upload(mesh, uploads));
  }
}

GpuAreas::GpuAreas(const AreaMeshes& meshes, Uploads& uploads)
    : origin(meshes.origin), area_count(meshes.area_count) {
  for (const AreaLevel& level : meshes.levels) {
    fills.push_back(upload(level, uploads));
    edges.push_back(upload(level.edges, uploads));
  }
}

void GpuMeshes::adopt(std::shared_ptr<const geo::LevelsOfDetail> areas,
                      std::shared_ptr<const AreaMeshes> meshes) {
  adopted_areas_ = std::move(areas);
  adopted_meshes_ = std::move(meshes);
}

std::shared_ptr<const GpuAreas> GpuMeshes::areas_of(const std::shared_ptr<const geo::LevelsOfDetail>& areas) {
  return areas_.get(areas, [&] {
    if (areas != adopted_areas_) return std::make_shared<const GpuAreas>(*build_meshes(*areas), uploads);
    adopted_areas_ = nullptr;
    return std::make_shared<const GpuAreas>(*std::exchange(adopted_meshes_, nullptr), uploads);
  });
}

std::shared_ptr<const GpuAreas> GpuMeshes::polygon_of(
    const std::shared_ptr<const geo::MultiPolygon>& polygon) {
  return polygons_.get(polygon,
                       [&] { return std::make_shared<const GpuAreas>(*build_meshes(*polygon), uploads); });
}

std::shared_ptr<const GpuLines> GpuMeshes::lines_of(const std::shared_ptr<const scene::LineLevels>& lines) {
  return lines_.get(lines, [&] { return std::make_shared<const GpuLines>(*lines, uploads); });
}

void GpuMeshes::sweep() {
  areas_.sweep();
  polygons_.sweep();
  lines_.sweep();
}

}  // namespace dkart::render_gl
