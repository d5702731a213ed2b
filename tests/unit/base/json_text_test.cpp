#include "base/json_text.h"

#include <gtest/gtest.h>

namespace dkart {
namespace {

TEST(JsonText, StringsAreEscaped) {
  EXPECT_EQ(json_string("a\"b\\c\n\x01 Porsáŋgu"), "\"a\\\"b\\\\c\\u000a\\u0001 Porsáŋgu\"");
}

TEST(JsonText, WhatIsNotUtf8IsReplaced) {
  EXPECT_EQ(json_string("\xD8rsta"), "\"\uFFFDrsta\"") << "Latin-1";
  EXPECT_EQ(json_string("\xC3"), "\"\uFFFD\"") << "cut off";
  EXPECT_EQ(json_string("\xC0\x80"), "\"\uFFFD\uFFFD\"") << "overlong";
  EXPECT_EQ(json_string("\xED\xA0\x80"), "\"\uFFFD\uFFFD\uFFFD\"") << "surrogate";
  EXPECT_EQ(json_string("\xF0\x9F\x97\xBA"), "\"\xF0\x9F\x97\xBA\"") << "a map";
}

}  // namespace
}  // namespace dkart
