#version 330 core
#include "view.glsl"
#include "color.glsl"

layout(location = 0) in vec2 a_center;         // points
layout(location = 1) in vec2 a_axis;           // direction of the longer side, unit length
layout(location = 2) in vec4 a_size;           // points: half length, half width, corner, stroke
layout(location = 3) in vec4 a_fill;
layout(location = 4) in vec4 a_stroke;
layout(location = 5) in vec4 a_pattern_color;
layout(location = 6) in uint a_pattern;

uniform float u_pixels_per_point;

flat out vec4 v_size;                          // pixels
flat out vec4 v_fill;
flat out vec4 v_stroke;
flat out vec4 v_pattern_color;
flat out uint v_pattern;
out vec2 v_at;                                 // pixels from the middle along the axes
out vec2 v_page;                               // points

void main() {
  v_size = a_size * u_pixels_per_point;
  v_fill = premultiplied(a_fill);
  v_stroke = premultiplied(a_stroke);
  v_pattern_color = premultiplied(a_pattern_color);
  v_pattern = a_pattern;
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  v_at = corner * (v_size.xy + 1.0);
  vec2 pixel = a_center * u_pixels_per_point + a_axis * v_at.x + vec2(-a_axis.y, a_axis.x) * v_at.y;
  v_page = pixel / u_pixels_per_point;
  gl_Position = to_clip(pixel);
}
