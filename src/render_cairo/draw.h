// The drawing functions, one group for each kind of command in scene/scene.h.
#pragma once

#include "render_cairo/canvas.h"
#include "scene/scene.h"

namespace dkart::render_cairo {

/// Everything, in order.
void draw_scene(const Canvas& canvas, const scene::Scene& scene);

void draw_areas(const Canvas& canvas, const scene::Camera& camera, const scene::FillAreas& command);
void draw_polygon(const Canvas& canvas, const scene::Camera& camera, const scene::FillPolygon& command);
void draw_lines(const Canvas& canvas, const scene::Camera& camera, const scene::StrokeLines& command);
void draw_symbol(const Canvas& canvas, scene::PagePoint at, const scene::Symbol& symbol);
void draw_labels(const Canvas& canvas, const scene::Camera& camera, const scene::DrawLabels& command);
void draw_page_command(const Canvas& canvas, const scene::PageCommand& command);

/// One line of text with its left end (or middle, or right end) on the baseline at `at`.
void draw_text(const Canvas& canvas, const scene::PageText& command);
/// As in shaders/common/pattern.glsl.
inline constexpr double pattern_step_pt = 4, hatch_line_pt = 0.6, dot_radius_pt = 0.45;
/// Hatching or dots over `bounds`, within the context's clip.
void draw_pattern(const Canvas& canvas, scene::Pattern pattern, Color color, const scene::PageRect& bounds);

}  // namespace dkart::render_cairo
