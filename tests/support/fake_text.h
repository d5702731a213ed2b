// Stand-ins for fonts and languages, so that layout can be tested without either.
#pragma once

#include <string>

#include "base/language.h"
#include "base/text_measure.h"

namespace dkart::test_support {

/// Every byte is half as wide as the type is high.
class FakeMeasurer final : public TextMeasurer {
 public:
  TextSize measure(std::string_view text, const TextStyle& style) const override {
    return {static_cast<double>(text.size()) * style.size_pt * 0.5, style.size_pt * 0.95,
            style.size_pt * 0.25};
  }
};

/// Gives the key and its arguments: "sheet.title(period=2021–2025)".
class FakeMessages final : public Messages {
 public:
  Language language() const override { return Language::nynorsk; }
  std::string get(std::string_view key, const MessageArgs& args = {}) const override {
    std::string text(key);
    for (const auto& [name, value] : args) text += "(" + name + "=" + value + ")";
    return text;
  }
};

}  // namespace dkart::test_support
