#include "render_cairo/svg_elements.h"

#include <cmath>
#include <cstdlib>
#include <numbers>

#include "base/markup_text.h"
#include "base/number_text.h"
#include "render_cairo/draw.h"
#include "render_cairo/xmp.h"

namespace dkart::render_cairo {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

std::string painted(std::string_view what, Color color) {
  const std::string name(what);
  if (color.a == 0) return attribute(name, "none");
  std::string text = attribute(name, to_hex(color));
  if (color.a < 255) text += attribute(name + "-opacity", plain_number(color.a / 255.0, 3));
  return text;
}

std::string paint_attributes(const SvgElements::Paint& paint) {
  std::string text = painted("fill", paint.fill);
  if (paint.even_odd) text += attribute("fill-rule", "evenodd");
  if (paint.stroke_pt <= 0 || paint.stroke.a == 0) return text;
  text += painted("stroke", paint.stroke) + attribute("stroke-width", svg_number(paint.stroke_pt)) +
          attribute("stroke-linejoin", "round");
  if (paint.dash_pt.empty()) return text + attribute("stroke-linecap", "round");
  std::string dashes;
  for (const double length : paint.dash_pt) dashes += (dashes.empty() ? "" : " ") + svg_number(length);
  return text + attribute("stroke-dasharray", dashes);
}

std::string_view weight_of(FontWeight weight) {
  switch (weight) {
    case FontWeight::medium:
      return "500";
    case FontWeight::semi_bold:
      return "600";
    case FontWeight::regular:
      break;
  }
  return "400";
}

std::string place_attributes(scene::Align align) {
  if (align == scene::Align::center) return attribute("text-anchor", "middle");
  if (align == scene::Align::right) return attribute("text-anchor", "end");
  return "";
}

// Hundredths as SVG's shortest number: "12.5", "-.07".
void append_number(std::string& text, long long hundredths) {
  if (hundredths < 0) text += '-';
  const long long size = std::abs(hundredths), whole = size / 100, rest = size % 100;
  if (whole > 0 || rest == 0) text += std::to_string(whole);
  if (rest == 0) return;
  text += '.';
  text += static_cast<char>('0' + rest / 10);
  if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
}

void append_pair(std::string& text, long long x, long long y) {
  append_number(text, x);
  if (y >= 0) text += ' ';  // a minus parts two numbers as well
  append_number(text, y);
}

// Steps are made from rounded places, so that rounding does not add up.
std::string steps(const PagePath& path, std::string_view end) {
  const auto hundredths = [](double value) { return std::llround(value * 100); };
  std::string text;
  std::size_t first = 0;
  for (const std::size_t past : path.ends) {
    long long x = hundredths(path.points[first].x), y = hundredths(path.points[first].y);
    text += "M";
    append_pair(text, x, y);
    bool begun = false;
    for (std::size_t i = first + 1; i < past; ++i) {
      const long long next_x = hundredths(path.points[i].x), next_y = hundredths(path.points[i].y);
      if (next_x == x && next_y == y) continue;
      if (!begun) text += 'l';
      if (begun && next_x >= x) text += ' ';
      append_pair(text, next_x - x, next_y - y);
      begun = true;
      x = next_x;
      y = next_y;
    }
    text += end;
    first = past;
  }
  return text;
}

// As draw_pattern.
std::string pattern_element(const std::string& id, scene::Pattern pattern, Color color) {
  const double tile =
      pattern == scene::Pattern::hatch ? pattern_step_pt * std::numbers::sqrt2 : pattern_step_pt;
  const std::string side = plain_number(tile, 4), half = plain_number(tile / 2, 4);
  std::string text = "<pattern" + attribute("id", id) + attribute("patternUnits", "userSpaceOnUse") +
                     attribute("width", side) + attribute("height", side) + ">";
  if (pattern == scene::Pattern::hatch) {
    // Beyond the tile's edges, so that the lines run on without notches.
    const auto line = [&](double sum) {
      return "M" + plain_number(sum + 1, 4) + " -1L-1 " + plain_number(sum + 1, 4);
    };
    text += "<path" + attribute("d", line(tile / 2) + line(tile * 1.5)) + painted("stroke", color) +
            attribute("stroke-width", svg_number(hatch_line_pt)) + "/>";
  } else {
    text += "<circle" + attribute("cx", half) + attribute("cy", half) +
            attribute("r", svg_number(dot_radius_pt)) + painted("fill", color) + "/>";
  }
  return text + "</pattern>\n";
}

}  // namespace

std::string svg_number(double value) {
  return plain_number(value, 2);
}

std::string svg_rings(const PagePath& path) {
  return steps(path, "z");
}

std::string svg_lines(const PagePath& path) {
  return steps(path, "");
}

std::string SvgElements::unique(std::string_view id) {
  const int count = ++ids_.try_emplace(std::string(id), 0).first->second;
  return count == 1 ? std::string(id) : std::string(id) + "-" + std::to_string(count);
}

