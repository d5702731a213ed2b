#include "render_gl/program.h"

#include <algorithm>
#include <array>
#include <utility>

#include "render_gl/shader_source.h"

namespace dkart::render_gl {

namespace {

Error failed(std::string_view name, std::string reason) {
  return {"shader_failed",
          {.file = std::string(name), .row = 0, .column = {}},
          {{"name", std::string(name)}, {"reason", std::move(reason)}}};
}

template <class Query, class Log>
std::string driver_log(GLuint id, Query query, Log log) {
  GLint length = 0;
  query(id, GL_INFO_LOG_LENGTH, &length);
  std::string text(static_cast<std::size_t>(std::max(length, 1)), '\0');
  GLsizei written = 0;
  log(id, static_cast<GLsizei>(text.size()), &written, text.data());
  text.resize(static_cast<std::size_t>(written));
  while (!text.empty() && (text.back() == '\n' || text.back() == '\0')) text.pop_back();
  return text.empty() ? "no reason given by the driver" : text;
}

Result<ShaderHandle> compile_stage(GLenum stage, std::string_view name, const std::string& source) {
  ShaderHandle shader(glCreateShader(stage));
  const char* text = source.c_str();
  glShaderSource(shader.get(), 1, &text, nullptr);
  glCompileShader(shader.get());
  GLint compiled = GL_FALSE;
  glGetShaderiv(shader.get(), GL_COMPILE_STATUS, &compiled);
  if (compiled != GL_TRUE) return failed(name, driver_log(shader.get(), glGetShaderiv, glGetShaderInfoLog));
  return shader;
}

}  // namespace

Result<Program> Program::compile(std::string_view name, const std::string& vertex_source,
                                 const std::string& fragment_source) {
  const auto vertex = compile_stage(GL_VERTEX_SHADER, name, vertex_source);
  if (!vertex) return vertex.error();
  const auto fragment = compile_stage(GL_FRAGMENT_SHADER, name, fragment_source);
  if (!fragment) return fragment.error();

  Program result;
  result.program_ = ProgramHandle(glCreateProgram());
  const GLuint id = result.program_.get();
  glAttachShader(id, vertex->get());
  glAttachShader(id, fragment->get());
  glLinkProgram(id);
  GLint linked = GL_FALSE;
  glGetProgramiv(id, GL_LINK_STATUS, &linked);
  if (linked != GL_TRUE) return failed(name, driver_log(id, glGetProgramiv, glGetProgramInfoLog));

  GLint count = 0;
  glGetProgramiv(id, GL_ACTIVE_UNIFORMS, &count);
  for (GLuint i = 0; i < static_cast<GLuint>(count); ++i) {
    std::array<char, 64> text{};
    GLint size = 0;
    GLenum type = 0;
    glGetActiveUniform(id, i, static_cast<GLsizei>(text.size()), nullptr, &size, &type, text.data());
    result.uniforms_.push_back({text.data(), glGetUniformLocation(id, text.data())});
  }
  return result;
}

Result<Program> Program::load(std::string_view vertex_file, std::string_view fragment_file) {
  const auto vertex = shader_source(vertex_file, shader_files());
  if (!vertex) return vertex.error();
  const auto fragment = shader_source(fragment_file, shader_files());
  if (!fragment) return fragment.error();
  return compile(std::string(vertex_file) + " + " + std::string(fragment_file), *vertex, *fragment);
}

GLint Program::location(std::string_view uniform) const {
  const auto found = std::ranges::find(uniforms_, uniform, &Uniform::name);
  return found == uniforms_.end() ? -1 : found->location;
}

void Program::set(std::string_view uniform, float value) const {
  glUniform1f(location(uniform), value);
}

void Program::set(std::string_view uniform, float x, float y) const {
  glUniform2f(location(uniform), x, y);
}

void Program::set(std::string_view uniform, float x, float y, float z) const {
  glUniform3f(location(uniform), x, y, z);
}

void Program::set(std::string_view uniform, int value) const {
  glUniform1i(location(uniform), value);
}

void Program::set(std::string_view uniform, Color color) const {
  const float alpha = static_cast<float>(color.a) / 255.0F;
  const float scale = alpha / 255.0F;
  glUniform4f(location(uniform), static_cast<float>(color.r) * scale, static_cast<float>(color.g) * scale,
              static_cast<float>(color.b) * scale, alpha);
}

Result<Programs> Programs::load() {
  struct Entry {
    Program Programs::*program;
    std::string_view vertex_file, fragment_file;
  };
  const std::array<Entry, 7> entries{{{&Programs::fill, "fill.vert", "fill.frag"},
                                      {&Programs::pattern, "pattern.vert", "pattern.frag"},
                                      {&Programs::edge, "edge.vert", "edge.frag"},
                                      {&Programs::line, "line.vert", "line.frag"},
                                      {&Programs::symbol, "symbol.vert", "symbol.frag"},
                                      {&Programs::label, "label.vert", "label.frag"},
                                      {&Programs::rectangle, "rectangle.vert", "rectangle.frag"}}};
  Programs programs;
  for (const Entry& entry : entries) {
    auto program = Program::load(entry.vertex_file, entry.fragment_file);
    if (!program) return program.error();
    programs.*entry.program = std::move(*program);
  }
  return programs;
}

}  // namespace dkart::render_gl
