// Text on the screen: one line, one line cut with an ellipsis, or a paragraph with leading.
#pragma once

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/color.h"

namespace dkart::ui {

float text_width(const ImFont& font, std::string_view text);
/// The text or as much of it as fits, with "…".
std::string fitted(const ImFont& font, std::string_view text, float width);
/// Breaks at spaces and newlines; a longer word is broken where it must.
std::vector<std::string_view> wrapped(const ImFont& font, std::string_view text, float width);

/// Draws at a place of the screen, top left corner of the line; no ImGui item.
void draw_text(ImDrawList& list, const ImFont& font, ImVec2 at, Color color, std::string_view text);
/// The y at which a line of `font` stands in the middle of a row.
float middle(const ImFont& font, float top, float height);

// ImGui items at the cursor:
void line(const ImFont& font, Color color, std::string_view text);
/// Height of a paragraph that is `width` wide.
float paragraph_height(const ImFont& font, std::string_view text, float width);
void paragraph(const ImFont& font, Color color, std::string_view text, float width);
void draw_paragraph(ImDrawList& list, const ImFont& font, ImVec2 at, Color color, std::string_view text,
                    float width);
/// Room for nothing.
void gap(float height);

}  // namespace dkart::ui
