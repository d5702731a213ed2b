#version 330 core

flat in vec4 v_left;
flat in vec4 v_right;
in float v_across;

out vec4 o_color;

// Triangles give a pixel wholly to the side its middle lies on; the other side gets its part here.
void main() {
  vec4 other = v_across > 0.0 ? v_right : v_left;
  o_color = other * max(0.0, 0.5 - abs(v_across));
}
