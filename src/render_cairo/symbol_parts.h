// What a map symbol consists of, for whoever draws it: rings and a core, each between two outlines of the same shape.
#pragma once

#include <optional>
#include <vector>

#include "scene/scene.h"

namespace dkart::render_cairo {

/// Filled from the outline moved outwards by `inner` points (nothing: from the middle) to the one moved by `outer`.
struct SymbolPart {
  std::optional<double> inner;
  double outer = 0;
  Color color;
};

/// In drawing order.
std::vector<SymbolPart> symbol_parts(const scene::Symbol& symbol);

/// The radius of a circle that is moved outwards by `by` points.
double circle_radius(double radius, double by);
/// The corners, relative to the symbol's place, of a shape of `radius` moved outwards by `by` points all around with its
/// corners kept. Precondition: it is no circle.
std::vector<scene::PagePoint> shape_corners(scene::Shape shape, double radius, double by);

}  // namespace dkart::render_cairo
