// Bitmaps of all labels in one texture, each drawn once by Pango and remembered.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "render_gl/gl_handles.h"
#include "render_gl/shelf_packer.h"
#include "text/label_bitmap.h"

namespace dkart::render_gl {

class LabelAtlas {
 public:
  struct Key {
    std::string text;
    TextStyle style;
    double halo_pt = 0;
    double pixels_per_point = 1;
    auto operator<=>(const Key&) const = default;
  };
  /// Where a label's bitmap lies, and where in it the text begins on the baseline; pixels.
  struct Entry {
    int left = 0, top = 0, width = 0, height = 0;
    double origin_x = 0, origin_y = 0;
  };

  /// `fonts` must outlive this object.
  explicit LabelAtlas(const text::FontMap& fonts);

  /// Nothing when the atlas is full; entries stay where they are until `clear`.
  std::optional<Entry> find_or_add(const Key& key);
  void clear();
  /// Sends what is new to the texture; the number of bytes.
  std::size_t upload();
  GLuint texture() const { return texture_.get(); }

 private:
  void copy(const text::LabelBitmap& bitmap, const Entry& entry);

  const text::FontMap* fonts_;
  ShelfPacker packer_;
  std::map<Key, Entry> entries_;
  std::vector<std::uint8_t> pixels_;  // two bytes each, as high as the packer
  int changed_top_ = 0, changed_bottom_ = 0;
  int texture_height_ = 0;
  TextureHandle texture_;
};

}  // namespace dkart::render_gl
