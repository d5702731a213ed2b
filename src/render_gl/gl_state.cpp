#include "render_gl/gl_state.h"

#include <epoxy/gl.h>

#include <algorithm>
#include <cmath>

namespace dkart::render_gl {

namespace {

struct PixelRect {
  int left = 0, top = 0, right = 0, bottom = 0;
};

PixelRect pixels_of(const scene::PageRect& rect, double pixels_per_point) {
  const auto pixel = [&](double points) { return static_cast<int>(std::lround(points * pixels_per_point)); };
  return {pixel(rect.x), pixel(rect.y), pixel(rect.right()), pixel(rect.bottom())};
}

}  // namespace

void set_upload_state() {
  glBindBuffer(GL_PIXEL_UNPACK_BUFFER, 0);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  for (const int name :
       {GL_UNPACK_ROW_LENGTH, GL_UNPACK_IMAGE_HEIGHT, GL_UNPACK_SKIP_ROWS, GL_UNPACK_SKIP_PIXELS,
        GL_UNPACK_SKIP_IMAGES, GL_UNPACK_SWAP_BYTES, GL_UNPACK_LSB_FIRST}) {
    glPixelStorei(static_cast<GLenum>(name), 0);
  }
}

void set_draw_state(const Target& target) {
  for (const int capability :
       {GL_DEPTH_TEST, GL_STENCIL_TEST, GL_CULL_FACE, GL_SCISSOR_TEST, GL_COLOR_LOGIC_OP, GL_FRAMEBUFFER_SRGB,
        GL_RASTERIZER_DISCARD, GL_PRIMITIVE_RESTART, GL_SAMPLE_ALPHA_TO_COVERAGE, GL_SAMPLE_ALPHA_TO_ONE,
        GL_SAMPLE_COVERAGE, GL_SAMPLE_MASK, GL_POLYGON_OFFSET_FILL, GL_DITHER}) {
    glDisable(static_cast<GLenum>(capability));
  }
  for (GLenum plane = 0; plane < 6; ++plane) glDisable(GL_CLIP_DISTANCE0 + plane);
  glEnable(GL_MULTISAMPLE);
  glEnable(GL_BLEND);
  glBlendEquation(GL_FUNC_ADD);
  glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
  glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
  glPolygonMode(GL_FRONT_AND_BACK, GL_FILL);
  glBindSampler(0, 0);
  glViewport(0, 0, target.width_px, target.height_px);
}

void set_scissor(const scene::PageRect& rect, const Target& target) {
  const PixelRect pixels = pixels_of(rect, target.pixels_per_point);
  glEnable(GL_SCISSOR_TEST);
  glScissor(pixels.left, target.height_px - pixels.bottom, std::max(pixels.right - pixels.left, 0),
            std::max(pixels.bottom - pixels.top, 0));
}

void clear_to(Color color) {
  const auto fraction = [&](std::uint8_t value) {
    return static_cast<float>(value) / 255.0F * (static_cast<float>(color.a) / 255.0F);
  };
  glClearColor(fraction(color.r), fraction(color.g), fraction(color.b), static_cast<float>(color.a) / 255.0F);
  glClear(GL_COLOR_BUFFER_BIT);
}

bool covers(const scene::PageRect& rect, const Target& target) {
  const PixelRect pixels = pixels_of(rect, target.pixels_per_point);
  return pixels.left <= 0 && pixels.top <= 0 && pixels.right >= target.width_px &&
         pixels.bottom >= target.height_px;
}

}  // namespace dkart::render_gl
