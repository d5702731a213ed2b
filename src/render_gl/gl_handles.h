// Owners of OpenGL objects. The context that made an object must be current when its owner dies.
#pragma once

#include <epoxy/gl.h>

#include <utility>

namespace dkart::render_gl {

template <auto destroy>
class Handle {
 public:
  Handle() = default;
  explicit Handle(GLuint id) : id_(id) {}
  Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, 0)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(id_, other.id_);
    return *this;
  }
  ~Handle() {
    if (id_ != 0) destroy(id_);
  }

  GLuint get() const { return id_; }
  explicit operator bool() const { return id_ != 0; }

 private:
  GLuint id_ = 0;
};

namespace detail {
inline void delete_buffer(GLuint id) {
  glDeleteBuffers(1, &id);
}
inline void delete_vertex_array(GLuint id) {
  glDeleteVertexArrays(1, &id);
}
inline void delete_texture(GLuint id) {
  glDeleteTextures(1, &id);
}
inline void delete_shader(GLuint id) {
  glDeleteShader(id);
}
inline void delete_program(GLuint id) {
  glDeleteProgram(id);
}
}  // namespace detail

using BufferHandle = Handle<&detail::delete_buffer>;
using VertexArrayHandle = Handle<&detail::delete_vertex_array>;
using TextureHandle = Handle<&detail::delete_texture>;
using ShaderHandle = Handle<&detail::delete_shader>;
using ProgramHandle = Handle<&detail::delete_program>;

inline BufferHandle make_buffer() {
  GLuint id = 0;
  glGenBuffers(1, &id);
  return BufferHandle(id);
}
inline VertexArrayHandle make_vertex_array() {
  GLuint id = 0;
  glGenVertexArrays(1, &id);
  return VertexArrayHandle(id);
}
inline TextureHandle make_texture() {
  GLuint id = 0;
  glGenTextures(1, &id);
  return TextureHandle(id);
}

}  // namespace dkart::render_gl
