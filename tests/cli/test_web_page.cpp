// dkart export -o kart.html: one file that holds all of it, small enough to be sent, and a word on what it cannot show.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "cli/program.h"

namespace dkart::test_cli {
namespace {

using testing::HasSubstr;

class WebPage : public testing::Test {
 protected:
  Outcome to(const std::string& name, std::vector<std::string> words) const {
    words.insert(words.begin(), "export");
    words.insert(words.end(), {"-o", (folder_ / name).string()});
    return dkart(words);
  }
  std::string bytes(const std::string& name) const { return read(folder_ / name); }

  Folder folder_;
};

TEST_F(WebPage, IsSmallAndTheSameEveryTime) {
  const Outcome result = to("a.html", {});
  ASSERT_EQ(result.exit, 0) << result.err;
  EXPECT_LT(bytes("a.html").size(), 2'000'000U);
  EXPECT_THAT(bytes("a.html"), HasSubstr("<path id=\"m0301\""));
  ASSERT_EQ(to("b.html", {}).exit, 0);
  EXPECT_TRUE(bytes("a.html") == bytes("b.html"));
}

TEST_F(WebPage, FollowsTheOptions) {
  ASSERT_EQ(
      to("a.html", {"--level", "county", "--period", "2025-2029", "--lang", "en", "--theme", "dark"}).exit,
      0);
  EXPECT_THAT(bytes("a.html"), HasSubstr("<html lang=\"en\" data-theme=\"dark\">"));
  EXPECT_THAT(bytes("a.html"), HasSubstr("\"level\":\"county\""));
  EXPECT_THAT(bytes("a.html"), HasSubstr("2025\u20132029</h1>"));
}

TEST_F(WebPage, SaysWhatItCannotShow) {
  const Outcome coverage = to("a.html", {"--coverage", "share-outside"});
  EXPECT_EQ(coverage.exit, 1);
  EXPECT_THAT(coverage.err, HasSubstr("dekning"));
  const Outcome comparison = to("a.html", {"--difference", "2021-2025,2025-2029", "--lang", "en"});
  EXPECT_EQ(comparison.exit, 1);
  EXPECT_THAT(comparison.err, HasSubstr("two periods"));
  const Outcome context = to("a.html", {"--fill", "centrality"});
  EXPECT_EQ(context.exit, 1);
  EXPECT_THAT(context.err, HasSubstr("centrality"));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "a.html"));
}

}  // namespace
}  // namespace dkart::test_cli
