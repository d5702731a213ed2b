#include <gtest/gtest.h>

#include "cli/tables.h"

namespace dkart::cli {
namespace {

TEST(Csv, QuotesOnlyWhatNeedsIt) {
  const CellTable table{{"a", "b"}, {{std::string("x"), 1.0}, {std::string("say \"hi\", now"), {}}}};
  EXPECT_EQ(to_csv(table), "a,b\nx,1\n\"say \"\"hi\"\", now\",\n");
}

TEST(Csv, NumbersAreShortestWithAPoint) {
  EXPECT_EQ(to_csv({{"a"}, {{10.5}, {0.1 + 0.2}, {1234567.0}}}), "a\n10.5\n0.30000000000000004\n1234567\n");
}

TEST(Json, AnArrayOfObjectsWithNulls) {
  const CellTable table{{"a", "b"}, {{std::string("x"), 1.5}, {{}, {}}}};
  EXPECT_EQ(to_json(table), "[\n  {\"a\": \"x\", \"b\": 1.5},\n  {\"a\": null, \"b\": null}\n]\n");
  EXPECT_EQ(to_json({{"a"}, {}}), "[]\n");
}

TEST(Aligned, ColumnsAreAsWideAsTheirLongestText) {
  const TextTable table{
      {Column::left, Column::right}, {"Namn", "N"}, {{"Å", "1"}, {"Bærum", "10"}}, {"", "11"}};
  EXPECT_EQ(aligned(table),
            "Namn    N\n"
            "─────────\n"
            "Å       1\n"
            "Bærum  10\n"
            "─────────\n"
            "       11\n");
}

TEST(Aligned, LastLeftColumnLeavesNoSpacesAtTheEnd) {
  EXPECT_EQ(aligned({{Column::left, Column::left}, {}, {{"a", "b"}, {"aa", "bbb"}}, {}}), "a   b\naa  bbb\n");
}

}  // namespace
}  // namespace dkart::cli
