#version 330 core
#include "coverage.glsl"

uniform float u_half_width;
uniform vec2 u_dash;               // on, off in pixels; off 0 = solid

flat in vec4 v_color;
in float v_across;
in float v_along;

out vec4 o_color;

void main() {
  float coverage = stripe_coverage(v_across, u_half_width);
  if (u_dash.y > 0.0) {
    float from_middle = mod(v_along, u_dash.x + u_dash.y) - 0.5 * u_dash.x;
    // The end of a period is nearer to the next dash.
    if (from_middle > 0.5 * (u_dash.x + u_dash.y)) from_middle -= u_dash.x + u_dash.y;
    coverage *= stripe_coverage(from_middle, 0.5 * u_dash.x);
  }
  o_color = v_color * coverage;
}
