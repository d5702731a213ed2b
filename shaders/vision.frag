#version 330 core

uniform sampler2D u_picture;
uniform vec3 u_red, u_green, u_blue;  // rows of the matrix from linear RGB to linear RGB

in vec2 v_place;
out vec4 o_color;

vec3 linear(vec3 c) {
  return mix(c / 12.92, pow((c + 0.055) / 1.055, vec3(2.4)), step(vec3(0.04045), c));
}

vec3 encoded(vec3 c) {
  c = clamp(c, 0.0, 1.0);
  return mix(c * 12.92, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(vec3(0.0031308), c));
}

void main() {
  vec4 seen = texture(u_picture, v_place);
  vec3 c = linear(seen.rgb);
  o_color = vec4(encoded(vec3(dot(u_red, c), dot(u_green, c), dot(u_blue, c))), seen.a);
}
