#include "screen_text.h"

#include <imgui_internal.h>

#include <cmath>
#include <map>
#include <string_view>
#include <utility>

namespace dkart::ui {
namespace {

using Corner = std::pair<float, float>;
struct Known {
  const ImFontGlyph* glyph = nullptr;
  const ImFont* font = nullptr;
};

std::map<Corner, Known> known_glyphs() {
  std::map<Corner, Known> known;
  for (const ImFont* font : ImGui::GetIO().Fonts->Fonts) {
    for (const ImFontGlyph& glyph : font->Glyphs) {
      if (glyph.Visible) known[{glyph.U0, glyph.V0}] = {&glyph, font};
    }
  }
  return known;
}

void append(std::string& text, unsigned int letter) {
  char utf8[5] = {};
  ImTextCharToUtf8(utf8, letter);
  text += utf8;
}

}  // namespace

std::vector<SeenText> seen_texts() {
  const std::map<Corner, Known> known = known_glyphs();
  std::vector<SeenText> out;
  const ImDrawData& data = *ImGui::GetDrawData();
  for (int n = 0; n < data.CmdListsCount; ++n) {
    const ImVector<ImDrawVert>& all = data.CmdLists[n]->VtxBuffer;
    const ImFont* font = nullptr;
    float pen = 0, line = 0;
    for (int i = 0; i + 3 < all.Size; ++i) {
      const auto found = known.find({all[i].uv.x, all[i].uv.y});
      if (found == known.end() || all[i + 2].uv.x != found->second.glyph->U1 ||
          all[i + 2].uv.y != found->second.glyph->V1) {
        continue;
      }
      const ImFontGlyph& glyph = *found->second.glyph;
      const float x = all[i].pos.x - glyph.X0, y = all[i].pos.y - glyph.Y0;
      const float gap = x - pen;
      const bool same = !out.empty() && font == found->second.font && std::abs(y - line) < 0.5F && gap > -1 &&
                        gap < found->second.font->FontSize * 0.6F;
      if (!same) out.push_back({"", all[i].pos, all[i + 2].pos});
      if (same && gap > 1) out.back().text += ' ';
      append(out.back().text, glyph.Codepoint);
      out.back().max = {all[i + 2].pos.x, std::fmax(out.back().max.y, all[i + 2].pos.y)};
      out.back().min.y = std::fmin(out.back().min.y, all[i].pos.y);
      font = found->second.font;
      pen = x + glyph.AdvanceX;
      line = y;
      i += 3;
    }
  }
  return out;
}

std::optional<SeenText> see(const std::string& text, float from_x) {
  std::vector<SeenText> all = seen_texts();
  std::erase_if(all, [&](const SeenText& seen) { return seen.min.x < from_x; });
  // Narrow spaces are seen as spaces.
  std::string wanted = text;
  for (const std::string_view narrow : {"\u202F", "\u00A0", "\u2009"}) {
    for (auto at = wanted.find(narrow); at != std::string::npos; at = wanted.find(narrow))
      wanted.replace(at, narrow.size(), " ");
  }
  for (auto run = all.rbegin(); run != all.rend(); ++run) {
    if (run->text == wanted) return *run;
  }
  for (auto run = all.rbegin(); run != all.rend(); ++run) {
    if (run->text.find(wanted) != std::string::npos) return *run;
  }
  return std::nullopt;
}

}  // namespace dkart::ui
