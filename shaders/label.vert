#version 330 core
#include "view.glsl"
#include "color.glsl"

layout(location = 0) in vec2 a_anchor;         // metres
layout(location = 1) in vec2 a_shift;          // pixels from the anchor to the bitmap's top left corner
layout(location = 2) in uvec4 a_bitmap;        // left, top, width, height in the atlas
layout(location = 3) in vec4 a_color;
layout(location = 4) in vec4 a_halo;

flat out vec4 v_color;
flat out vec4 v_halo;
out vec2 v_texel;

void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * vec2(a_bitmap.zw);
  // On whole pixels, so that letters are as crisp as they were drawn.
  vec2 top_left = floor(to_pixels(a_anchor) + a_shift + 0.5);
  v_color = premultiplied(a_color);
  v_halo = premultiplied(a_halo);
  v_texel = vec2(a_bitmap.xy) + corner;
  gl_Position = to_clip(top_left + corner);
}