std::string SvgElements::clip_reference(const scene::PageRect& clip) {
  const std::string shape = attribute("x", svg_number(clip.x)) + attribute("y", svg_number(clip.y)) +
                            attribute("width", svg_number(clip.width)) +
                            attribute("height", svg_number(clip.height));
  const auto [known, fresh] = clips_.try_emplace(shape, "");
  if (fresh) {
    known->second = unique("clip");
    definitions_ += "<clipPath" + attribute("id", known->second) + "><rect" + shape + "/></clipPath>\n";
  }
  return "url(#" + known->second + ")";
}

std::string SvgElements::pattern_reference(scene::Pattern pattern, Color color) {
  const std::string name = (pattern == scene::Pattern::hatch ? "hatch-" : "dots-") + to_hex(color).substr(1);
  const auto [known, fresh] = patterns_.try_emplace(name, "");
  if (fresh) {
    known->second = unique(name);
    definitions_ += pattern_element(known->second, pattern, color);
  }
  return "url(#" + known->second + ")";
}

void SvgElements::open_layer(std::string_view id, std::string_view label, const scene::PageRect* clip) {
  body_ += "<g" + attribute("id", unique(id)) + attribute("inkscape:groupmode", "layer") +
           attribute("inkscape:label", markup_text(label));
  if (clip != nullptr) body_ += attribute("clip-path", clip_reference(*clip));
  body_ += ">\n";
}

void SvgElements::close_layer() {
  body_ += "</g>\n";
}

void SvgElements::add_path(const std::string& data, const Paint& paint, std::string_view id,
                           std::string_view title) {
  if (data.empty()) return;
  body_ += "<path";
  if (!id.empty()) body_ += attribute("id", unique(id));
  body_ += paint_attributes(paint) + attribute("d", data);
  body_ += title.empty() ? "/>\n" : "><title>" + markup_text(title) + "</title></path>\n";
}

void SvgElements::add_pattern(const std::string& data, scene::Pattern pattern, Color color) {
  if (data.empty() || pattern == scene::Pattern::none) return;
  body_ += "<path" + attribute("fill", pattern_reference(pattern, color)) + attribute("d", data) + "/>\n";
}

void SvgElements::add_rectangle(const scene::PageRect& rect, double corner_pt, const Paint& paint) {
  body_ += "<rect" + attribute("x", svg_number(rect.x)) + attribute("y", svg_number(rect.y)) +
           attribute("width", svg_number(rect.width)) + attribute("height", svg_number(rect.height));
  if (corner_pt > 0) body_ += attribute("rx", svg_number(corner_pt));
  body_ += paint_attributes(paint) + "/>\n";
}

void SvgElements::add_text(scene::PagePoint at, const std::string& text, const TextStyle& style, Color color,
                           scene::Align align, double halo_pt) {
  body_ += "<text" + attribute("x", svg_number(at.x)) + attribute("y", svg_number(at.y)) +
           attribute("font-size", svg_number(style.size_pt)) +
           attribute("font-weight", weight_of(style.weight)) + place_attributes(align);
  if (style.italic) body_ += attribute("font-style", "italic");
  if (style.tabular_figures) body_ += attribute("style", "font-variant-numeric:tabular-nums");
  if (halo_pt > 0) {
    body_ += attribute("aria-hidden", "true") +
             paint_attributes({.fill = color, .stroke = color, .stroke_pt = 2 * halo_pt});
  } else {
    body_ += painted("fill", color);
  }
  body_ += ">" + markup_text(text) + "</text>\n";
}

std::string SvgElements::finish(const scene::SheetInfo& info) && {
  const std::string width = svg_number(width_pt_), height = svg_number(height_pt_);
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg" +
                    attribute("xmlns", "http://www.w3.org/2000/svg") +
                    attribute("xmlns:inkscape", "http://www.inkscape.org/namespaces/inkscape") +
                    attribute("version", "1.1") + attribute("width", width + "pt") +
                    attribute("height", height + "pt") + attribute("viewBox", "0 0 " + width + " " + height) +
                    attribute("font-family", "Inter, 'Helvetica Neue', Arial, sans-serif");
  const std::string language = markup_text(info.language);
  if (!language.empty()) out += attribute("lang", language) + attribute("xml:lang", language);
  out += attribute("role", "img") + attribute("aria-labelledby", "title description") + ">\n";
  out += "<title id=\"title\">" + markup_text(info.title) + "</title>\n<desc id=\"description\">" +
         markup_text(info.description) + "</desc>\n";
  if (const std::string rdf = rdf_of(info); !rdf.empty()) out += "<metadata>\n" + rdf + "</metadata>\n";
  if (!definitions_.empty()) out += "<defs>\n" + definitions_ + "</defs>\n";
  return out + body_ + "</svg>\n";
}

}  // namespace dkart::render_cairo
