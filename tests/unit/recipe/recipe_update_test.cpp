#include "recipe/recipe_update.h"

#include <gtest/gtest.h>

#include "parsing.h"
#include "recipe/recipe_file.h"

namespace dkart::recipe {
namespace {

constexpr const char* written_by_hand =
    "# Til budsjettdebatten.\n"
    "\n"
    "palette = \"green\"   # som i fjor\n"
    "level = \"municipality\"\n"
    "\n"
    "# Berre den første perioden\n"
    "[filter]\n"
    "periods = [\n"
    "  \"2021-2025\",  # regjeringa Støre # 1\n"
    "]\n"
    "ministries = [\"JD\"]\n";

TEST(UpdateRecipe, NothingChangedIsTheSameText) {
  EXPECT_EQ(update_recipe(written_by_hand, parsed(written_by_hand)), written_by_hand);
}

TEST(UpdateRecipe, CommentsOrderAndUntouchedKeysStay) {
  MapRecipe recipe = parsed(written_by_hand);
  recipe.palette = "violet";
  recipe.filter.ministries.clear();
  recipe.filter.counties.insert(*domain::CountyNumber::parse("46"));
  recipe.title = "Nye jobbar";
  recipe.page.kind = PageKind::square;
  EXPECT_EQ(update_recipe(written_by_hand, recipe),
            "# Til budsjettdebatten.\n"
            "\n"
            "palette = \"violet\"   # som i fjor\n"
            "level = \"municipality\"\n"
            "title = \"Nye jobbar\"\n"
            "\n"
            "# Berre den første perioden\n"
            "[filter]\n"
            "periods = [\n"
            "  \"2021-2025\",  # regjeringa Støre # 1\n"
            "]\n"
            "counties = [\"46\"]\n"
            "\n"
            "[page]\n"
            "kind = \"square\"\n");
}

TEST(UpdateRecipe, AKeyThatSaysWhatIsUsualGetsItsNewValue) {
  MapRecipe recipe = parsed(written_by_hand);
  recipe.level = analysis::Level::county;
  const std::string text = update_recipe(written_by_hand, recipe);
  EXPECT_EQ(parsed(text), recipe);
  EXPECT_NE(text.find("level = \"county\"\n"), std::string::npos);
  EXPECT_EQ(text.find("municipality"), std::string::npos);
}

TEST(UpdateRecipe, WhatCannotBeChangedByLinesIsWrittenAnew) {
  MapRecipe recipe;
  recipe.palette = "green";
  for (const char* old : {"dette er inga oppskrift", "filter = {periods = [\"2021-2025\"]}\n", ""})
    EXPECT_EQ(parsed(update_recipe(old, recipe)), recipe) << old;
}

}  // namespace
}  // namespace dkart::recipe
