#version 330 core
#include "view.glsl"
#include "color.glsl"

layout(location = 0) in vec2 a_position;       // metres
layout(location = 1) in vec4 a_size;           // points: radius, light ring, dark ring, stroke (0 = filled)
layout(location = 2) in vec4 a_fill;
layout(location = 3) in vec4 a_ring_light;
layout(location = 4) in vec4 a_ring_dark;
layout(location = 5) in uint a_shape;

uniform float u_pixels_per_point;

flat out vec4 v_size;                          // pixels
flat out vec4 v_fill;
flat out vec4 v_ring_light;
flat out vec4 v_ring_dark;
flat out uint v_shape;
out vec2 v_at;                                 // pixels from the middle, y down

void main() {
  v_size = a_size * u_pixels_per_point;
  v_fill = premultiplied(a_fill);
  v_ring_light = premultiplied(a_ring_light);
  v_ring_dark = premultiplied(a_ring_dark);
  v_shape = a_shape;
  // Corners of rings grow by up to twice the ring's width.
  float reach = 1.3 * v_size.x + 2.0 * (v_size.y + v_size.z + v_size.w) + 1.5;
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  v_at = corner * reach;
  gl_Position = to_clip(to_pixels(a_position) + v_at);
}
