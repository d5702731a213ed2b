#version 330 core
#include "view.glsl"
#include "color.glsl"
#include "areas.glsl"

layout(location = 0) in vec2 a_position;
layout(location = 1) in vec2 a_shift;     // as in line.vert
layout(location = 2) in float a_side;
layout(location = 4) in ivec2 a_areas;    // left and right, -1 = none

uniform vec4 u_ground;                    // premultiplied; what lies where no area is drawn

flat out vec4 v_left;
flat out vec4 v_right;
out float v_across;                       // pixels from the edge, positive on the left

vec4 color_of(int area) {
  vec4 color = area < 0 ? vec4(0.0) : fill_of(area);
  return color.a > 0.0 ? color : u_ground;
}

void main() {
  const float reach = 0.5;
  vec2 shift = a_shift * 4.0 * reach;
  v_left = color_of(a_areas.x);
  v_right = color_of(a_areas.y);
  v_across = a_side * reach;
  // Between equal colours there is no edge to smooth: such quads are put outside the picture.
  gl_Position = v_left == v_right ? vec4(2.0, 2.0, 2.0, 1.0)
                                  : to_clip(to_pixels(a_position) + vec2(shift.x, -shift.y));
}
