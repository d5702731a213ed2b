#version 330 core
#include "coverage.glsl"
#include "pattern.glsl"

uniform int u_pattern;
uniform float u_pixels_per_point;

flat in vec4 v_color;
flat in vec4 v_pattern_color;
in vec2 v_at;

out vec4 o_color;

void main() {
  vec4 over = v_pattern_color * pattern_coverage(u_pattern, v_at, u_pixels_per_point);
  o_color = over + v_color * (1.0 - over.a);
}
