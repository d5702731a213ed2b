#include "render_gl/page_batches.h"

namespace dkart::render_gl {

namespace {

class Gatherer {
 public:
  explicit Gatherer(const TextMeasurer& measurer) : measurer_(measurer) {}

  void operator()(const scene::PageRectangle& command) {
    batch_of<RectangleInstance>().push_back(instance_of(command));
  }
  void operator()(const scene::PageLine& command) {
    batch_of<RectangleInstance>().push_back(instance_of(command));
  }
  void operator()(const scene::PageSymbol& command) {
    scene::Symbol symbol = command.symbol;
    symbol.at = {command.at.x, -command.at.y};
    batch_of<scene::Symbol>().push_back(symbol);
  }
  void operator()(const scene::PageText& command) {
    double left = 0;
    if (command.align != scene::Align::left) {
      const double width = measurer_.measure(command.text, command.style).width;
      left = command.align == scene::Align::center ? -width / 2 : -width;
    }
    batch_of<scene::Label>().push_back({.anchor = {command.at.x, -command.at.y},
                                        .offset = {left, 0},
                                        .text = command.text,
                                        .style = command.style,
                                        .color = command.color,
                                        .halo = {},
                                        .halo_pt = 0});
  }

  std::vector<PageBatch> take() { return std::move(batches_); }

 private:
  template <class Item>
  std::vector<Item>& batch_of() {
    if (batches_.empty() || !std::holds_alternative<std::vector<Item>>(batches_.back())) {
      batches_.emplace_back(std::vector<Item>{});
    }
    return std::get<std::vector<Item>>(batches_.back());
  }

  const TextMeasurer& measurer_;
  std::vector<PageBatch> batches_;
};

}  // namespace

std::vector<PageBatch> page_batches(const scene::Scene& scene, const TextMeasurer& measurer) {
  Gatherer gatherer(measurer);
  for (const scene::MapFrame& frame : scene.maps) {
    if (!frame.outlined) continue;
    scene::PageRectangle outline;
    outline.rect = frame.camera.viewport;
    outline.fill = Color{0, 0, 0, 0};
    outline.stroke = frame.outline;
    outline.stroke_pt = 0.5;
    gatherer(outline);
  }
  for (const scene::PageCommand& command : scene.page) std::visit(gatherer, command);
  return gatherer.take();
}

scene::Camera page_camera(double width_pt, double height_pt) {
  return {{width_pt / 2, -height_pt / 2}, 1, {0, 0, width_pt, height_pt}};
}

}  // namespace dkart::render_gl
