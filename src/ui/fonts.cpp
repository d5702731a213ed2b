#include "ui/fonts.h"

#include <imgui_freetype.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>

namespace dkart::ui {
namespace {

// Inter's ascent and descent together, as multiples of its size (1984 and 494 of 2048 units).
constexpr double line_per_em = (1984.0 + 494.0) / 2048.0;

// Latin with every letter of Norwegian, Sámi and Kven; dashes, quotes and the narrow space; the signs that figures and
// captions use.
constexpr std::array<ImWchar, 33> letters{
    0x0020, 0x017F, 0x01B7, 0x01B7, 0x01E4, 0x01E9, 0x01EE, 0x01EF, 0x0292, 0x0292, 0x02B9,
    0x02BC, 0x2009, 0x2009, 0x2010, 0x2015, 0x2018, 0x201E, 0x2022, 0x2022, 0x2026, 0x2026,
    0x202F, 0x202F, 0x2080, 0x2089, 0x2190, 0x2193, 0x2212, 0x2212, 0x2264, 0x2265, 0};
constexpr std::array<ImWchar, 3> icons{0xF000, 0xF2E0, 0};

ImFont* add(ImFontAtlas& atlas, const std::filesystem::path& file, double size, double scale) {
  ImFontConfig config;
  config.PixelSnapH = true;
  return atlas.AddFontFromFileTTF(file.c_str(), static_cast<float>(std::round(size * line_per_em * scale)),
                                  &config, letters.data());
}

void add_icons(ImFontAtlas& atlas, const text::FontFiles& files, double size, double scale) {
  ImFontConfig config;
  config.MergeMode = true;
  config.PixelSnapH = true;
  config.GlyphOffset.y = static_cast<float>(std::round(size * scale * 0.06));
  atlas.AddFontFromFileTTF(files.icons.c_str(), static_cast<float>(std::round(size * scale * 1.08)), &config,
                           icons.data());
}

// Gives all digits the width of the widest one. ImGui cannot ask the font for its tabular figures.
void make_tabular(ImFont& font) {
  float widest = 0;
  for (ImWchar digit = '0'; digit <= '9'; ++digit) widest = std::max(widest, font.GetCharAdvance(digit));
  for (ImFontGlyph& glyph : font.Glyphs) {
    if (glyph.Codepoint < '0' || glyph.Codepoint > '9') continue;
    const float shift = std::floor((widest - glyph.AdvanceX) / 2);
    glyph.X0 += shift;
    glyph.X1 += shift;
    glyph.AdvanceX = widest;
  }
  font.BuildLookupTable();
}

}  // namespace

Fonts build_fonts(ImFontAtlas& atlas, const text::FontFiles& files, double scale) {
  atlas.Clear();
  atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
  atlas.TexGlyphPadding = 1;
  atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight;

  Fonts fonts;
  fonts.body = add(atlas, files.regular, 15, scale);
  add_icons(atlas, files, 15, scale);
  fonts.small = add(atlas, files.regular, 12, scale);
  add_icons(atlas, files, 12, scale);
  fonts.note = add(atlas, files.regular, 13, scale);
  add_icons(atlas, files, 13, scale);
  fonts.note_strong = add(atlas, files.semi_bold, 13, scale);
  fonts.figures = add(atlas, files.regular, 13, scale);
  fonts.strong = add(atlas, files.semi_bold, 15, scale);
  fonts.heading = add(atlas, files.semi_bold, 18, scale);
  fonts.title = add(atlas, files.semi_bold, 24, scale);
  atlas.Build();
  make_tabular(*fonts.figures);
  return fonts;
}

bool has_all_glyphs(const ImFont& font, const char* utf8) {
  while (*utf8 != '\0') {
    unsigned int letter = 0;
    utf8 += ImTextCharFromUtf8(&letter, utf8, nullptr);
    if (font.FindGlyphNoFallback(static_cast<ImWchar>(letter)) == nullptr) return false;
  }
  return true;
}

}  // namespace dkart::ui
