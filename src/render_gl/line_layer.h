// Lines of one colour and width.
#pragma once

#include <memory>

#include "render_gl/gpu_meshes.h"
#include "render_gl/program.h"
#include "render_gl/view.h"
#include "scene/scene.h"

namespace dkart::render_gl {

class LineLayer {
 public:
  void sync(const scene::StrokeLines& command, GpuMeshes& meshes);
  void draw(const Programs& programs, const View& view) const;

 private:
  std::shared_ptr<const geo::LevelsOfDetail> levels_;  // null when there is one list for all
  std::shared_ptr<const GpuLines> mesh_;
  Color color_;
  double width_pt_ = 0;
  double dash_pt_ = 0, gap_pt_ = 0;  // gap 0 = solid
};

}  // namespace dkart::render_gl
