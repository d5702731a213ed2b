// The OpenGL state that the renderer relies on. Others (ImGui's backend, a test) may leave anything behind.
#pragma once

#include "base/color.h"
#include "render_gl/view.h"
#include "scene/page.h"

namespace dkart::render_gl {

/// Before glTexImage2D and its like: pixels come from memory, row after row.
void set_upload_state();
/// Before drawing: whole target, premultiplied blending, no tests.
void set_draw_state(const Target& target);
/// Restricts drawing to a rectangle of the page.
void set_scissor(const scene::PageRect& rect, const Target& target);
/// Fills what the scissor lets through.
void clear_to(Color color);
/// Whether `rect` fills the whole target.
bool covers(const scene::PageRect& rect, const Target& target);

}  // namespace dkart::render_gl
