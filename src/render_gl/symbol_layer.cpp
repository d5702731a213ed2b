#include "render_gl/symbol_layer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dkart::render_gl {

namespace {

using Kind = Attribute::Kind;

struct Instance {
  float x = 0, y = 0;  // metres from the origin
  float radius = 0, ring_light = 0, ring_dark = 0, stroke = 0;
  Color fill, light, dark;
  std::uint32_t shape = 0;
};

constexpr std::array<Attribute, 6> attributes{
    {{0, 2, GL_FLOAT, Kind::number, offsetof(Instance, x)},
     {1, 4, GL_FLOAT, Kind::number, offsetof(Instance, radius)},
     {2, 4, GL_UNSIGNED_BYTE, Kind::fraction, offsetof(Instance, fill)},
     {3, 4, GL_UNSIGNED_BYTE, Kind::fraction, offsetof(Instance, light)},
     {4, 4, GL_UNSIGNED_BYTE, Kind::fraction, offsetof(Instance, dark)},
     {5, 1, GL_UNSIGNED_INT, Kind::integer, offsetof(Instance, shape)}}};

std::uint32_t number_of(scene::Shape shape) {
  switch (shape) {
    case scene::Shape::circle:
      return 0;
    case scene::Shape::diamond:
      return 1;
    case scene::Shape::triangle:
      return 2;
    case scene::Shape::square:
      return 3;
  }
  return 0;
}

}  // namespace

SymbolLayer::SymbolLayer() : instances_(sizeof(Instance), attributes) {}

void SymbolLayer::sync(std::span<const scene::Symbol> symbols, Uploads& uploads) {
  origin_ = symbols.empty() ? geo::MapPoint{} : symbols.front().at;
  std::vector<Instance> instances;
  instances.reserve(symbols.size());
  for (const scene::Symbol& symbol : symbols) {
    const double stroke = symbol.hollow ? std::max(1.0, 0.3 * symbol.radius_pt) : 0;
    instances.push_back({.x = static_cast<float>(symbol.at.x - origin_.x),
                         .y = static_cast<float>(symbol.at.y - origin_.y),
                         .radius = static_cast<float>(symbol.radius_pt),
                         .ring_light = static_cast<float>(symbol.ring_light_pt),
                         .ring_dark = static_cast<float>(symbol.ring_dark_pt),
                         .stroke = static_cast<float>(stroke),
                         .fill = symbol.fill,
                         .light = symbol.ring_light,
                         .dark = symbol.ring_dark,
                         .shape = number_of(symbol.shape)});
  }
  uploads.symbols += instances_.update(std::as_bytes(std::span(instances)));
}

void SymbolLayer::draw(const Programs& programs, const View& view) const {
  view.apply(programs.symbol, origin_);
  instances_.draw();
}

}  // namespace dkart::render_gl
