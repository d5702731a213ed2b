#version 330 core
#include "coverage.glsl"
#include "pattern.glsl"

uniform float u_pixels_per_point;

flat in vec4 v_size;               // pixels: half length, half width, corner, stroke
flat in vec4 v_fill;
flat in vec4 v_stroke;
flat in vec4 v_pattern_color;
flat in uint v_pattern;
in vec2 v_at;
in vec2 v_page;

out vec4 o_color;

// `grown` pixels larger on each side.
float rectangle_coverage(float grown) {
  vec2 size = v_size.xy + grown;
  if (min(size.x, size.y) <= 0.0) return 0.0;
  if (v_size.z <= 0.0) return stripe_coverage(v_at.x, size.x) * stripe_coverage(v_at.y, size.y);
  float corner = max(v_size.z + grown, 0.0);
  vec2 beyond = abs(v_at) - size + corner;
  return inside_coverage(length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - corner);
}

void main() {
  float inside = rectangle_coverage(0.0);
  vec4 over = v_pattern_color * pattern_coverage(int(v_pattern), v_page, u_pixels_per_point);
  o_color = (over + v_fill * (1.0 - over.a)) * inside;
  if (v_size.w > 0.0) {
    // The stroke lies inside the rectangle's edge.
    float ring = inside - rectangle_coverage(-v_size.w);
    vec4 stroke = v_stroke * ring;
    o_color = stroke + o_color * (1.0 - stroke.a);
  }
}
