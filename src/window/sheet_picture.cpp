#include "window/sheet_picture.h"

#include <cstdint>

namespace dkart::window {

ImTextureID SheetPicture::show(const std::shared_ptr<const session::SheetPreview>& preview) {
  if (shown_ != preview) {
    texture_ = render_gl::make_texture();
    glBindTexture(GL_TEXTURE_2D, texture_.get());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, preview->width, preview->height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 preview->rgba.data());
    glGenerateMipmap(GL_TEXTURE_2D);
    shown_ = preview;
  }
  // ImGui's OpenGL backend takes the texture's number for a pointer.
  return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(texture_.get()));
}

}  // namespace dkart::window
