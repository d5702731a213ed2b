#include "render_gl/gpu_buffers.h"

#include <algorithm>
#include <utility>

namespace dkart::render_gl {

namespace {

const void* buffer_offset(std::size_t bytes) {
  return reinterpret_cast<const void*>(bytes);
}

void send(GLenum target, std::span<const std::byte> bytes, GLenum usage) {
  glBufferData(target, static_cast<GLsizeiptr>(bytes.size()), bytes.data(), usage);
}

/// Precondition: vertex array and array buffer are bound.
void describe(std::size_t stride, std::span<const Attribute> attributes, GLuint divisor) {
  for (const Attribute& attribute : attributes) {
    glEnableVertexAttribArray(attribute.location);
    if (attribute.kind == Attribute::Kind::integer) {
      glVertexAttribIPointer(attribute.location, attribute.components, attribute.type,
                             static_cast<GLsizei>(stride), buffer_offset(attribute.offset));
    } else {
      const GLboolean normalised = attribute.kind == Attribute::Kind::fraction ? GL_TRUE : GL_FALSE;
      glVertexAttribPointer(attribute.location, attribute.components, attribute.type, normalised,
                            static_cast<GLsizei>(stride), buffer_offset(attribute.offset));
    }
    glVertexAttribDivisor(attribute.location, divisor);
  }
}

}  // namespace

IndexedMesh::IndexedMesh(std::span<const std::byte> vertices, std::size_t stride,
                         std::span<const Attribute> attributes, std::span<const std::uint32_t> indices,
                         std::vector<Chunk> chunks, Uploads& uploads)
    : vertices_(make_buffer()),
      indices_(make_buffer()),
      layout_(make_vertex_array()),
      chunks_(std::move(chunks)) {
  glBindVertexArray(layout_.get());
  glBindBuffer(GL_ARRAY_BUFFER, vertices_.get());
  send(GL_ARRAY_BUFFER, vertices, GL_STATIC_DRAW);
  describe(stride, attributes, 0);
  glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_.get());
  send(GL_ELEMENT_ARRAY_BUFFER, std::as_bytes(indices), GL_STATIC_DRAW);
  glBindVertexArray(0);
  uploads.mesh += vertices.size() + indices.size_bytes();
}

void IndexedMesh::draw(std::span<const IndexRange> ranges) const {
  if (ranges.empty()) return;
  std::vector<GLsizei> counts;
  std::vector<const void*> offsets;
  for (const IndexRange& range : ranges) {
    counts.push_back(static_cast<GLsizei>(range.count));
    offsets.push_back(buffer_offset(range.first * sizeof(std::uint32_t)));
  }
  glBindVertexArray(layout_.get());
  glMultiDrawElements(GL_TRIANGLES, counts.data(), GL_UNSIGNED_INT, offsets.data(),
                      static_cast<GLsizei>(counts.size()));
}

Instances::Instances(std::size_t stride, std::span<const Attribute> attributes)
    : buffer_(make_buffer()), layout_(make_vertex_array()), stride_(stride) {
  glBindVertexArray(layout_.get());
  glBindBuffer(GL_ARRAY_BUFFER, buffer_.get());
  describe(stride, attributes, 1);
  glBindVertexArray(0);
}

std::size_t Instances::update(std::span<const std::byte> bytes) {
  if (std::ranges::equal(bytes, bytes_)) return 0;
  bytes_.assign(bytes.begin(), bytes.end());
  glBindBuffer(GL_ARRAY_BUFFER, buffer_.get());
  send(GL_ARRAY_BUFFER, bytes_, GL_DYNAMIC_DRAW);
  return bytes_.size();
}

void Instances::draw() const {
  if (bytes_.empty()) return;
  glBindVertexArray(layout_.get());
  glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(bytes_.size() / stride_));
}

}  // namespace dkart::render_gl
