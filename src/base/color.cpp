#include "base/color.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace dkart {
namespace {

double linear(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

std::uint8_t encoded(double c) {
  c = std::clamp(c, 0.0, 1.0);
  const double s = c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::lround(s * 255));
}

// Reference white D65, 2 degree observer.
constexpr std::array<double, 3> white{0.95047, 1.0, 1.08883};

double lab_f(double t) {
  constexpr double delta = 6.0 / 29;
  return t > delta * delta * delta ? std::cbrt(t) : t / (3 * delta * delta) + 4.0 / 29;
}

double lab_inverse(double t) {
  constexpr double delta = 6.0 / 29;
  return t > delta ? t * t * t : 3 * delta * delta * (t - 4.0 / 29);
}

std::array<double, 3> to_lab(Color color) {
  const double r = linear(color.r), g = linear(color.g), b = linear(color.b);
  const double x = lab_f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / white[0]);
  const double y = lab_f((0.2126729 * r + 0.7151522 * g + 0.0721750 * b) / white[1]);
  const double z = lab_f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / white[2]);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Color from_lab(const std::array<double, 3>& lab) {
  const double fy = (lab[0] + 16) / 116;
  const double x = white[0] * lab_inverse(fy + lab[1] / 500);
  const double y = white[1] * lab_inverse(fy);
  const double z = white[2] * lab_inverse(fy - lab[2] / 200);
  return {encoded(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
          encoded(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
          encoded(0.0556434 * x - 0.2040259 * y + 1.0572252 * z), 255};
}

double luminance(Color c) {
  return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

}  // namespace

std::optional<Color> parse_color(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return std::nullopt;
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), value, 16);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return rgb(value);
}

std::string to_hex(Color color) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text = "#";
  for (const std::uint8_t channel : {color.r, color.g, color.b}) {
    text += digits[channel >> 4];
    text += digits[channel & 15];
  }
  return text;
}

double contrast_ratio(Color a, Color b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Color mix_lab(Color from, Color to, double t) {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const auto a = to_lab(from), b = to_lab(to);
  return from_lab({a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t});
}

double color_difference(Color a, Color b) {
  const auto p = to_lab(a), q = to_lab(b);
  return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

std::string_view code_of(Vision vision) {
  switch (vision) {
    case Vision::protan:
      return "protan";
    case Vision::deutan:
      return "deutan";
    case Vision::tritan:
      return "tritan";
    case Vision::grey:
      return "grey";
    case Vision::normal:
      break;
  }
  return "normal";
}

const ColorMatrix& vision_matrix(Vision vision) {
  static constexpr ColorMatrix normal{1, 0, 0, 0, 1, 0, 0, 0, 1};
  static constexpr ColorMatrix protan{0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                                      0.099216, -0.003882, -0.048116, 1.051998};
  static constexpr ColorMatrix deutan{0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                                      0.047413, -0.011820, 0.042940,  0.968881};
  static constexpr ColorMatrix tritan{1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                                      0.147602, 0.004733,  0.691367,  0.303900};
  static constexpr ColorMatrix grey{0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722};
  switch (vision) {
    case Vision::protan:
      return protan;
    case Vision::deutan:
      return deutan;
    case Vision::tritan:
      return tritan;
    case Vision::grey:
      return grey;
    case Vision::normal:
      break;
  }
  return normal;
}

Color simulated(Color color, Vision vision) {
  if (vision == Vision::normal) return color;
  const ColorMatrix& m = vision_matrix(vision);
  const double r = linear(color.r), g = linear(color.g), b = linear(color.b);
  return {encoded(m[0] * r + m[1] * g + m[2] * b), encoded(m[3] * r + m[4] * g + m[5] * b),
          encoded(m[6] * r + m[7] * g + m[8] * b), color.a};
}

}  // namespace dkart
