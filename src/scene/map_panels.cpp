#include "scene/map_panels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dkart::scene {
namespace {

constexpr double between_panels = 9;
constexpr double off_the_coast = 5;
constexpr double step = 4;
constexpr std::array zooms{1.0, 0.97, 0.94, 0.91, 0.88, 0.84, 0.8, 0.76, 0.72};
constexpr std::array shifts{0.0, -0.5, 0.5, -1.0, 1.0};  // of the free room on either side
// How much smaller a map may be for the sake of a panel that could be left out.
constexpr double worth_of_a_panel = 0.05;
constexpr double price_of_a_shift = 0.004;

bool on_left(Corner corner) {
  return corner == Corner::top_left || corner == Corner::bottom_left;
}
bool on_top(Corner corner) {
  return corner == Corner::top_left || corner == Corner::top_right;
}

class Search {
 public:
  Search(const PanelTask& task, const LandMask& land, const Camera& camera)
      : task_(task), land_(land), camera_(camera) {}

  // False if a needed panel found no room.
  bool place_all() {
    for (const Panel& panel : task_.panels) {
      rooms_.push_back(place(panel));
      if (rooms_.back()) {
        placed_ += panel.needed ? 0 : 1;
      } else if (panel.needed) {
        return false;
      }
    }
    return true;
  }
  double placed() const { return placed_; }
  std::vector<std::optional<PageRect>> rooms() { return std::move(rooms_); }

 private:
  bool free(const PageRect& rect) const {
    const PageRect& room = task_.room;
    constexpr double slack = 1e-6;
    if (rect.x < room.x - slack || rect.y < room.y - slack || rect.right() > room.right() + slack ||
        rect.bottom() > room.bottom() + slack)
      return false;
    const PageRect clear = rect.inset(-between_panels + slack);
    for (const auto& other : rooms_) {
      if (other && clear.intersects(*other)) return false;
    }
    const PageRect at_sea = rect.inset(-off_the_coast);
    if (land_.covered(at_sea, camera_) > 0) return false;
    return std::none_of(task_.symbols.begin(), task_.symbols.end(), [&](const MapSymbol& symbol) {
      const PagePoint at = camera_.to_page(symbol.at);
      const double r = symbol.radius_pt;
      return at_sea.intersects({at.x - r, at.y - r, 2 * r, 2 * r});
    });
  }

  std::optional<PageRect> place(const Panel& panel) const {
    for (const Corner corner : panel.corners) {
      if (const auto found = along_edge(panel, corner)) return found;
    }
    for (const Corner corner : panel.corners) {
      if (const auto found = beside_another(panel, corner)) return found;
    }
    return std::nullopt;
  }

  std::optional<PageRect> along_edge(const Panel& panel, Corner corner) const {
    const PageRect& room = task_.room;
    const double x = on_left(corner) ? room.x : room.right() - panel.width;
    for (double from_corner = 0; from_corner <= room.height - panel.height; from_corner += step) {
      const PageRect rect{x,
                          on_top(corner) ? room.y + from_corner : room.bottom() - panel.height - from_corner,
                          panel.width, panel.height};
      if (free(rect)) return rect;
    }
    return std::nullopt;
  }

  std::optional<PageRect> beside_another(const Panel& panel, Corner corner) const {
    for (const auto& other : rooms_) {
      if (!other) continue;
      const double x =
          on_left(corner) ? other->right() + between_panels : other->x - between_panels - panel.width;
      const PageRect rect{x, on_top(corner) ? other->y : other->bottom() - panel.height, panel.width,
                          panel.height};
      if (free(rect)) return rect;
    }
    return std::nullopt;
  }

  const PanelTask& task_;
  const LandMask& land_;
  Camera camera_;
  double placed_ = 0;
  std::vector<std::optional<PageRect>> rooms_;
};

}  // namespace

std::optional<Arrangement> arrange_panels(const PanelTask& task, const LandMask& land) {
  const Camera largest = Camera::fit(task.extent, task.viewport, task.map_margin);
  const auto optional_panels = static_cast<double>(
      std::count_if(task.panels.begin(), task.panels.end(), [](const Panel& p) { return !p.needed; }));
  std::optional<Arrangement> best;
  double best_score = 0;
  for (const double zoom : zooms) {
    if (best && best_score >= zoom + optional_panels * worth_of_a_panel) break;
    Camera camera = largest;
    camera.metres_per_point /= zoom;
    const auto slack = [&](double across, double of_extent) {
      return std::max(0.0, (across - 2 * task.map_margin) * camera.metres_per_point - of_extent) / 2;
    };
    const double slack_x = slack(task.viewport.width, task.extent.width());
    const double slack_y = slack(task.viewport.height, task.extent.height());
    for (const double shift_x : shifts) {
      for (const double shift_y : shifts) {
        camera.center = {largest.center.x + slack_x * shift_x, largest.center.y + slack_y * shift_y};
        Search search(task, land, camera);
        if (!search.place_all()) continue;
        const double score = zoom + search.placed() * worth_of_a_panel -
                             (std::abs(shift_x) + std::abs(shift_y)) * price_of_a_shift;
        if (best && score <= best_score) continue;
        best_score = score;
        best = Arrangement{camera, zoom, search.rooms()};
      }
    }
  }
  return best;
}

}  // namespace dkart::scene
