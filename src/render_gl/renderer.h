// Scenes to an OpenGL 3.3 framebuffer. GL thread only, with the same context current in every call and when
// the renderer dies.
#pragma once

#include <memory>

#include "base/result.h"
#include "geo/levels.h"
#include "render_gl/area_meshes.h"
#include "render_gl/uploads.h"
#include "render_gl/view.h"
#include "scene/scene.h"
#include "text/fonts.h"

namespace dkart::render_gl {

class Renderer {
 public:
  /// Precondition: an OpenGL core context is current (functions are found by epoxy). `fonts` must outlive the
  /// renderer. Errors: "gl_version" {found, needed}, "shader_failed" {name, reason}.
  static Result<Renderer> create(const text::FontMap& fonts);
  Renderer(Renderer&&) noexcept;
  Renderer& operator=(Renderer&&) noexcept;
  ~Renderer();

  /// Triangles for `areas`, made by `build_meshes` on a worker thread. The first `sync` that shows areas for
  /// which nothing was given makes them itself, which takes a noticeable time.
  void adopt(std::shared_ptr<const geo::LevelsOfDetail> areas, std::shared_ptr<const AreaMeshes> meshes);

  /// Uploads what has changed since the last call: meshes when their shared pointer is new, the rest when its
  /// values are. Labels are drawn for this number of pixels per point.
  void sync(const scene::Scene& scene, double pixels_per_point);

  /// Draws the last synced scene into the bound framebuffer. `camera` takes the place of the main map's, so
  /// that panning and zooming need no new scene. Sets all state it relies on; leaves scissor and program off.
  void draw(const scene::Camera& camera, int target_width_px, int target_height_px, double pixels_per_point,
            Detail detail = Detail::full);

  const Uploads& uploads() const;

 private:
  struct Impl;
  explicit Renderer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace dkart::render_gl
