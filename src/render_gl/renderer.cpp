#include "render_gl/renderer.h"

#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "render_gl/area_layer.h"
#include "render_gl/gl_state.h"
#include "render_gl/label_atlas.h"
#include "render_gl/label_layer.h"
#include "render_gl/line_layer.h"
#include "render_gl/page_batches.h"
#include "render_gl/rectangle_layer.h"
#include "render_gl/symbol_layer.h"

namespace dkart::render_gl {

namespace {

constexpr int needed_version = 33;
constexpr Color no_ground{0, 0, 0, 0};

using Layer = std::variant<AreaLayer, LineLayer, SymbolLayer, LabelLayer, RectangleLayer>;

struct Frame {
  scene::Camera camera;
  Color ground;
  std::vector<Layer> layers;
};

/// The layers of the new scene, made from those of the last so that what stays is not sent again.
class LayerList {
 public:
  explicit LayerList(std::vector<Layer> old) : old_(std::move(old)) {}

  template <class Kind>
  Kind& next() {
    const std::size_t i = layers_.size();
    if (i < old_.size() && std::holds_alternative<Kind>(old_[i])) {
      layers_.push_back(std::move(old_[i]));
    } else {
      layers_.emplace_back(std::in_place_type<Kind>);
    }
    return std::get<Kind>(layers_.back());
  }
  std::vector<Layer> take() { return std::move(layers_); }

 private:
  std::vector<Layer> old_, layers_;
};

}  // namespace

struct Renderer::Impl {
  Impl(Programs ready_programs, const text::FontMap& fonts)
      : programs(std::move(ready_programs)), measurer(fonts), atlas(fonts) {}

  void sync_all(const scene::Scene& scene, double pixels_per_point);
  void sync_frame(Frame& frame, const scene::MapFrame& from, double pixels_per_point);
  void sync_page(const scene::Scene& scene, double pixels_per_point);
  void sync_labels(LabelLayer& layer, std::span<const scene::Label> labels, double pixels_per_point);
  void draw_layers(const std::vector<Layer>& layers, const View& view, Color ground) const;

