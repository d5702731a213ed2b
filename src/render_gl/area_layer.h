// Filled areas: one colour each, with or without a pattern, and their edges smoothed.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "render_gl/gpu_meshes.h"
#include "render_gl/program.h"
#include "render_gl/view.h"
#include "scene/scene.h"

namespace dkart::render_gl {

class AreaLayer {
 public:
  AreaLayer();

  void sync(const scene::FillAreas& command, GpuMeshes& meshes);
  void sync(const scene::FillPolygon& command, GpuMeshes& meshes);
  /// `ground` is what lies under the areas; transparent when that is not one colour.
  void draw(const Programs& programs, const View& view, Color ground) const;

 private:
  /// How an area's inside is drawn; in drawing order.
  enum class Pass : std::uint8_t { none, opaque, translucent, hatch, dots };

  void assign(std::shared_ptr<const GpuAreas> mesh, const std::vector<scene::FillAreas::Fill>& fills,
              Uploads& uploads);
  void draw_pass(Pass pass, const Programs& programs, const View& view, const IndexedMesh& mesh) const;
  void smooth_edges(const Programs& programs, const View& view, const IndexedMesh& mesh, Color ground) const;
  void draw_stroke(const Programs& programs, const View& view, const IndexedMesh& mesh) const;

  std::shared_ptr<const geo::LevelsOfDetail> levels_;  // null for a polygon
  std::shared_ptr<const GpuAreas> mesh_;
  std::vector<Pass> passes_;          // one for each area
  std::vector<std::uint8_t> colors_;  // fill and pattern colour of each area, RGBA
  BufferHandle color_buffer_;
  TextureHandle color_texture_;
  Color stroke_;
  double stroke_pt_ = 0;
};

}  // namespace dkart::render_gl
