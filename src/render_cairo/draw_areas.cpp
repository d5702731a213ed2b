#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "render_cairo/draw.h"
#include "render_cairo/page_path.h"
#include "scene/prepared_map.h"

namespace dkart::render_cairo {
namespace {

std::tuple<int, int, int, int> order_of(Color color) {
  return {color.r, color.g, color.b, color.a};
}

struct ColorGroup {
  Color color;
  std::vector<std::size_t> paths;  // positions in the list of paths
  std::size_t points = 0;
};

scene::PageRect bounds_of(const std::vector<const PagePath*>& paths) {
  double left = 1e300, top = 1e300, right = -1e300, bottom = -1e300;
  for (const PagePath* path : paths) {
    for (const scene::PagePoint p : path->points) {
      left = std::min(left, p.x);
      right = std::max(right, p.x);
      top = std::min(top, p.y);
      bottom = std::max(bottom, p.y);
    }
  }
  return {left, top, right - left, bottom - top};
}

/// Antialiased neighbours filled one after the other let the ground through along their common edge. So the
/// first colour fills all areas at once (edges inside one path leave no seam), the second all but those of
/// the first, and so on: each edge between two colours lies over ground that is covered already. Groups with
/// most points come first, which makes the sum little more than filling every area once.
void fill_in_layers(const Canvas& canvas, const std::vector<PagePath>& paths,
                    std::vector<ColorGroup> groups) {
  std::stable_sort(groups.begin(), groups.end(),
                   [](const ColorGroup& a, const ColorGroup& b) { return a.points > b.points; });
  for (auto group = groups.begin(); group != groups.end(); ++group) {
    // A translucent colour must not get another beneath itself.
    const auto end = group->color.a == 255 ? groups.end() : std::next(group);
    for (auto later = group; later != end; ++later) {
      if (later != group && later->color.a != 255) continue;
      for (const std::size_t i : later->paths) add_rings(canvas.cr, paths[i]);
    }
    set_color(canvas.cr, group->color);
    cairo_fill(canvas.cr);
  }
}

void draw_patterns(const Canvas& canvas, const scene::FillAreas& command,
                   const std::vector<PagePath>& paths) {
  std::map<std::tuple<scene::Pattern, std::tuple<int, int, int, int>>, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < command.fills.size(); ++i) {
    const auto& fill = command.fills[i];
    if (fill.pattern == scene::Pattern::none || paths[i].empty()) continue;
    groups[{fill.pattern, order_of(fill.pattern_color)}].push_back(i);
  }
  for (const auto& [key, members] : groups) {
    const SavedState saved(canvas.cr);
    std::vector<const PagePath*> clipped;
    for (const std::size_t i : members) {
      add_rings(canvas.cr, paths[i]);
      clipped.push_back(&paths[i]);
    }
    cairo_clip(canvas.cr);
    draw_pattern(canvas, std::get<0>(key), command.fills[members.front()].pattern_color, bounds_of(clipped));
  }
}

}  // namespace

void draw_areas(const Canvas& canvas, const scene::Camera& camera, const scene::FillAreas& command) {
  if (command.areas == nullptr || command.areas->size() == 0) return;
  const geo::LevelsOfDetail& levels = *command.areas;
  const std::size_t level = scene::drawn_level(levels, camera, canvas.pixels_per_point);
  const geo::Topology& topology = levels[level].topology;
  const PathMaker maker(camera, canvas);

  std::vector<PagePath> paths(command.fills.size());
  std::map<std::tuple<int, int, int, int>, ColorGroup> by_color;
  for (std::size_t i = 0; i < command.fills.size(); ++i) {
    const auto& fill = command.fills[i];
    if (!maker.sees(topology.extent(fill.area))) continue;
    paths[i] = maker.rings(topology.area(fill.area));
    if (paths[i].empty() || fill.color.a == 0) continue;
    ColorGroup& group = by_color[order_of(fill.color)];
    group.color = fill.color;
    group.paths.push_back(i);
    group.points += paths[i].points.size();
  }
  std::vector<ColorGroup> groups;
  for (auto& [order, group] : by_color) groups.push_back(std::move(group));
  const SavedState saved(canvas.cr);
  draw_quickly(canvas);
  fill_in_layers(canvas, paths, std::move(groups));
  draw_patterns(canvas, command, paths);
}

void draw_polygon(const Canvas& canvas, const scene::Camera& camera, const scene::FillPolygon& command) {
  if (command.area == nullptr) return;
  const PagePath path = PathMaker(camera, canvas).rings(*command.area);
  add_rings(canvas.cr, path);
  set_color(canvas.cr, command.fill);
  cairo_fill_preserve(canvas.cr);
  if (command.stroke_pt > 0) {
    set_color(canvas.cr, command.stroke);
    cairo_set_line_width(canvas.cr, command.stroke_pt);
    cairo_set_line_join(canvas.cr, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke_preserve(canvas.cr);
  }
  cairo_new_path(canvas.cr);
}

void draw_lines(const Canvas& canvas, const scene::Camera& camera, const scene::StrokeLines& command) {
  const auto* lines = scene::drawn_lines(command, camera, canvas.pixels_per_point);
  if (lines == nullptr) return;
  const SavedState saved(canvas.cr);
  draw_quickly(canvas);
  add_lines(canvas.cr, PathMaker(camera, canvas).lines(*lines));
  set_color(canvas.cr, command.color);
  cairo_set_line_width(canvas.cr, command.width_pt);
  cairo_set_line_join(canvas.cr, CAIRO_LINE_JOIN_ROUND);
  if (command.dash_pt.empty()) {
    cairo_set_line_cap(canvas.cr, CAIRO_LINE_CAP_ROUND);
  } else {
    cairo_set_dash(canvas.cr, command.dash_pt.data(), static_cast<int>(command.dash_pt.size()), 0);
  }
  cairo_stroke(canvas.cr);
}

void draw_pattern(const Canvas& canvas, scene::Pattern pattern, Color color, const scene::PageRect& bounds) {
  if (pattern == scene::Pattern::none || bounds.width <= 0 || bounds.height <= 0) return;
  const SavedState saved(canvas.cr);
  cairo_t* cr = canvas.cr;
  set_color(cr, color);
  // Both are fixed to the page, so that they run on from area to area.
  if (pattern == scene::Pattern::hatch) {
    const double along = pattern_step_pt * std::sqrt(2.0);
    const double low = bounds.x + bounds.y;
    const double high = bounds.right() + bounds.bottom();
    for (double sum = (std::floor(low / along) - 0.5) * along; sum <= high + along; sum += along) {
      cairo_move_to(cr, sum - bounds.y, bounds.y);
      cairo_line_to(cr, sum - bounds.bottom(), bounds.bottom());
    }
    cairo_set_line_width(cr, hatch_line_pt);
    cairo_stroke(cr);
    return;
  }
  for (double y = (std::floor(bounds.y / pattern_step_pt) - 0.5) * pattern_step_pt;
       y <= bounds.bottom() + pattern_step_pt; y += pattern_step_pt) {
    for (double x = (std::floor(bounds.x / pattern_step_pt) - 0.5) * pattern_step_pt;
         x <= bounds.right() + pattern_step_pt; x += pattern_step_pt) {
      cairo_new_sub_path(cr);
      cairo_arc(cr, x, y, dot_radius_pt, 0, 2 * std::acos(-1.0));
    }
  }
  cairo_fill(cr);
}

}  // namespace dkart::render_cairo
