#include "render_gl/shader_source.h"

#include <algorithm>
#include <optional>

namespace dkart {
std::span<const EmbeddedFile> embedded_shaders();
}

namespace dkart::render_gl {

namespace {

std::optional<std::string_view> find(std::string_view name, std::span<const EmbeddedFile> files) {
  const auto file = std::ranges::find(files, name, &EmbeddedFile::name);
  if (file == files.end()) return std::nullopt;
  return file->text;
}

Error missing(std::string_view name, std::string_view wanted) {
  return {"shader_failed",
          {.file = std::string(name), .row = 0, .column = {}},
          {{"name", std::string(name)}, {"reason", "no file " + std::string(wanted)}}};
}

}  // namespace

std::span<const EmbeddedFile> shader_files() {
  return embedded_shaders();
}

Result<std::string> shader_source(std::string_view name, std::span<const EmbeddedFile> files) {
  constexpr std::string_view include = "#include \"";
  const auto text = find(name, files);
  if (!text) return missing(name, name);

  std::string source;
  std::size_t line_number = 0;
  for (std::size_t start = 0; start < text->size();) {
    const std::size_t end = std::min(text->find('\n', start), text->size());
    const std::string_view line = text->substr(start, end - start);
    ++line_number;
    start = end + 1;
    if (!line.starts_with(include)) {
      source.append(line).append("\n");
      continue;
    }
    const std::string_view rest = line.substr(include.size());
    const std::string_view wanted = rest.substr(0, rest.find('"'));
    const auto included = find(wanted, files);
    if (!included) return missing(name, wanted);
    source.append(*included).append("\n#line ").append(std::to_string(line_number + 1)).append("\n");
  }
  return source;
}

}  // namespace dkart::render_gl
