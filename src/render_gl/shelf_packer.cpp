#include "render_gl/shelf_packer.h"

namespace dkart::render_gl {

std::optional<ShelfPacker::Place> ShelfPacker::place(int width, int height) {
  if (width > width_) return std::nullopt;
  Shelf* best = nullptr;
  for (Shelf& shelf : shelves_) {
    const bool fits = shelf.height >= height && shelf.used_width + width <= width_;
    // A shelf more than half again as high as needed is left to higher rectangles.
    if (!fits || 2 * shelf.height > 3 * height) continue;
    if (best == nullptr || shelf.height < best->height) best = &shelf;
  }
  if (best == nullptr) {
    if (used_height_ + height > max_height_) return std::nullopt;
    best = &shelves_.emplace_back(Shelf{used_height_, height, 0});
    used_height_ += height;
  }
  const Place place{best->used_width, best->top};
  best->used_width += width;
  return place;
}

void ShelfPacker::clear() {
  shelves_.clear();
  used_height_ = 0;
}

}  // namespace dkart::render_gl
