#include "render_gl/vision_pass.h"

#include "render_gl/gl_state.h"

namespace dkart::render_gl {
namespace {

void set_row(const Program& program, const char* uniform, const ColorMatrix& matrix, std::size_t row) {
  program.set(uniform, static_cast<float>(matrix[3 * row]), static_cast<float>(matrix[3 * row + 1]),
              static_cast<float>(matrix[3 * row + 2]));
}

}  // namespace

Result<VisionPass> VisionPass::create() {
  auto program = Program::load("vision.vert", "vision.frag");
  if (!program) return program.error();
  return VisionPass(std::move(*program));
}

void VisionPass::apply(Vision vision, int width_px, int height_px) {
  if (vision == Vision::normal || width_px <= 0 || height_px <= 0) return;
  set_draw_state({width_px, height_px, 1});
  glDisable(GL_BLEND);
  glActiveTexture(GL_TEXTURE0);
  glBindTexture(GL_TEXTURE_2D, picture_.get());
  if (width_px != width_px_ || height_px != height_px_) {
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width_px, height_px, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    width_px_ = width_px;
    height_px_ = height_px;
  }
  glCopyTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 0, 0, width_px, height_px);
  program_.use();
  program_.set("u_picture", 0);
  const ColorMatrix& matrix = vision_matrix(vision);
  set_row(program_, "u_red", matrix, 0);
  set_row(program_, "u_green", matrix, 1);
  set_row(program_, "u_blue", matrix, 2);
  glBindVertexArray(no_vertices_.get());
  glDrawArrays(GL_TRIANGLES, 0, 3);
  glBindVertexArray(0);
  glBindTexture(GL_TEXTURE_2D, 0);
  glUseProgram(0);
}

}  // namespace dkart::render_gl
