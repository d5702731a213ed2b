// Places small rectangles in a large one, in rows ("shelves") of equal height.
#pragma once

#include <optional>
#include <vector>

namespace dkart::render_gl {

class ShelfPacker {
 public:
  struct Place {
    int left = 0, top = 0;
  };

  ShelfPacker(int width, int max_height) : width_(width), max_height_(max_height) {}

  /// Nothing when there is no room left (or never was).
  std::optional<Place> place(int width, int height);
  void clear();

  int width() const { return width_; }
  /// Lower edge of the lowest shelf.
  int used_height() const { return used_height_; }

 private:
  struct Shelf {
    int top = 0, height = 0, used_width = 0;
  };

  int width_, max_height_;
  int used_height_ = 0;
  std::vector<Shelf> shelves_;
};

}  // namespace dkart::render_gl
