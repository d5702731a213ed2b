// Map symbols, each a quad in which the fragment shader draws the shape from its distance function.
#pragma once

#include <span>

#include "render_gl/gpu_buffers.h"
#include "render_gl/program.h"
#include "render_gl/view.h"
#include "scene/scene.h"

namespace dkart::render_gl {

class SymbolLayer {
 public:
  SymbolLayer();

  void sync(std::span<const scene::Symbol> symbols, Uploads& uploads);
  void draw(const Programs& programs, const View& view) const;

 private:
  Instances instances_;
  geo::MapPoint origin_;
};

}  // namespace dkart::render_gl
