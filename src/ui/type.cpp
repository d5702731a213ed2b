#include "ui/type.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

#include "ui/look.h"

namespace dkart::ui {
namespace {

constexpr float leading = 1.15F;  // of the font's line, which is 1.21 times its size

float line_step(const ImFont& font) {
  return std::round(font.FontSize * leading);
}

// Where the line that begins at `begin` ends: after the last word that fits. ImGui's own wrapping also breaks after commas
// and points, that is, inside numbers; it is asked only to break a word that is wider than the line.
const char* line_end(const ImFont& font, const char* begin, const char* end, float width) {
  const char* fits = begin;
  for (const char* at = begin; at < end;) {
    const char* word = std::find(at, end, ' ');
    if (text_width(font, {begin, static_cast<std::size_t>(word - begin)}) > width) break;
    fits = word;
    at = word == end ? end : word + 1;
  }
  if (fits != begin) return fits;
  const char* stop = font.CalcWordWrapPositionA(1, begin, std::find(begin, end, ' '), width);
  if (stop != begin) return stop;
  // At least one letter, of however many bytes.
  do ++stop;
  while (stop < end && (static_cast<unsigned char>(*stop) & 0xC0) == 0x80);
  return stop;
}

}  // namespace

float text_width(const ImFont& font, std::string_view text) {
  return font.CalcTextSizeA(font.FontSize, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

std::string fitted(const ImFont& font, std::string_view text, float width) {
  if (text_width(font, text) <= width) return std::string(text);
  const float room = width - text_width(font, "…");
  const char* end = nullptr;
  font.CalcTextSizeA(font.FontSize, std::fmax(room, 0.0F), 0, text.data(), text.data() + text.size(), &end);
  std::string_view head = text.substr(0, end == nullptr ? 0 : static_cast<std::size_t>(end - text.data()));
  while (head.ends_with(' ')) head.remove_suffix(1);
  return std::string(head) + "…";
}

std::vector<std::string_view> wrapped(const ImFont& font, std::string_view text, float width) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::string_view paragraph = text.substr(0, text.find('\n'));
    const char* begin = paragraph.data();
    const char* end = begin + paragraph.size();
    while (begin < end) {
      const char* stop = line_end(font, begin, end, width);
      lines.emplace_back(begin, static_cast<std::size_t>(stop - begin));
      begin = stop;
      while (begin < end && *begin == ' ') ++begin;
    }
    text.remove_prefix(std::min(paragraph.size() + 1, text.size()));
  }
  return lines;
}

void draw_text(ImDrawList& list, const ImFont& font, ImVec2 at, Color color, std::string_view text) {
  list.AddText(&font, font.FontSize, {std::round(at.x), std::round(at.y)}, packed(color), text.data(),
               text.data() + text.size());
}

float middle(const ImFont& font, float top, float height) {
  return std::round(top + (height - font.FontSize) / 2);
}

void line(const ImFont& font, Color color, std::string_view text) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_text(*ImGui::GetWindowDrawList(), font, at, color, text);
  ImGui::Dummy({text_width(font, text), line_step(font)});
}

float paragraph_height(const ImFont& font, std::string_view text, float width) {
  return line_step(font) * static_cast<float>(wrapped(font, text, width).size());
}

void draw_paragraph(ImDrawList& list, const ImFont& font, ImVec2 at, Color color, std::string_view text,
                    float width) {
  for (const std::string_view one : wrapped(font, text, width)) {
    draw_text(list, font, at, color, one);
    at.y += line_step(font);
  }
}

void paragraph(const ImFont& font, Color color, std::string_view text, float width) {
  draw_paragraph(*ImGui::GetWindowDrawList(), font, ImGui::GetCursorScreenPos(), color, text, width);
  ImGui::Dummy({width, paragraph_height(font, text, width)});
}

void gap(float height) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos({at.x, at.y + height - ImGui::GetStyle().ItemSpacing.y});
  ImGui::Dummy({0, 0});
}

}  // namespace dkart::ui
