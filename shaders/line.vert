#version 330 core
#include "view.glsl"

layout(location = 0) in vec2 a_position;
layout(location = 1) in vec2 a_shift;     // quarters of the direction in which half the width is added, y up
layout(location = 2) in float a_side;
layout(location = 3) in float a_along;    // metres

uniform vec4 u_color;                     // premultiplied
uniform float u_half_width;               // pixels

flat out vec4 v_color;
out float v_across;                       // pixels from the middle
out float v_along;                        // pixels from the beginning

void main() {
  float reach = u_half_width + 0.5;
  vec2 shift = a_shift * 4.0 * reach;
  v_color = u_color;
  v_across = a_side * reach;
  v_along = a_along * u_pixels_per_metre;
  gl_Position = to_clip(to_pixels(a_position) + vec2(shift.x, -shift.y));
}
