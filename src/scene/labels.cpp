#include "scene/labels.h"

#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

namespace dkart::scene {
namespace {

constexpr double halo_pt = 1.5;
constexpr double run_gap_pt = 3;  // between a name and its figure
constexpr double widest_counted_ring_pt = 0.7;
constexpr double around_label_pt = 0.8, around_leader_pt = 1;

struct Position {
  double x, y;  // -1, 0, 1: which side of the symbol the label stands on; y up is -1
};
constexpr std::array<Position, 8> positions{
    {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}}};

// Rings of positions farther out, in multiples of a label's height.
constexpr double nearest_ring = 1, farthest_ring = 9, between_rings = 0.75;
constexpr int directions = 24;
constexpr std::size_t most_leaders = 24;  // more would be a thicket
constexpr double after_leader_pt = 1.5;   // between the line's end and the text

bool inside(const PageRect& box, const PageRect& frame) {
  return box.x >= frame.x && box.y >= frame.y && box.right() <= frame.right() &&
         box.bottom() <= frame.bottom();
}

// Liang & Barsky 1984: the part of the line that lies in the rectangle is not empty.
bool crosses(const LeaderLine& line, const PageRect& rect) {
  const double dx = line.to.x - line.from.x, dy = line.to.y - line.from.y;
  double enter = 0, leave = 1;
  const std::array<std::pair<double, double>, 4> edges{{{-dx, line.from.x - rect.x},
                                                        {dx, rect.right() - line.from.x},
                                                        {-dy, line.from.y - rect.y},
                                                        {dy, rect.bottom() - line.from.y}}};
  for (const auto& [p, q] : edges) {
    if (p == 0) {
      if (q < 0) return false;
    } else if (p < 0) {
      enter = std::max(enter, q / p);
    } else {
      leave = std::min(leave, q / p);
    }
  }
  return enter <= leave;
}

bool cross_each_other(const LeaderLine& a, const LeaderLine& b) {
  const auto side = [](const LeaderLine& line, PagePoint p) {
    return (line.to.x - line.from.x) * (p.y - line.from.y) - (line.to.y - line.from.y) * (p.x - line.from.x);
  };
  return side(a, b.from) * side(a, b.to) <= 0 && side(b, a.from) * side(b, a.to) <= 0;
}

class Placer {
 public:
  Placer(const Camera& camera, const std::vector<PageRect>& obstacles,
         const std::vector<DrawSymbols>& symbols, Color halo, const TextMeasurer& measurer)
      : camera_(camera),
        frame_(camera.viewport.inset(2)),
        halo_(halo),
        measurer_(measurer),
        taken_(obstacles) {
    for (const DrawSymbols& list : symbols) {
      for (const Symbol& symbol : list.symbols) {
        const PageRect box = symbol_box(symbol, camera);
        if (box.intersects(camera.viewport)) taken_.push_back(box.inset(0.5));
      }
    }
    first_label_ = taken_.size();
  }

  bool on_map(const LabelWish& wish) const { return frame_.contains(camera_.to_page(wish.anchor)); }

  bool place_near(const LabelWish& wish) {
    const PagePoint at = camera_.to_page(wish.anchor);
    const PageRect size = box_of(wish);
    // A name without a symbol may also stand right on its point.
    const bool centred = wish.clearance_pt == 0;
    for (const Position& position : positions) {
      const bool diagonal = position.x != 0 && position.y != 0;
      const double reach = wish.clearance_pt * (diagonal ? 0.72 : 1) + 1.5;
      PageRect box{at.x - size.width / 2, at.y - size.height / 2, size.width, size.height};
      if (!centred || &position != &positions.front()) {
        box.x += position.x * (size.width / 2 + reach);
        box.y += position.y * (size.height / 2 + (diagonal ? reach * 0.6 : reach));
      }
      if (!is_free(box)) continue;
      write(wish, box);
      return true;
    }
    return false;
  }

  bool place_far(const LabelWish& wish) {
    const PagePoint at = camera_.to_page(wish.anchor);
    const PageRect size = box_of(wish);
    for (double ring = nearest_ring; ring <= farthest_ring; ring += between_rings) {
      for (int i = 0; i < directions; ++i) {
        // From the right upwards and downwards to the left.
        const int turn = (i % 2 == 0 ? i : -(i + 1)) / 2;
        const double angle = turn * 2 * std::numbers::pi / directions;
        const PagePoint towards{std::cos(angle), -std::sin(angle)};
        const double reach = wish.clearance_pt + ring * size.height;
        const LeaderLine line{{at.x + towards.x * wish.clearance_pt, at.y + towards.y * wish.clearance_pt},
                              {at.x + towards.x * reach, at.y + towards.y * reach}};
        const PageRect box = at_end_of(line, towards, size);
        if (!is_free(box) || !is_free(line, at)) continue;
        write(wish, box);
        out_.leaders.push_back(line);
        return true;
      }
    }
    return false;
  }

  void drop(const LabelWish& wish) {
    if (wish.report_if_dropped) out_.dropped.push_back(wish.name);
  }
  PlacedLabels finish() { return std::move(out_); }

