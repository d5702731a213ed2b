#include "recipe/design.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "recipe/palette.h"
#include "recipe/recipe_file.h"

namespace dkart::recipe {
namespace {

namespace fs = std::filesystem;

TEST(Design, AFileSaysOnlyWhatIsAnotherThanInItsBase) {
  const auto made = parse_design(
      "base = \"dark\"\n[colors]\nsea = \"#102030\"\n[type]\ntitle = 24\n[lines]\ncoast = 1.2\n", "a.toml");
  ASSERT_TRUE(made.ok());
  EXPECT_EQ(made->base, Theme::dark);
  EXPECT_EQ(made->colors.sea, rgb(0x102030));
  EXPECT_EQ(made->colors.text, map_colors(Theme::dark).text);
  EXPECT_EQ(made->type.title, 24);
  EXPECT_EQ(made->type.foot, design(Theme::dark).type.foot);
  EXPECT_EQ(made->lines.coast, 1.2);
}

TEST(Design, WhatIsWrongIsToldWithItsRow) {
  const auto refused = [](const char* text) {
    const auto made = parse_design(text, "a.toml");
    EXPECT_FALSE(made.ok()) << text;
    return made.ok() ? Error{} : made.error();
  };
  EXPECT_EQ(refused("[colors]\nsea = \"blue\"").where, (Where{"a.toml", 2, "colors.sea"}));
  EXPECT_EQ(refused("[colors]\nsky = \"#102030\"").code, "recipe_unknown_key");
  EXPECT_EQ(refused("[type]\nfoot = 4").code, "recipe_bad_value") << "too small to be read on paper";
  EXPECT_EQ(refused("base = \"grey\"").code, "recipe_bad_value");
  EXPECT_EQ(refused("base = ").code, "recipe_syntax");
}

TEST(Design, ARecipeHasItsOwnFromAFileBesideIt) {
  const fs::path folder = fs::path(testing::TempDir()) / "dkart-design";
  fs::create_directories(folder);
  std::ofstream(folder / "raud.toml") << "base = \"dark\"\n[colors]\naccent = \"#FF0000\"\n";
  std::ofstream(folder / "kart.toml") << "theme-file = \"raud.toml\"\n";
  std::ofstream(folder / "borte.toml") << "theme-file = \"finst-ikkje.toml\"\n";
  auto recipe = read_recipe(folder / "kart.toml");
  ASSERT_TRUE(recipe.ok()) << recipe.error().code;
  EXPECT_EQ(recipe->theme, Theme::dark);
  EXPECT_EQ(map_colors(*recipe).accent, rgb(0xFF0000));
  EXPECT_EQ(recipe->own_design.file, (folder / "raud.toml").string());
  recipe->theme = Theme::light;
  EXPECT_EQ(map_colors(*recipe).accent, map_colors(Theme::light).accent) << "it is made for the dark theme";
  EXPECT_EQ(read_recipe(folder / "borte.toml").error().code, "file_missing");
  fs::remove_all(folder);
}

}  // namespace
}  // namespace dkart::recipe
