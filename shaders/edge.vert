#version 330 core
#include "view.glsl"
#include "color.glsl"
#include "areas.glsl"

layout(location = 0) in vec2 a_position;
layout(location = 1) in vec2 a_shift;
layout(location = 2) in float a_side;
layout(location = 3) in float a_along;
layout(location = 4) in ivec2 a_areas;    // left and right, -1 = none

uniform float u_half_width;

flat out vec4 v_color;
out float v_across;
out float v_along;

void main() {
  vec4 left = a_areas.x < 0 ? vec4(0.0) : fill_of(a_areas.x);
  vec4 right = a_areas.y < 0 ? vec4(0.0) : fill_of(a_areas.y);
  float reach = u_half_width + 0.5;
  vec2 shift = a_shift * 4.0 * reach;
  v_color = left.a > 0.0 ? left : right;
  v_across = a_side * reach;
  v_along = a_along * u_pixels_per_metre;
  // Between equal colours there is no edge to smooth: such quads are put outside the picture.
  gl_Position = left == right ? vec4(2.0, 2.0, 2.0, 1.0)
                              : to_clip(to_pixels(a_position) + vec2(shift.x, -shift.y));
}
