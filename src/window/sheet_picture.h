// The export dialog's preview as a texture. The window's context must be current in every call.
#pragma once

#include <imgui.h>

#include <memory>

#include "render_gl/gl_handles.h"
#include "session/app_state.h"

namespace dkart::window {

class SheetPicture {
 public:
  /// Uploads the picture unless it is the one that was shown last.
  ImTextureID show(const std::shared_ptr<const session::SheetPreview>& preview);

 private:
  render_gl::TextureHandle texture_;
  std::shared_ptr<const session::SheetPreview> shown_;
};

}  // namespace dkart::window
