// The map's triangles, made on a worker thread after loading; the window goes on meanwhile.
#pragma once

#include <future>
#include <memory>

#include "render_gl/renderer.h"

namespace dkart::window {

class MeshJob {
 public:
  /// Starts when `areas` is not the one of the last call; null does nothing. Hands finished meshes to the renderer.
  /// True when something new was handed over.
  bool update(const std::shared_ptr<const geo::LevelsOfDetail>& areas, render_gl::Renderer& renderer);
  /// Whether the renderer has what it needs for `areas`.
  bool ready(const std::shared_ptr<const geo::LevelsOfDetail>& areas) const {
    return areas == nullptr || areas == adopted_;
  }

 private:
  std::shared_ptr<const geo::LevelsOfDetail> building_, adopted_;
  std::future<std::shared_ptr<const render_gl::AreaMeshes>> result_;
};

}  // namespace dkart::window
