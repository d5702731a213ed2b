// An OpenGL context without window or display (EGL surfaceless) and pictures drawn in it. For tests and
// benchmarks.
#pragma once

#include <epoxy/egl.h>
#include <epoxy/gl.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "base/color.h"

namespace dkart::test_support {

class OffscreenContext {
 public:
  /// Makes a 3.3 core context and makes it current; `reason()` says why when it is not `ok()`.
  OffscreenContext() {
    // llvmpipe offers more than 3.3; what a 3.3 driver lacks must fail here too.
    setenv("MESA_GL_VERSION_OVERRIDE", "3.3", 0);
    const char* failed = make_current();
    if (failed != nullptr) {
      reason_ =
          std::string("cannot test OpenGL here: ") + failed + ", EGL error " + std::to_string(eglGetError());
    }
  }
  OffscreenContext(const OffscreenContext&) = delete;
  OffscreenContext& operator=(const OffscreenContext&) = delete;
  ~OffscreenContext() {
    if (display_ == EGL_NO_DISPLAY) return;
    eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    if (context_ != EGL_NO_CONTEXT) eglDestroyContext(display_, context_);
    eglTerminate(display_);
  }

  bool ok() const { return reason_.empty(); }
  const std::string& reason() const { return reason_; }

 private:
  /// The step that failed, or null.
  const char* make_current() {
    display_ = eglGetPlatformDisplayEXT(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
    if (display_ == EGL_NO_DISPLAY) return "no surfaceless display (are libegl1 and libegl-mesa0 installed?)";
    if (eglInitialize(display_, nullptr, nullptr) != EGL_TRUE) return "eglInitialize";
    if (eglBindAPI(EGL_OPENGL_API) != EGL_TRUE) return "eglBindAPI";
    const std::array<EGLint, 7> attributes{EGL_CONTEXT_MAJOR_VERSION,
                                           3,
                                           EGL_CONTEXT_MINOR_VERSION,
                                           3,
                                           EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                           EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                           EGL_NONE};
    context_ = eglCreateContext(display_, EGL_NO_CONFIG_KHR, EGL_NO_CONTEXT, attributes.data());
    if (context_ == EGL_NO_CONTEXT) return "eglCreateContext for OpenGL 3.3 core";
    if (eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, context_) != EGL_TRUE)
      return "eglMakeCurrent";
    return nullptr;
  }

  EGLDisplay display_ = EGL_NO_DISPLAY;
  EGLContext context_ = EGL_NO_CONTEXT;
  std::string reason_;
};

/// Rows from the top.
struct Picture {
  int width = 0, height = 0;
  std::vector<Color> pixels;

  Color at(int x, int y) const { return pixels[static_cast<std::size_t>(y * width + x)]; }
  bool operator==(const Picture&) const = default;
};

/// A framebuffer of eight bits a channel, bound while it lives.
class OffscreenTarget {
 public:
  OffscreenTarget(int width, int height) : width_(width), height_(height) {
    glGenFramebuffers(1, &framebuffer_);
    glGenRenderbuffers(1, &color_);
    glBindRenderbuffer(GL_RENDERBUFFER, color_);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, color_);
  }
  OffscreenTarget(const OffscreenTarget&) = delete;
  OffscreenTarget& operator=(const OffscreenTarget&) = delete;
  ~OffscreenTarget() {
    glDeleteFramebuffers(1, &framebuffer_);
    glDeleteRenderbuffers(1, &color_);
  }

  int width() const { return width_; }
  int height() const { return height_; }

  Picture read() const {
    const auto count = static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_);
    std::vector<std::uint8_t> bytes(count * 4);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width_, height_, GL_RGBA, GL_UNSIGNED_BYTE, bytes.data());
    Picture picture{width_, height_, std::vector<Color>(count)};
    for (std::size_t i = 0; i < count; ++i) {
      // OpenGL's rows begin at the bottom.
      const std::size_t width = static_cast<std::size_t>(width_);
      const std::size_t from = (static_cast<std::size_t>(height_) - 1 - i / width) * width + i % width;
      picture.pixels[i] = {bytes[4 * from], bytes[4 * from + 1], bytes[4 * from + 2], bytes[4 * from + 3]};
    }
    return picture;
  }

 private:
  int width_, height_;
  GLuint framebuffer_ = 0, color_ = 0;
};

}  // namespace dkart::test_support
