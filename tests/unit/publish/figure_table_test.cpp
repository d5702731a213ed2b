#include "publish/figure_table.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "unit/publish/sheets.h"

namespace dkart::publish {
namespace {

using analysis::Measure;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

FigureTable table_of(const recipe::MapRecipe& recipe) {
  const domain::Dataset& data = *test_support::tiny_dataset();
  return figure_table(data, recipe, sheet_of(data, recipe), text::strings(recipe.language));
}

std::string first_line(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

/// The texts of the row of an area by its number.
std::vector<std::string> texts(const FigureTable& table, const std::string& number) {
  std::vector<std::string> words;
  for (const auto& row : table.rows) {
    if (row.front().text != number) continue;
    for (const TableCell& cell : row) words.push_back(cell.text);
  }
  return words;
}

TEST(FigureTable, HasRangesAsTheSourcesGiveThemAndTheClassOfTheMap) {
  const FigureTable table = table_of({});
  EXPECT_THAT(texts(table, "3407"), ElementsAre("3407", "Gjøvik", "Innlandet", "2", "20–25", "1",
                                                "31\u202F350", "0,64–0,8", testing::_));
  EXPECT_THAT(texts(table, "4647")[4], "minst 19");
  EXPECT_EQ(texts(table, "5622")[1], "Porsanger – Porsáŋgu – Porsanki");
  EXPECT_EQ(texts(table, "0301").back(), "Oslo-området, ikkje med");
  EXPECT_EQ(texts(table, "3411").back(), "Ingen vedtak");
  EXPECT_EQ(table.rows.size(), 8U) << "the municipalities and what belongs to none";
  EXPECT_EQ(table.rows.back()[4].text, "10–12");
  EXPECT_FALSE(table.total.empty());
}

TEST(FigureTable, RowsStandByNumber) {
  const FigureTable table = table_of({});
  EXPECT_TRUE(std::is_sorted(table.rows.begin(), table.rows.end() - 1,
                             [](const auto& a, const auto& b) { return a.front().text < b.front().text; }));
}

TEST(FigureTable, EveryKindOfMapHasItsColumns) {
  recipe::MapRecipe recipe;
  EXPECT_EQ(first_line(csv_text(table_of(recipe))),
            "number,name,county,decisions,jobs_min,jobs_max,jobs_unknown,population,jobs_per_1000_min,"
            "jobs_per_1000_max,class");
  recipe.fill = Measure::working_age_share;
  EXPECT_THAT(first_line(csv_text(table_of(recipe))), HasSubstr("jobs_per_1000_max,working_age_share,class"));
  recipe.symbols.reset();
  EXPECT_EQ(first_line(csv_text(table_of(recipe))), "number,name,county,population,working_age_share,class");
  recipe.fill = Measure::grants;
  EXPECT_EQ(first_line(csv_text(table_of(recipe))),
            "number,name,county,grants,amount_nok,population,nok_per_inhabitant,grants_without_amount,class");
  recipe.level = analysis::Level::county;
  recipe.fill = Measure::jobs;
  EXPECT_THAT(first_line(csv_text(table_of(recipe))), StartsWith("number,name,decisions"));
  recipe.comparison = recipe::Comparison{recipe::ComparisonView::difference, "2021-2025", "2025-2029"};
  EXPECT_EQ(first_line(csv_text(table_of(recipe))),
            "number,name,first_decisions,first_jobs_min,first_jobs_max,second_decisions,second_jobs_min,"
            "second_jobs_max,difference_min,difference_max,class");
  recipe.comparison->view = recipe::ComparisonView::side_by_side;
  EXPECT_THAT(first_line(csv_text(table_of(recipe))), HasSubstr("first_class,second_class"));
  recipe.comparison.reset();
  recipe.coverage.emplace();
  recipe.level = analysis::Level::municipality;
  EXPECT_EQ(first_line(csv_text(table_of(recipe))),
            "number,name,county,population,inside_30,inside_60,inside_100,outside_60,share_outside,mean_km,"
            "nearest_id,nearest_km,class");
}

TEST(FigureTable, TheClassOfARowIsTheColourOfItsArea) {
  recipe::MapRecipe recipe;
  const domain::Dataset& data = *test_support::tiny_dataset();
  const scene::Composition sheet = sheet_of(data, recipe);
  const FigureTable table = figure_table(data, recipe, sheet, text::strings(recipe.language));
  for (std::size_t i = 0; i < data.municipalities.size(); ++i) {
    const Color color = sheet.evaluation.fill_color(i, map_colors(recipe));
    const auto labelled = [&](const scene::SwatchEntry& entry) {
      return entry.label == table.rows[i].back().text;
    };
    const auto in_classes = std::ranges::find_if(sheet.legend.classes, labelled);
    const auto in_empties = std::ranges::find_if(sheet.legend.empties, labelled);
    ASSERT_TRUE(in_classes != sheet.legend.classes.end() || in_empties != sheet.legend.empties.end());
    EXPECT_EQ(in_classes != sheet.legend.classes.end() ? in_classes->color : in_empties->color, color) << i;
  }
}

TEST(FigureTable, NoCellOfTheCsvRunsInASpreadsheet) {
  FigureTable table;
  table.columns = {{"Namn", {"name"}, false}, {"Tal", {"min", "max"}, true}};
  table.rows = {{{"", {"=HYPERLINK(\"x\")"}}, {"", {"-3", ""}}}};
  EXPECT_EQ(csv_text(table), "name,min,max\n\"'=HYPERLINK(\"\"x\"\")\",-3,\n");
}

}  // namespace
}  // namespace dkart::publish
