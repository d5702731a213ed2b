#version 330 core
#include "coverage.glsl"

flat in vec4 v_size;               // pixels: radius, light ring, dark ring, stroke (0 = filled)
flat in vec4 v_fill;
flat in vec4 v_ring_light;
flat in vec4 v_ring_dark;
flat in uint v_shape;
in vec2 v_at;

out vec4 o_color;

float distance_to_shape(vec2 at, float radius) {
  if (v_shape == 0u) return length(at) - radius;
  if (v_shape == 1u) return (abs(at.x) + abs(at.y) - radius) * 0.70710678;
  if (v_shape == 2u) {
    // Equilateral, height 2 radius, point up: sides fall by sqrt(3) for 1.
    float side = dot(vec2(abs(at.x), at.y), vec2(0.8660254, -0.5)) - 0.5 * radius;
    return max(side, at.y - radius);
  }
  return max(abs(at.x), abs(at.y)) - radius;
}

void main() {
  float distance = distance_to_shape(v_at, v_size.x);
  float stroke = v_size.w;
  // A hollow symbol's stroke lies on its outline, half of it outside.
  float outer = distance - 0.5 * stroke;
  float fill = inside_coverage(outer);
  float light = inside_coverage(outer - v_size.y);
  float dark = inside_coverage(outer - v_size.y - v_size.z);
  float body = stroke > 0.0 ? fill - inside_coverage(distance + 0.5 * stroke) : fill;
  o_color = v_fill * body + v_ring_light * (light - fill) + v_ring_dark * (dark - light);
}
