#include "render_gl/label_atlas.h"

#include <algorithm>
#include <utility>

namespace dkart::render_gl {

namespace {

constexpr int atlas_width = 2048;
constexpr int atlas_max_height = 4096;
constexpr std::size_t bytes_per_row = atlas_width * 2;

}  // namespace

LabelAtlas::LabelAtlas(const text::FontMap& fonts)
    : fonts_(&fonts), packer_(atlas_width, atlas_max_height), texture_(make_texture()) {}

std::optional<LabelAtlas::Entry> LabelAtlas::find_or_add(const Key& key) {
  if (const auto found = entries_.find(key); found != entries_.end()) return found->second;
  const text::LabelBitmap bitmap =
      text::rasterise_label(*fonts_, key.text, key.style, key.halo_pt, key.pixels_per_point);
  const auto place = packer_.place(bitmap.width, bitmap.height);
  if (!place) return std::nullopt;
  const Entry entry{place->left, place->top, bitmap.width, bitmap.height, bitmap.origin_x, bitmap.origin_y};
  copy(bitmap, entry);
  entries_.emplace(key, entry);
  return entry;
}

void LabelAtlas::clear() {
  packer_.clear();
  entries_.clear();
  changed_top_ = changed_bottom_ = 0;
}

void LabelAtlas::copy(const text::LabelBitmap& bitmap, const Entry& entry) {
  const std::size_t needed = static_cast<std::size_t>(packer_.used_height()) * bytes_per_row;
  if (pixels_.size() < needed) pixels_.resize(needed);
  const auto row_bytes = static_cast<std::ptrdiff_t>(bitmap.width) * 2;
  for (int row = 0; row < bitmap.height; ++row) {
    const auto from = bitmap.coverage.begin() + row * row_bytes;
    const std::size_t to =
        static_cast<std::size_t>(entry.top + row) * bytes_per_row + static_cast<std::size_t>(entry.left) * 2;
    std::copy(from, from + row_bytes, pixels_.begin() + static_cast<std::ptrdiff_t>(to));
  }
  if (changed_top_ == changed_bottom_) changed_top_ = entry.top;
  changed_top_ = std::min(changed_top_, entry.top);
  changed_bottom_ = std::max(changed_bottom_, entry.top + entry.height);
}

std::size_t LabelAtlas::upload() {
  if (changed_top_ == changed_bottom_) return 0;
  glActiveTexture(GL_TEXTURE0);
  glBindTexture(GL_TEXTURE_2D, texture_.get());
  if (packer_.used_height() > texture_height_) {
    texture_height_ = std::max(texture_height_, 256);
    while (texture_height_ < packer_.used_height()) texture_height_ *= 2;
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RG8, atlas_width, texture_height_, 0, GL_RG, GL_UNSIGNED_BYTE, nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
    changed_top_ = 0;
    changed_bottom_ = packer_.used_height();
  }
  const int rows = changed_bottom_ - changed_top_;
  const std::size_t start = static_cast<std::size_t>(changed_top_) * bytes_per_row;
  glTexSubImage2D(GL_TEXTURE_2D, 0, 0, changed_top_, atlas_width, rows, GL_RG, GL_UNSIGNED_BYTE,
                  pixels_.data() + start);
  changed_top_ = changed_bottom_ = 0;
  return static_cast<std::size_t>(rows) * bytes_per_row;
}

}  // namespace dkart::render_gl
