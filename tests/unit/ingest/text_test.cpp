// The readers that know no files: encodings, CSV text, numbers in words, names.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "ingest/count_text.h"
#include "ingest/csv_text.h"
#include "ingest/encoding.h"
#include "ingest/municipality_join.h"

namespace dkart::ingest {
namespace {

using testing::ElementsAre;

TEST(Encoding, FindsTheFirstByteThatIsNotUtf8) {
  EXPECT_EQ(first_byte_not_utf8(""), std::nullopt);
  EXPECT_EQ(first_byte_not_utf8("Ålesund, Unjárga, \U0001F30D"), std::nullopt);
  EXPECT_EQ(first_byte_not_utf8("R\xF8ros"), 1u);
  EXPECT_EQ(first_byte_not_utf8("ab\xC3"), 2u) << "cut off";
  EXPECT_EQ(first_byte_not_utf8("\xC0\x80"), 0u) << "overlong";
  EXPECT_EQ(first_byte_not_utf8("\xED\xA0\x80"), 0u) << "surrogate";
  EXPECT_EQ(first_byte_not_utf8("\xF4\x90\x80\x80"), 0u) << "beyond Unicode";
}

TEST(Encoding, ReadsWindows1252) {
  EXPECT_EQ(from_windows_1252("R\xF8ros 15\x96\x32\x30 \x80"), "Røros 15–20 €");
  EXPECT_EQ(from_windows_1252("\x81"), "\uFFFD");
}

std::vector<std::vector<std::string>> split(std::string text, char delimiter = ',') {
  const CsvText csv = split_csv(text, delimiter);
  std::vector<std::vector<std::string>> rows;
  for (const CsvRecord& record : csv.records) {
    auto& row = rows.emplace_back();
    row.push_back(std::to_string(record.row) + (record.quote_unclosed ? "!" : ""));
    for (std::size_t i = 0; i < record.cell_count; ++i) row.emplace_back(csv.cells[record.first_cell + i]);
  }
  return rows;
}

TEST(CsvText, SplitsQuotedCells) {
  EXPECT_THAT(split("a,b\n1,\"x, \"\"y\"\"\"\n"),
              ElementsAre(ElementsAre("1", "a", "b"), ElementsAre("2", "1", "x, \"y\"")));
  EXPECT_THAT(split("\"a\"b,c"), ElementsAre(ElementsAre("1", "ab", "c")));
  EXPECT_THAT(split("a,,\n"), ElementsAre(ElementsAre("1", "a", "", "")));
}

TEST(CsvText, CountsRowsAsASpreadsheetDoes) {
  EXPECT_THAT(split("a\n\"two\nlines\"\n\nb\r\nc\rd"),
              ElementsAre(ElementsAre("1", "a"), ElementsAre("2", "two\nlines"), ElementsAre("4", "b"),
                          ElementsAre("5", "c"), ElementsAre("6", "d")));
}

TEST(CsvText, AnUnclosedQuoteSwallowsNothing) {
  EXPECT_THAT(
      split("a,b\n1,\"x\n2,y\n"),
      ElementsAre(ElementsAre("1", "a", "b"), ElementsAre("2!", "1", "\"x"), ElementsAre("3", "2", "y")));
}

TEST(CsvText, GuessesTheDelimiterFromTheHeader) {
  EXPECT_EQ(guess_delimiter("a,b;c,d\n1;2;3;4"), ',');
  EXPECT_EQ(guess_delimiter("a;b;c\n1,5;2,5;3"), ';');
  EXPECT_EQ(guess_delimiter("a\tb"), '\t');
  EXPECT_EQ(guess_delimiter("a"), ',');
}

TEST(CountText, ReadsNumbersAndRanges) {
  using enum domain::CountQualifier;
  const auto expect = [](std::string_view text, std::optional<double> min, std::optional<double> max,
                         domain::CountQualifier qualifier) {
    const auto count = parse_count_text(text);
    ASSERT_TRUE(count) << text;
    EXPECT_EQ(count->min, min) << text;
    EXPECT_EQ(count->max, max) << text;
    EXPECT_EQ(count->qualifier, qualifier) << text;
  };
  expect("20", 20, 20, exact);
  expect("10,5", 10.5, 10.5, exact);
  expect("15–20", 15, 20, interval);
  expect("15-20", 15, 20, interval);
  expect("15 til 20", 15, 20, interval);
  expect("minst 15", 15, std::nullopt, at_least);
  expect("Over 50", 50, std::nullopt, at_least);
  expect("opptil 5", std::nullopt, 5, at_most);
  expect("inntil 5", std::nullopt, 5, at_most);
  expect("om lag 55", 55, 55, about);
  expect("ca. 10", 10, 10, about);
  expect("ca 10", 10, 10, about);
  for (const char* text : {"", "mange", "-5", "minst mange", "15–", "10 stillingar", "1.2.3", "inf", "nan"}) {
    EXPECT_FALSE(parse_count_text(text)) << text;
  }
}

TEST(MunicipalityName, KnowsAllOfficialForms) {
  const auto kafjord = domain::OfficialName::from_cells("Kåfjord", "Gáivuotna / Kaivuono");
  for (const char* text : {"Kåfjord", "Gáivuotna", "Kaivuono", "Kåfjord – Gáivuotna – Kaivuono",
                           "Gáivuotna/Kåfjord", "Kåfjord (Troms)", "Kåfjord kommune"}) {
    EXPECT_TRUE(is_name_of(kafjord, text)) << text;
  }
  for (const char* text : {"Kåfjorden", "Storfjord", "Kå"}) EXPECT_FALSE(is_name_of(kafjord, text)) << text;
  EXPECT_TRUE(is_name_of({"Nord-Fron", {}}, "Nord-Fron"));
  EXPECT_FALSE(is_name_of({"Nord", {}}, "Nord\u00e5s"));
}

}  // namespace
}  // namespace dkart::ingest
