#version 330 core

uniform sampler2D u_atlas;         // red: letters, green: halo with letters

flat in vec4 v_color;
flat in vec4 v_halo;
in vec2 v_texel;

out vec4 o_color;

void main() {
  vec2 coverage = texelFetch(u_atlas, ivec2(v_texel), 0).rg;
  vec4 letters = v_color * coverage.r;
  o_color = letters + v_halo * coverage.g * (1.0 - letters.a);
}
