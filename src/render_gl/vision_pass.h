// The finished picture once more, as people with another colour vision see it. GL thread only.
#pragma once

#include <utility>

#include "base/color.h"
#include "base/result.h"
#include "render_gl/gl_handles.h"
#include "render_gl/program.h"

namespace dkart::render_gl {

class VisionPass {
 public:
  /// Error: "shader_failed" {name, reason}.
  static Result<VisionPass> create();

  /// Changes the colours of the lower left `width_px` × `height_px` pixels of the bound framebuffer. Sets all state it
  /// relies on; leaves scissor, blending and program off. Nothing happens for Vision::normal.
  void apply(Vision vision, int width_px, int height_px);

 private:
  explicit VisionPass(Program program) : program_(std::move(program)) {}

  Program program_;
  VertexArrayHandle no_vertices_ = make_vertex_array();
  TextureHandle picture_ = make_texture();
  int width_px_ = 0, height_px_ = 0;  // of the texture
};

}  // namespace dkart::render_gl
