#version 330 core
#include "view.glsl"
#include "color.glsl"
#include "areas.glsl"

layout(location = 0) in vec2 a_position;
layout(location = 1) in uint a_area;

uniform vec2 u_pattern_origin;     // pixels; moves with the map
uniform float u_pixels_per_point;

flat out vec4 v_color;
flat out vec4 v_pattern_color;
out vec2 v_at;                     // points from the pattern's origin

void main() {
  vec2 pixel = to_pixels(a_position);
  v_color = fill_of(int(a_area));
  v_pattern_color = pattern_color_of(int(a_area));
  v_at = (pixel - u_pattern_origin) / u_pixels_per_point;
  gl_Position = to_clip(pixel);
}
