#include "render_gl/label_layer.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dkart::render_gl {

namespace {

using Kind = Attribute::Kind;

struct Instance {
  float x = 0, y = 0;              // metres from the origin
  float shift_x = 0, shift_y = 0;  // pixels from the anchor to the bitmap's top left corner
  std::array<std::uint16_t, 4> bitmap{};
  Color color, halo;
};

constexpr std::array<Attribute, 5> attributes{
    {{0, 2, GL_FLOAT, Kind::number, offsetof(Instance, x)},
     {1, 2, GL_FLOAT, Kind::number, offsetof(Instance, shift_x)},
     {2, 4, GL_UNSIGNED_SHORT, Kind::integer, offsetof(Instance, bitmap)},
     {3, 4, GL_UNSIGNED_BYTE, Kind::fraction, offsetof(Instance, color)},
     {4, 4, GL_UNSIGNED_BYTE, Kind::fraction, offsetof(Instance, halo)}}};

std::uint16_t pixel(int value) {
  return static_cast<std::uint16_t>(value);
}

}  // namespace

LabelLayer::LabelLayer() : instances_(sizeof(Instance), attributes) {}

bool LabelLayer::sync(std::span<const scene::Label> labels, double pixels_per_point, LabelAtlas& atlas,
                      Uploads& uploads) {
  origin_ = labels.empty() ? geo::MapPoint{} : labels.front().anchor;
  std::vector<Instance> instances;
  instances.reserve(labels.size());
  bool all_placed = true;
  for (const scene::Label& label : labels) {
    const auto entry = atlas.find_or_add({label.text, label.style, label.halo_pt, pixels_per_point});
    if (!entry) {
      all_placed = false;
      continue;
    }
    instances.push_back(
        {.x = static_cast<float>(label.anchor.x - origin_.x),
         .y = static_cast<float>(label.anchor.y - origin_.y),
         .shift_x = static_cast<float>(label.offset.x * pixels_per_point - entry->origin_x),
         .shift_y = static_cast<float>(label.offset.y * pixels_per_point - entry->origin_y),
         .bitmap = {pixel(entry->left), pixel(entry->top), pixel(entry->width), pixel(entry->height)},
         .color = label.color,
         .halo = label.halo_pt > 0 ? label.halo : label.halo.with_alpha(0)});
  }
  uploads.labels += instances_.update(std::as_bytes(std::span(instances)));
  return all_placed;
}

void LabelLayer::draw(const Programs& programs, const View& view, const LabelAtlas& atlas) const {
  view.apply(programs.label, origin_);
  programs.label.set("u_atlas", 0);
  glActiveTexture(GL_TEXTURE0);
  glBindTexture(GL_TEXTURE_2D, atlas.texture());
  instances_.draw();
}

}  // namespace dkart::render_gl
