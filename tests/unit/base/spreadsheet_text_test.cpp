#include "base/spreadsheet_text.h"

#include <gtest/gtest.h>

#include "base/csv_field.h"

namespace dkart {
namespace {

TEST(HarmlessCell, WhatWouldRunGetsAnApostrophe) {
  for (const char* text : {"=1+1", "+47 22 24 90 90", "-x", "@SUM(A1)", "\t=1", "\r=1", "-", "=", "-2+3"})
    EXPECT_EQ(harmless_cell(text), "'" + std::string(text));
}

TEST(HarmlessCell, WordsAndNumbersStayAsTheyAre) {
  for (const char* text : {"", "Porsáŋgu", "20–25", "-3", "-0.5", "0301", "a=b", "\u22123", "'=1"})
    EXPECT_EQ(harmless_cell(text), text);
}

TEST(CsvField, IsQuotedOnlyWhereItMustBe) {
  EXPECT_EQ(csv_field("Møre og Romsdal"), "Møre og Romsdal");
  EXPECT_EQ(csv_field("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_field("say \"no\"\n"), "\"say \"\"no\"\"\n\"");
}

}  // namespace
}  // namespace dkart
