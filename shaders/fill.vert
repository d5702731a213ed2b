#version 330 core
#include "view.glsl"
#include "color.glsl"
#include "areas.glsl"

layout(location = 0) in vec2 a_position;
layout(location = 1) in uint a_area;

flat out vec4 v_color;

void main() {
  v_color = fill_of(int(a_area));
  gl_Position = to_clip(to_pixels(a_position));
}