  Programs programs;
  text::PangoMeasurer measurer;
  LabelAtlas atlas;
  GpuMeshes meshes;
  Color paper;
  double width_pt = 0, height_pt = 0;
  std::vector<Frame> frames;
  std::vector<Layer> page;
  bool atlas_full = false;
};

Renderer::Renderer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Renderer::Renderer(Renderer&&) noexcept = default;
Renderer& Renderer::operator=(Renderer&&) noexcept = default;
Renderer::~Renderer() = default;

Result<Renderer> Renderer::create(const text::FontMap& fonts) {
  const int version = epoxy_gl_version();
  if (version < needed_version || !epoxy_is_desktop_gl()) {
    const std::string found = (epoxy_is_desktop_gl() ? "" : "ES ") + std::to_string(version / 10) + "." +
                              std::to_string(version % 10);
    return Error{"gl_version", {}, {{"found", found}, {"needed", "3.3"}}};
  }
  auto programs = Programs::load();
  if (!programs) return programs.error();
  return Renderer(std::make_unique<Impl>(std::move(*programs), fonts));
}

void Renderer::adopt(std::shared_ptr<const geo::LevelsOfDetail> areas,
                     std::shared_ptr<const AreaMeshes> meshes) {
  impl_->meshes.adopt(std::move(areas), std::move(meshes));
}

const Uploads& Renderer::uploads() const {
  return impl_->meshes.uploads;
}

void Renderer::sync(const scene::Scene& scene, double pixels_per_point) {
  Impl& impl = *impl_;
  set_upload_state();
  impl.atlas_full = false;
  impl.sync_all(scene, pixels_per_point);
  if (impl.atlas_full) {
    // Labels of earlier scenes filled it; begin anew with those of this one.
    impl.atlas.clear();
    impl.sync_all(scene, pixels_per_point);
  }
  impl.meshes.uploads.labels += impl.atlas.upload();
  impl.meshes.sweep();
}

void Renderer::Impl::sync_all(const scene::Scene& scene, double pixels_per_point) {
  paper = scene.paper;
  width_pt = scene.width_pt;
  height_pt = scene.height_pt;
  frames.resize(scene.maps.size());
  for (std::size_t i = 0; i < frames.size(); ++i) sync_frame(frames[i], scene.maps[i], pixels_per_point);
  sync_page(scene, pixels_per_point);
}

void Renderer::Impl::sync_frame(Frame& frame, const scene::MapFrame& from, double pixels_per_point) {
  frame.camera = from.camera;
  frame.ground = from.ground;
  LayerList layers(std::move(frame.layers));
  for (const scene::MapCommand& command : from.commands) {
    if (const auto* areas = std::get_if<scene::FillAreas>(&command)) {
      layers.next<AreaLayer>().sync(*areas, meshes);
    } else if (const auto* polygon = std::get_if<scene::FillPolygon>(&command)) {
      layers.next<AreaLayer>().sync(*polygon, meshes);
    } else if (const auto* lines = std::get_if<scene::StrokeLines>(&command)) {
      layers.next<LineLayer>().sync(*lines, meshes);
    } else if (const auto* symbols = std::get_if<scene::DrawSymbols>(&command)) {
      layers.next<SymbolLayer>().sync(symbols->symbols, meshes.uploads);
    } else if (const auto* labels = std::get_if<scene::DrawLabels>(&command)) {
      sync_labels(layers.next<LabelLayer>(), labels->labels, pixels_per_point);
    }
  }
  frame.layers = layers.take();
}

void Renderer::Impl::sync_page(const scene::Scene& scene, double pixels_per_point) {
  LayerList layers(std::move(page));
  for (const PageBatch& batch : page_batches(scene, measurer)) {
    if (const auto* rectangles = std::get_if<std::vector<RectangleInstance>>(&batch)) {
      layers.next<RectangleLayer>().sync(*rectangles, meshes.uploads);
    } else if (const auto* symbols = std::get_if<std::vector<scene::Symbol>>(&batch)) {
      layers.next<SymbolLayer>().sync(*symbols, meshes.uploads);
    } else if (const auto* labels = std::get_if<std::vector<scene::Label>>(&batch)) {
      sync_labels(layers.next<LabelLayer>(), *labels, pixels_per_point);
    }
  }
  page = layers.take();
}

void Renderer::Impl::sync_labels(LabelLayer& layer, std::span<const scene::Label> labels,
                                 double pixels_per_point) {
  if (!layer.sync(labels, pixels_per_point, atlas, meshes.uploads)) atlas_full = true;
}

void Renderer::draw(const scene::Camera& camera, int target_width_px, int target_height_px,
                    double pixels_per_point, Detail detail) {
  const Impl& impl = *impl_;
  const Target target{target_width_px, target_height_px, pixels_per_point, detail};
  set_draw_state(target);
  const bool paper_is_seen = impl.frames.empty() || !covers(camera.viewport, target);
  if (paper_is_seen && impl.paper.a > 0) clear_to(impl.paper);
  for (std::size_t i = 0; i < impl.frames.size(); ++i) {
    const Frame& frame = impl.frames[i];
    const View view(i == 0 ? camera : frame.camera, target);
    set_scissor(view.camera().viewport, target);
    if (frame.ground.a > 0) clear_to(frame.ground);
    impl.draw_layers(frame.layers, view, frame.ground);
  }
  glDisable(GL_SCISSOR_TEST);
  impl.draw_layers(impl.page, View(page_camera(impl.width_pt, impl.height_pt), target), no_ground);
  glBindVertexArray(0);
  glUseProgram(0);
}

void Renderer::Impl::draw_layers(const std::vector<Layer>& layers, const View& view, Color ground) const {
  for (const Layer& layer : layers) {
    if (const auto* areas = std::get_if<AreaLayer>(&layer)) areas->draw(programs, view, ground);
    if (const auto* lines = std::get_if<LineLayer>(&layer)) lines->draw(programs, view);
    if (const auto* symbols = std::get_if<SymbolLayer>(&layer)) symbols->draw(programs, view);
    if (const auto* labels = std::get_if<LabelLayer>(&layer)) labels->draw(programs, view, atlas);
    if (const auto* rectangles = std::get_if<RectangleLayer>(&layer)) rectangles->draw(programs, view);
    ground = no_ground;  // from here on it is covered here and there
  }
}

}  // namespace dkart::render_gl
