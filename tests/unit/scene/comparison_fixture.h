// The tiny country in two periods. Jobs (lower bounds) by municipality:
//
//               2021-2025   2025-2029   difference
//   Gjøvik         20        unknown     unknown
//   Sunnfjord      19           0         −19
//   Tromsø         15.5        30         +14.5
//   Kautokeino   unknown        0        unknown
//   Porsanger       1           0          −1     (10 more are counted with a unit without place)
//   Ringsaker       0           0           0
//   Oslo         out of scope
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <variant>
#include <vector>

#include "recipe/palette.h"
#include "scene/compose.h"
#include "support/fake_text.h"
#include "support/tiny_dataset.h"

namespace dkart::scene {

class ComparisonTest : public testing::Test {
 protected:
  void compare(recipe::ComparisonView view, std::string earlier = "2021-2025",
               std::string later = "2025-2029") {
    recipe.comparison = recipe::Comparison{view, std::move(earlier), std::move(later)};
  }

  ComposeInput input() const { return {*data, recipe, measurer, messages}; }
  Composition sheet() const { return compose_sheet(input()); }
  Composition screen(const Camera& camera) const { return compose_screen(input(), camera); }
  Evaluation evaluated() const { return evaluate(*data, recipe); }

  /// What a map of one period alone says, with everything else as in the recipe.
  Evaluation of_period(const std::string& period) const {
    recipe::MapRecipe alone = recipe;
    alone.comparison.reset();
    alone.filter.periods = {period};
    return evaluate(*data, alone);
  }

  std::size_t index(const char* number) const {
    return data->find_municipality(*domain::MunicipalityNumber::parse(number))->value;
  }

  domain::DatasetPtr data = test_support::tiny_dataset();
  recipe::MapRecipe recipe;
  test_support::FakeMeasurer measurer;
  test_support::FakeMessages messages;
};

inline std::size_t times_written(const Scene& scene, const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(scene.page.begin(), scene.page.end(), [&](const PageCommand& command) {
        const auto* written = std::get_if<PageText>(&command);
        return written != nullptr && written->text == text;
      }));
}

/// Areas of a map with each colour.
inline std::size_t areas_with(const MapFrame& map, std::size_t municipalities, Color color) {
  std::size_t count = 0;
  for (const MapCommand& command : map.commands) {
    const auto* land = std::get_if<FillAreas>(&command);
    if (land == nullptr) continue;
    for (const FillAreas::Fill& fill : land->fills)
      count += static_cast<std::size_t>(fill.area) < municipalities && fill.color == color ? 1U : 0U;
  }
  return count;
}

inline bool is_brown(Color color) {
  return color.r > color.b + 40;
}
inline bool is_blue(Color color) {
  return color.b > color.r + 10;
}

}  // namespace dkart::scene
