// A compiled shader program and its uniforms.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/color.h"
#include "base/result.h"
#include "render_gl/gl_handles.h"

namespace dkart::render_gl {

class Program {
 public:
  /// Error: "shader_failed" {name, reason}, the reason in the driver's words.
  static Result<Program> compile(std::string_view name, const std::string& vertex_source,
                                 const std::string& fragment_source);
  /// From shaders/<vertex_file> and shaders/<fragment_file>.
  static Result<Program> load(std::string_view vertex_file, std::string_view fragment_file);

  void use() const { glUseProgram(program_.get()); }
  // Precondition of the setters: the program is in use. A uniform the compiler has dropped is passed over.
  void set(std::string_view uniform, float value) const;
  void set(std::string_view uniform, float x, float y) const;
  void set(std::string_view uniform, float x, float y, float z) const;
  void set(std::string_view uniform, int value) const;
  /// Premultiplied.
  void set(std::string_view uniform, Color color) const;

 private:
  struct Uniform {
    std::string name;
    GLint location = -1;
  };
  GLint location(std::string_view uniform) const;

  ProgramHandle program_;
  std::vector<Uniform> uniforms_;
};

/// All programs of the renderer.
struct Programs {
  Program fill, pattern, edge, line, symbol, label, rectangle;

  static Result<Programs> load();
};

}  // namespace dkart::render_gl
