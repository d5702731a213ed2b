// Search folding by table: Latin letters with marks (U+00C0–U+017F) and the Sámi letters beyond them.
#include <algorithm>
#include <array>
#include <cstdint>

#include "analysis/filter.h"

namespace dkart::analysis {
namespace {

// One ASCII letter for each code point from U+00C0 on; '*' = not a letter, or two letters (see
// `spelling_of`).
constexpr char32_t table_start = 0xC0;
constexpr std::string_view base_letters =
    "aaaaaa*ceeeeiiiidnooooo*ouuuuy**"   // À–ß
    "aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"   // à–ÿ
    "aaaaaaccccccccddddeeeeeeeeeegggg"   // Ā–ğ
    "gggghhhhiiiiiiiiii**jjkkklllllll"   // Ġ–Ŀ
    "lllnnnnnnnnnoooooo**rrrrrrssssss"   // ŀ–ş
    "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";  // Š–ſ
static_assert(base_letters.size() == 0x180 - table_start);

std::string_view spelling_of(char32_t c) {
  switch (c) {
    case U'Æ':
    case U'æ':
    case U'Ǽ':
    case U'ǽ':
      return "ae";
    case U'Þ':
    case U'þ':
      return "th";
    case U'ß':
      return "ss";
    case U'\u0132':
    case U'\u0133':
      return "ij";
    case U'Œ':
    case U'œ':
      return "oe";
    // Skolt Sámi.
    case U'Ǥ':
    case U'ǥ':
    case U'Ǧ':
    case U'ǧ':
      return "g";
    case U'Ǩ':
    case U'ǩ':
      return "k";
    case U'Ʒ':
    case U'ʒ':
    case U'Ǯ':
    case U'ǯ':
      return "z";
    // Dashes and the spaces of typography, which nobody types.
    case U'‐':
    case U'‑':
    case U'–':
    case U'—':
    case U'−':
      return "-";
    case U'\u00A0':
    case U'\u2009':
    case U'\u202F':
      return " ";
    default:
      return {};
  }
}

bool is_combining_mark(char32_t c) {
  return c >= 0x300 && c <= 0x36F;
}

// Length in bytes of the UTF-8 sequence at the start of `text` and its code point; length 0 when it is not
// one.
struct Decoded {
  std::size_t length = 0;
  char32_t code_point = 0;
};

Decoded decode(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const std::uint8_t lead = byte(0);
  const std::size_t length = lead < 0x80 ? 1 : lead >> 5 == 0b110 ? 2 : lead >> 4 == 0b1110 ? 3 : 0;
  if (length == 0 || length > text.size()) return {};
  char32_t c = length == 1 ? lead : lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if (byte(i) >> 6 != 0b10) return {};
    c = c << 6 | (byte(i) & 0x3FU);
  }
  return {length, c};
}

}  // namespace

std::string fold_for_search(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  while (!text.empty()) {
    const Decoded next = decode(text);
    const std::size_t length = std::max<std::size_t>(next.length, 1);
    const char32_t c = next.code_point;
    const std::size_t in_table = c - table_start;
    if (next.length == 1) {
      const char ascii = text[0];
      folded += ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii - 'A' + 'a') : ascii;
    } else if (const std::string_view pair = spelling_of(c); next.length > 0 && !pair.empty()) {
      folded += pair;
    } else if (next.length > 0 && c >= table_start && in_table < base_letters.size() &&
               base_letters[in_table] != '*') {
      folded += base_letters[in_table];
    } else if (next.length == 0 || !is_combining_mark(c)) {
      folded += text.substr(0, length);
    }
    text.remove_prefix(length);
  }
  return folded;
}

}  // namespace dkart::analysis
