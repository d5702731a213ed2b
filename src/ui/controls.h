// The controls, drawn alike everywhere: buttons, choices with counts, chips, fields. Each is an ImGui item at the cursor,
// knows the keyboard focus, and says what was done with it. `id` must be unique in its window (see ImGui's PushID).
#pragma once

#include <imgui.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/look.h"

namespace dkart::ui {

struct Press {
  bool clicked = false, hovered = false, held = false, focused = false;
  ImVec2 min{}, max{};
};
/// An area that can be pressed; draws nothing but the focus ring.
Press press(const Look& look, const char* id, ImVec2 size);
/// A tool tip for the item drawn last; `key` is shown after it ("Ctrl+E").
void tip(const Look& look, const Press& press, std::string_view text);

enum class ButtonKind { primary, outlined, plain };
/// `symbol` may be null, `text` empty. `width` 0: as wide as its contents.
bool button(const Look& look, const char* id, ButtonKind kind, const char* symbol, std::string_view text,
            float width = 0, bool enabled = true);
/// A square with a sign and a tool tip.
bool icon_button(const Look& look, const char* id, const char* symbol, std::string_view tool_tip,
                 bool enabled = true, bool on = false);
/// Underlined words in the accent colour, wrapped to `width`.
bool text_link(const Look& look, const char* id, std::string_view text, std::string_view tool_tip,
               float width);

/// One choice of several or of one: box or ring, label, and the dimmed count at the right end of `width`.
enum class ChoiceKind { check, radio };
struct Choice {
  ChoiceKind kind = ChoiceKind::check;
  bool on = false;
  std::string_view label;
  std::optional<std::size_t> count = {};  // 0 dims the whole choice
  std::string_view tool_tip = {};
  std::string_view figure = {};  // instead of a count: any text, right-aligned
  bool wraps = false;            // a long label takes several lines instead of being cut
};
bool choice(const Look& look, const char* id, const Choice& what, float width);

/// Buttons side by side of which one is chosen. Returns the one that was pressed.
std::optional<std::size_t> segments(const Look& look, const char* id, std::span<const std::string> labels,
                                    std::size_t chosen, float width);
/// The same as underlined headings.
std::optional<std::size_t> tabs(const Look& look, const char* id, std::span<const std::string> labels,
                                std::size_t chosen, float width);

/// A rounded label with a cross; true when the cross is pressed.
bool chip(const Look& look, const char* id, std::string_view text, std::string_view tool_tip);
float chip_width(const Look& look, std::string_view text);

/// A heading that opens and closes what is below; returns the new state of `open`. `summary` stands at the right end
/// while it is closed.
bool section(const Look& look, const char* id, std::string_view title, std::string_view summary, bool open,
             float width);

/// A field for one line of text. `symbol` may be null. True when the text was changed.
struct Field {
  const char* symbol = nullptr;
  std::string_view hint = {};
  bool invalid = false;
  bool take_focus = false;
  bool digits_only = false;
};
bool text_field(const Look& look, const char* id, std::string& text, const Field& field, float width);

/// A field that opens a list. Between a true begin_dropdown and end_dropdown, call list_item for each.
bool begin_dropdown(const Look& look, const char* id, std::string_view shown, float width,
                    float list_width = 0);
bool list_item(const Look& look, const char* id, std::string_view text, bool chosen, float width);
void end_dropdown(const Look& look);

/// A thin bar, 0..1.
void progress_bar(const Look& look, double fraction, float width);
/// A hairline across.
void rule(const Look& look, float width);
/// The caption of a field or a group.
void caption(const Look& look, std::string_view text);

}  // namespace dkart::ui
