// An SVG document (SVG 1.1 with nothing that Inkscape, browsers and librsvg do not agree on) as it grows: groups, shapes,
// texts, and the patterns and clips that they refer to. Lengths are points.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "base/color.h"
#include "base/text_measure.h"
#include "render_cairo/page_path.h"
#include "scene/scene.h"

namespace dkart::render_cairo {

class SvgElements {
 public:
  SvgElements(double width_pt, double height_pt) : width_pt_(width_pt), height_pt_(height_pt) {}

  /// A group that editors show as a layer. `clip`: what of it is seen, null for all.
  void open_layer(std::string_view id, std::string_view label, const scene::PageRect* clip = nullptr);
  void close_layer();

  /// How a shape is painted. Alpha 0 or a width of 0: not at all.
  struct Paint {
    Color fill{0, 0, 0, 0};
    Color stroke{0, 0, 0, 0};
    double stroke_pt = 0;
    std::span<const double> dash_pt = {};
    bool even_odd = false;
  };
  /// `id` and `title` may be empty.
  void add_path(const std::string& data, const Paint& paint, std::string_view id = {},
                std::string_view title = {});
  /// The same shape once more, filled with a pattern.
  void add_pattern(const std::string& data, scene::Pattern pattern, Color color);
  void add_rectangle(const scene::PageRect& rect, double corner_pt, const Paint& paint);
  /// `halo` of alpha 0: the letters; else a line of `halo_pt` around where they will stand.
  void add_text(scene::PagePoint at, const std::string& text, const TextStyle& style, Color color,
                scene::Align align, double halo_pt = 0);

  /// The whole document.
  std::string finish(const scene::SheetInfo& info) &&;

 private:
  std::string unique(std::string_view id);
  std::string clip_reference(const scene::PageRect& clip);
  std::string pattern_reference(scene::Pattern pattern, Color color);

  double width_pt_, height_pt_;
  std::string definitions_, body_;
  std::map<std::string, int, std::less<>> ids_;  // how often each was asked for
  std::map<std::string, std::string> clips_, patterns_;
};

/// Numbers as SVG writes them: hundredths of a point, finer than any print.
std::string svg_number(double value);
/// "M…l…z" with steps from point to point, which is half as long as places.
std::string svg_rings(const PagePath& path);
std::string svg_lines(const PagePath& path);

}  // namespace dkart::render_cairo
