// Light or dark.
#pragma once

#include <optional>
#include <string_view>

namespace dkart::recipe {

enum class Theme { light, dark };
/// "light", "dark".
std::string_view code_of(Theme theme);
std::optional<Theme> theme_from_code(std::string_view code);

}  // namespace dkart::recipe
