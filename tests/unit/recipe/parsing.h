// A recipe text that must be good, and one that must be refused.
#pragma once

#include <gtest/gtest.h>

#include <string_view>

#include "recipe/recipe_file.h"

namespace dkart::recipe {

inline MapRecipe parsed(std::string_view toml) {
  auto result = parse_recipe(toml, "a.toml");
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().code + " " + result.error().where.column);
  return result.ok() ? *result : MapRecipe{};
}

inline Error refused(std::string_view toml) {
  const auto result = parse_recipe(toml, "a.toml");
  EXPECT_FALSE(result.ok()) << toml;
  return result.ok() ? Error{} : result.error();
}

}  // namespace dkart::recipe
