// Vertices on the graphics card: indexed meshes that stay, and instances that are sent again when they
// change.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "render_gl/chunks.h"
#include "render_gl/gl_handles.h"
#include "render_gl/uploads.h"

namespace dkart::render_gl {

/// One vertex attribute; `kind` says what the shader makes of it.
struct Attribute {
  enum class Kind { number, fraction, integer };
  GLuint location = 0;
  GLint components = 1;
  GLenum type = GL_FLOAT;
  Kind kind = Kind::number;
  std::size_t offset = 0;
};

class IndexedMesh {
 public:
  /// Uploads `vertices` (with `stride` bytes each).
  IndexedMesh(std::span<const std::byte> vertices, std::size_t stride, std::span<const Attribute> attributes,
              std::span<const std::uint32_t> indices, std::vector<Chunk> chunks, Uploads& uploads);

  std::span<const Chunk> chunks() const { return chunks_; }
  void draw(std::span<const IndexRange> ranges) const;

 private:
  BufferHandle vertices_, indices_;
  VertexArrayHandle layout_;
  std::vector<Chunk> chunks_;
};

/// Quads of four vertices each (triangle strips whose corners come from gl_VertexID), one set of attributes
/// for each.
class Instances {
 public:
  Instances(std::size_t stride, std::span<const Attribute> attributes);

  /// Uploads when the bytes differ from the last ones; the number of bytes sent.
  std::size_t update(std::span<const std::byte> bytes);
  void draw() const;

 private:
  BufferHandle buffer_;
  VertexArrayHandle layout_;
  std::vector<std::byte> bytes_;
  std::size_t stride_;
};

}  // namespace dkart::render_gl
