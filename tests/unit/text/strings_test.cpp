#include "text/strings.h"

#include <gmock/gmock.h>

#include <array>
#include <regex>
#include <set>

namespace dkart::text {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr std::array all{Language::nynorsk, Language::bokmaal, Language::english};

std::set<std::string> names_in(const std::string& text) {
  static const std::regex name("\\{([a-z_0-9]*)\\}");
  std::set<std::string> names;
  for (std::sregex_iterator it(text.begin(), text.end(), name), end; it != end; ++it) names.insert((*it)[1]);
  return names;
}

TEST(Strings, the_three_languages_have_the_same_keys) {
  const auto nynorsk = keys(Language::nynorsk);
  EXPECT_GT(nynorsk.size(), 300U);
  EXPECT_EQ(keys(Language::bokmaal), nynorsk);
  EXPECT_EQ(keys(Language::english), nynorsk);
}

TEST(Strings, the_three_languages_name_the_same_arguments) {
  for (const std::string& key : keys(Language::nynorsk)) {
    const auto expected = names_in(strings(Language::nynorsk).get(key));
    EXPECT_EQ(names_in(strings(Language::bokmaal).get(key)), expected) << key;
    EXPECT_EQ(names_in(strings(Language::english).get(key)), expected) << key;
  }
}

TEST(Strings, no_text_is_empty_or_has_stray_spaces_or_shouts) {
  for (const Language language : all) {
    for (const std::string& key : keys(language)) {
      const std::string text = strings(language).get(key);
      ASSERT_FALSE(text.empty()) << key;
      EXPECT_NE(text, key);
      if (key.ends_with("_examples")) continue;
      EXPECT_NE(text.front(), ' ') << key;
      EXPECT_NE(text.back(), ' ') << key;
      EXPECT_EQ(text.find("  "), std::string::npos) << key;
      EXPECT_EQ(text.find('!'), std::string::npos) << key;
      EXPECT_EQ(text.find(" - "), std::string::npos) << key << ": use a dash";
    }
  }
}

TEST(Strings, every_companion_for_one_has_a_text_for_several) {
  const auto names = keys(Language::nynorsk);
  for (const std::string& key : names) {
    if (!key.ends_with("_one")) continue;
    const std::string several = key.substr(0, key.size() - 4);
    EXPECT_TRUE(std::binary_search(names.begin(), names.end(), several)) << key;
  }
}

TEST(Strings, replaces_names_and_leaves_unknown_ones) {
  const Messages& nynorsk = strings(Language::nynorsk);
  EXPECT_EQ(nynorsk.get("filter.showing", {{"count", "21"}, {"total", "36"}}), "Viser 21 av 36 vedtak");
  EXPECT_EQ(nynorsk.get("filter.showing", {{"count", "21"}}), "Viser 21 av {total} vedtak");
  // What is filled in is not looked through again.
  EXPECT_EQ(nynorsk.get("filter.showing", {{"count", "{total}"}, {"total", "36"}}),
            "Viser {total} av 36 vedtak");
}

TEST(Strings, uses_the_companion_for_one) {
  const Messages& nynorsk = strings(Language::nynorsk);
  EXPECT_EQ(nynorsk.get("count.positions", {{"count", "1"}}), "1 stilling");
  EXPECT_EQ(nynorsk.get("count.positions", {{"count", "2"}}), "2 stillingar");
  EXPECT_EQ(strings(Language::english).get("count.decisions", {{"count", "1"}}), "1 decision");
  EXPECT_EQ(nynorsk.get("count.at_least", {{"count", "1"}}), "minst 1");  // has no companion
}

TEST(Strings, an_unknown_key_gives_the_key) {
  EXPECT_EQ(strings(Language::bokmaal).get("no.such_key"), "no.such_key");
}

TEST(Strings, know_their_language) {
  for (const Language language : all) EXPECT_EQ(strings(language).language(), language);
  EXPECT_EQ(strings(Language::nynorsk).get("sheet.title", {{"period", "2021–2025"}}),
            "Statlege arbeidsplassar lagde utanfor Oslo-området, 2021–2025");
}

TEST(PlaceText, says_as_much_as_is_known) {
  const Messages& nynorsk = strings(Language::nynorsk);
  EXPECT_EQ(place_text(nynorsk, {"state_jobs.csv", 17, "municipality_number"}),
            "state_jobs.csv, rad 17, kolonne municipality_number");
  EXPECT_EQ(place_text(nynorsk, {"state_jobs.csv", 17, ""}), "state_jobs.csv, rad 17");
  EXPECT_EQ(place_text(nynorsk, {"state_jobs.csv", 0, "jobs"}), "state_jobs.csv, kolonne jobs");
  EXPECT_EQ(place_text(nynorsk, {"state_jobs.csv", 0, ""}), "state_jobs.csv");
  EXPECT_EQ(place_text(nynorsk, {}), "");
  EXPECT_EQ(place_text(strings(Language::english), {"a.csv", 2, "jobs"}), "a.csv, row 2, column jobs");
}

TEST(Message, says_what_happened_where_and_what_to_do) {
  for (const Language language : all) {
    const std::string text = message(
        strings(language), Error{"file_not_written", {"kart.png", 0, ""}, {{"reason", "Permission denied"}}});
    EXPECT_THAT(text, HasSubstr("kart.png"));
    EXPECT_THAT(text, HasSubstr("Permission denied"));
    EXPECT_EQ(text.find('{'), std::string::npos) << text;
    EXPECT_EQ(text.find("remark."), std::string::npos) << text;
  }
}

TEST(Message, puts_the_place_first_where_the_sentence_does_not_say_it) {
  const Issue issue{
      Severity::warning, "classes_reduced", {"recipe.toml", 3, ""}, {{"wanted", "5"}, {"got", "3"}}};
  EXPECT_THAT(message(strings(Language::nynorsk), issue), StartsWith("recipe.toml, rad 3: "));
}

TEST(Message, every_sentence_is_complete_when_its_arguments_and_place_are_given) {
  for (const Language language : all) {
    for (const std::string& key : keys(language)) {
      if (!key.starts_with("remark.")) continue;
      MessageArgs args;
      for (const std::string& name : names_in(strings(language).get(key))) {
        if (name != "file" && name != "row" && name != "column") args[name] = "X";
      }
      const Issue issue{Severity::warning, key.substr(7), {"a.csv", 2, "c"}, args};
      const std::string text = message(strings(language), issue);
      EXPECT_EQ(text.find('{'), std::string::npos) << key << ": " << text;
      EXPECT_THAT(text, HasSubstr("a.csv")) << key;
      EXPECT_TRUE(text.ends_with('.')) << key << ": " << text;
    }
  }
}

}  // namespace
}  // namespace dkart::text
