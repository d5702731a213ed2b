// The languages in which the program speaks, and the interface through which other rooms ask for a text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/remark.h"

namespace dkart {

enum class Language { nynorsk, bokmaal, english };

inline constexpr std::string_view code_of(Language language) {
  switch (language) {
    case Language::nynorsk:
      return "nn";
    case Language::bokmaal:
      return "nb";
    case Language::english:
      return "en";
  }
  return "nn";
}

inline std::optional<Language> language_from_code(std::string_view code) {
  if (code == "nn") return Language::nynorsk;
  if (code == "nb") return Language::bokmaal;
  if (code == "en") return Language::english;
  return std::nullopt;
}

/// A name or sentence that facts carry in three languages (data/ministries.csv and the like).
struct LocalText {
  std::string nynorsk, bokmaal, english;

  const std::string& in(Language language) const {
    switch (language) {
      case Language::bokmaal:
        return bokmaal;
      case Language::english:
        return english;
      case Language::nynorsk:
        break;
    }
    return nynorsk;
  }
  bool operator==(const LocalText&) const = default;
};

/// The texts of one language, looked up by key. Implemented by text::Strings.
class Messages {
 public:
  virtual ~Messages() = default;
  virtual Language language() const = 0;
  /// The text for `key` with {name} replaced from `args`. An unknown key gives the key itself (a test sees to
  /// it that no key is unknown).
  virtual std::string get(std::string_view key, const MessageArgs& args = {}) const = 0;
};

}  // namespace dkart
