// Reads the letters off ImGui's draw lists: what a person would see, and where.
#pragma once

#include <imgui.h>

#include <optional>
#include <string>
#include <vector>

namespace dkart::ui {

struct SeenText {
  std::string text;
  ImVec2 min{}, max{};
  ImVec2 middle() const { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }
};

/// Runs of letters that stand on one line, in drawing order. Call after ImGui::Render.
std::vector<SeenText> seen_texts();
/// The run drawn last that is `text`, or else the last that holds it; right of `from_x` only.
std::optional<SeenText> see(const std::string& text, float from_x = 0);

}  // namespace dkart::ui
