// The ready recipes in maps/oppskrifter: each says what it is, and gives a sheet on the shipped data.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "cli/program.h"

namespace dkart::test_cli {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::vector<std::filesystem::path> ready_recipes() {
  std::vector<std::filesystem::path> found;
  for (const auto& entry :
       std::filesystem::directory_iterator(repository_map().parent_path() / "oppskrifter"))
    found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

TEST(ReadyRecipes, AreAtLeastEight) {
  EXPECT_GE(ready_recipes().size(), 8U);
}

TEST(ReadyRecipes, EachSaysWhatItIsAndGivesASheet) {
  const Folder folder;
  for (const auto& recipe : ready_recipes()) {
    EXPECT_THAT(read(recipe), StartsWith("# ")) << recipe;
    const auto picture = folder / (recipe.stem().string() + ".png");
    const Outcome result = dkart({"export", recipe.string(), "--size", "640x480", "-o", picture.string()});
    EXPECT_EQ(result.exit, 0) << recipe << result.err;
    EXPECT_THAT(result.err, Not(HasSubstr("Tala gir berre"))) << recipe << " has too few values for its classes";
    EXPECT_THAT(read(picture), StartsWith("\x89PNG")) << recipe;
  }
}

}  // namespace
}  // namespace dkart::test_cli
