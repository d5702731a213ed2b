#include "scene/labels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "base/number_text.h"
#include "support/fake_text.h"
#include "support/tiny_dataset.h"

namespace dkart::scene {
namespace {

// A page of 400 × 400 points with a metre to each; (200, 200) is its middle in map and page alike.
class LabelsTest : public testing::Test {
 protected:
  static LabelWish wish(const std::string& name, const std::string& figure = "") {
    LabelWish out;
    out.anchor = {200, 200};
    out.clearance_pt = 4;
    out.name = name;
    out.figure = figure;
    out.name_style = out.figure_style = {8, FontWeight::regular, false, false};
    out.report_if_dropped = out.may_be_led = true;
    return out;
  }
  PlacedLabels place(const std::vector<LabelWish>& wishes, const std::vector<PageRect>& obstacles,
                     Leaders leaders, const std::vector<DrawSymbols>& symbols = {}) const {
    return place_labels(wishes, camera, obstacles, symbols, {}, measurer, leaders);
  }
  PageRect box_of(const Label& label) const {
    const PagePoint at = camera.to_page(label.anchor);
    return {at.x + label.offset.x, at.y + label.offset.y - label.style.size_pt * 0.8,
            measurer.measure(label.text, label.style).width, label.style.size_pt};
  }
  // Points along the line, close enough to meet whatever it crosses.
  static bool meets(const LeaderLine& line, const PageRect& rect) {
    for (double share = 0; share <= 1; share += 0.01) {
      if (rect.contains({line.from.x + (line.to.x - line.from.x) * share,
                         line.from.y + (line.to.y - line.from.y) * share}))
        return true;
    }
    return false;
  }

  const Camera camera{{200, 200}, 1, {0, 0, 400, 400}};
  test_support::FakeMeasurer measurer;
  // Walls on both sides: no label fits beside the symbol or between them, but a line gets out.
  const std::vector<PageRect> around{{206, 180, 3, 40}, {191, 180, 3, 40}};
};

TEST_F(LabelsTest, ALabelWithoutRoomStandsFartherOffWithALine) {
  EXPECT_EQ(place({wish("Nesna")}, around, Leaders::none).dropped, std::vector<std::string>{"Nesna"});
  const PlacedLabels placed = place({wish("Nesna")}, around, Leaders::allowed);
  EXPECT_TRUE(placed.dropped.empty());
  ASSERT_EQ(placed.labels.labels.size(), 1U);
  ASSERT_EQ(placed.leaders.size(), 1U);
  const PageRect box = box_of(placed.labels.labels[0]);
  for (const PageRect& obstacle : around) {
    EXPECT_FALSE(box.intersects(obstacle));
    EXPECT_FALSE(meets(placed.leaders[0], obstacle));
  }
  // From the symbol's edge to the label.
  const LeaderLine& line = placed.leaders[0];
  EXPECT_NEAR(std::hypot(line.from.x - 200, line.from.y - 200), 4, 1e-9);
  EXPECT_TRUE(box.inset(-3).contains(line.to));
}

TEST_F(LabelsTest, OnlyLabelsThatMayBeLedAre) {
  LabelWish shown_elsewhere = wish("Oslo");
  shown_elsewhere.may_be_led = false;
  const PlacedLabels placed = place({shown_elsewhere}, around, Leaders::allowed);
  EXPECT_TRUE(placed.leaders.empty());
  EXPECT_EQ(placed.dropped, std::vector<std::string>{"Oslo"});
}

TEST_F(LabelsTest, LinesCrossNoSymbolLabelOrOtherLine) {
  DrawSymbols symbols;
  for (const double x : {150.0, 176.0, 224.0, 250.0}) {
    for (const double y : {150.0, 180.0, 220.0, 250.0}) {
      Symbol symbol;
      symbol.at = {x, y};
      symbol.radius_pt = 7;
      symbols.symbols.push_back(symbol);
    }
  }
  std::vector<LabelWish> wishes;
  for (int i = 0; i < 8; ++i) {
    wishes.push_back(wish("Name " + std::to_string(i)));
    wishes.back().anchor.x += 9 * (i % 3);
    wishes.back().anchor.y += 9 * (i / 3);
  }
  const PlacedLabels placed = place(wishes, {}, Leaders::allowed, {symbols});
  EXPECT_EQ(placed.labels.labels.size() + placed.dropped.size(), wishes.size());
  ASSERT_GE(placed.leaders.size(), 2U);
  for (std::size_t i = 0; i < placed.leaders.size(); ++i) {
    for (const Symbol& symbol : symbols.symbols)
      EXPECT_FALSE(meets(placed.leaders[i], symbol_box(symbol, camera)));
    const auto met =
        std::count_if(placed.labels.labels.begin(), placed.labels.labels.end(),
                      [&](const Label& label) { return meets(placed.leaders[i], box_of(label).inset(0.5)); });
    EXPECT_EQ(met, 0) << i;
  }
}

TEST_F(LabelsTest, AFigureMayStandWithoutItsName) {
  LabelWish figure = wish("A very long name of a municipality that has no room here at all", "12");
  figure.figure_alone = true;
  const std::vector<PageRect> narrow{{0, 0, 185, 400}, {215, 0, 185, 400}};
  const PlacedLabels placed = place({figure}, narrow, Leaders::none);
  ASSERT_EQ(placed.labels.labels.size(), 1U);
  EXPECT_EQ(placed.labels.labels[0].text, "12");
  EXPECT_EQ(placed.dropped.size(), 1U) << "the name is missing, and it is told";
}

TEST_F(LabelsTest, WithValueLabelsEveryAreaWithAValueHasItsFigure) {
  const domain::DatasetPtr data = test_support::tiny_dataset();
  recipe::MapRecipe recipe;
  recipe.fill = analysis::Measure::population;
  const test_support::FakeMessages messages;
  const auto figures = [&] {
    const ComposeInput input{*data, recipe, measurer, messages};
    const Composition sheet = compose_sheet(input);
    std::size_t found = 0;
    for (const MapCommand& command : sheet.scene.maps[0].commands) {
      const auto* list = std::get_if<DrawLabels>(&command);
      if (list == nullptr) continue;
      for (std::size_t i = 0; i < data->municipalities.size(); ++i) {
        if (!std::holds_alternative<double>(sheet.evaluation.fill_values[i])) continue;
        const std::string wanted =
            readable_number(std::get<double>(sheet.evaluation.fill_values[i]), 0, Language::nynorsk);
        found += std::any_of(list->labels.begin(), list->labels.end(),
                             [&](const Label& label) { return label.text == wanted; })
                     ? 1U
                     : 0U;
      }
    }
    return found;
  };
  EXPECT_EQ(figures(), 0U);
  recipe.layers.value_labels = true;
  EXPECT_GE(figures(), 6U) << "Oslo is out of scope";
}

}  // namespace
}  // namespace dkart::scene
