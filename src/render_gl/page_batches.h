// The page's commands gathered into as few layers as their order allows. Plain data.
#pragma once

#include <variant>
#include <vector>

#include "base/text_measure.h"
#include "render_gl/rectangle_layer.h"
#include "scene/scene.h"

namespace dkart::render_gl {

/// Symbols and labels stand in the space of `page_camera`.
using PageBatch =
    std::variant<std::vector<RectangleInstance>, std::vector<scene::Symbol>, std::vector<scene::Label>>;

/// Neighbouring commands of one kind become one batch; outlines of map frames come first.
std::vector<PageBatch> page_batches(const scene::Scene& scene, const TextMeasurer& measurer);

/// A camera that maps {x, -y} "metres" to the page point {x, y}.
scene::Camera page_camera(double width_pt, double height_pt);

}  // namespace dkart::render_gl
