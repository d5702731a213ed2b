#version 330 core

out vec2 v_place;  // 0..1 over the target

// One triangle that covers the whole target.
void main() {
  v_place = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
  gl_Position = vec4(v_place * 2.0 - 1.0, 0.0, 1.0);
}
