// Labels: quads that show a piece of the atlas on whole pixels.
#pragma once

#include <span>

#include "render_gl/gpu_buffers.h"
#include "render_gl/label_atlas.h"
#include "render_gl/program.h"
#include "render_gl/view.h"
#include "scene/scene.h"

namespace dkart::render_gl {

class LabelLayer {
 public:
  LabelLayer();

  /// False when the atlas is full: then it must be cleared and every label layer synced again. Labels that
  /// found no place are left out.
  bool sync(std::span<const scene::Label> labels, double pixels_per_point, LabelAtlas& atlas,
            Uploads& uploads);
  void draw(const Programs& programs, const View& view, const LabelAtlas& atlas) const;

 private:
  Instances instances_;
  geo::MapPoint origin_;
};

}  // namespace dkart::render_gl