 private:
  double width_of(const LabelWish& wish, bool name) const {
    const std::string& text = name ? wish.name : wish.figure;
    return text.empty() ? 0 : measurer_.measure(text, name ? wish.name_style : wish.figure_style).width;
  }

  PageRect box_of(const LabelWish& wish) const {
    const double name = width_of(wish, true), figure = width_of(wish, false);
    // Descenders and accents need less room than the font's full line.
    return {0, 0, name + figure + (name > 0 && figure > 0 ? run_gap_pt : 0), wish.name_style.size_pt * 1.1};
  }

  // The label stands beside the line's end, or above or below it when the line is steep.
  static PageRect at_end_of(const LeaderLine& line, PagePoint towards, const PageRect& size) {
    PageRect box{line.to.x - size.width / 2, line.to.y - size.height / 2, size.width, size.height};
    constexpr double steep = 0.4;
    if (std::abs(towards.x) >= steep) {
      box.x = towards.x > 0 ? line.to.x + after_leader_pt : line.to.x - after_leader_pt - size.width;
    } else {
      box.y = towards.y > 0 ? line.to.y + after_leader_pt / 2 : line.to.y - after_leader_pt / 2 - size.height;
    }
    return box;
  }

  bool is_free(const PageRect& box) const {
    if (!inside(box, frame_)) return false;
    const PageRect clear = box.inset(-around_label_pt);
    return std::none_of(taken_.begin(), taken_.end(),
                        [&](const PageRect& other) { return clear.intersects(other); }) &&
           std::none_of(out_.leaders.begin(), out_.leaders.end(),
                        [&](const LeaderLine& line) { return crosses(line, clear); });
  }

  // `own`: the point that the line starts from; symbols there are the line's own, labels never are.
  bool is_free(const LeaderLine& line, PagePoint own) const {
    for (std::size_t i = 0; i < taken_.size(); ++i) {
      const bool own_symbol = i < first_label_ && taken_[i].contains(own);
      if (!own_symbol && crosses(line, taken_[i].inset(-around_leader_pt))) return false;
    }
    return std::none_of(out_.leaders.begin(), out_.leaders.end(),
                        [&](const LeaderLine& other) { return cross_each_other(line, other); });
  }

  void write(const LabelWish& wish, const PageRect& box) {
    const PagePoint at = camera_.to_page(wish.anchor);
    const double baseline = box.y + box.height * 0.79;
    const double name = width_of(wish, true);
    if (!wish.name.empty()) {
      out_.labels.labels.push_back({wish.anchor,
                                    {box.x - at.x, baseline - at.y},
                                    wish.name,
                                    wish.name_style,
                                    wish.name_color,
                                    halo_,
                                    halo_pt});
    }
    if (!wish.figure.empty()) {
      out_.labels.labels.push_back({wish.anchor,
                                    {box.x + name + (name > 0 ? run_gap_pt : 0) - at.x, baseline - at.y},
                                    wish.figure,
                                    wish.figure_style,
                                    wish.figure_color,
                                    halo_,
                                    halo_pt});
    }
    taken_.push_back(box);
  }

  const Camera& camera_;
  PageRect frame_;
  Color halo_;
  const TextMeasurer& measurer_;
  std::vector<PageRect> taken_;  // obstacles and symbols, then labels
  std::size_t first_label_ = 0;
  PlacedLabels out_;
};

LabelWish without_name(LabelWish wish) {
  wish.name.clear();
  return wish;
}

}  // namespace

PageRect symbol_box(const Symbol& symbol, const Camera& camera) {
  const PagePoint at = camera.to_page(symbol.at);
  // The wide ring of what is highlighted may touch a name, which would else come and go with the pointer.
  const double r =
      symbol.radius_pt + symbol.ring_light_pt + std::min(symbol.ring_dark_pt, widest_counted_ring_pt);
  return {at.x - r, at.y - r, 2 * r, 2 * r};
}

PlacedLabels place_labels(const std::vector<LabelWish>& wishes, const Camera& camera,
                          const std::vector<PageRect>& obstacles, const std::vector<DrawSymbols>& symbols,
                          Color halo, const TextMeasurer& measurer, Leaders leaders) {
  Placer placer(camera, obstacles, symbols, halo, measurer);
  // Lines are drawn once the important names that need none have their places, and before all others take the room.
  std::vector<const LabelWish*> homeless;
  const auto try_near = [&](const LabelWish& wish) {
    if (!placer.on_map(wish)) return true;
    return placer.place_near(wish);
  };
  const auto give_up = [&](const LabelWish& wish) {
    placer.drop(wish);
    if (wish.figure_alone && !wish.figure.empty()) placer.place_near(without_name(wish));
  };
  for (const LabelWish& wish : wishes) {
    if (wish.report_if_dropped && !try_near(wish)) homeless.push_back(&wish);
  }
  for (std::size_t i = 0; i < homeless.size(); ++i) {
    const LabelWish& wish = *homeless[i];
    const bool led = leaders == Leaders::allowed && wish.may_be_led && i < most_leaders;
    if (!led || !placer.place_far(wish)) give_up(wish);
  }
  for (const LabelWish& wish : wishes) {
    if (!wish.report_if_dropped && !try_near(wish)) give_up(wish);
  }
  return placer.finish();
}

}  // namespace dkart::scene
