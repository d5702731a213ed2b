// dkart site: the object that scripts read, and its numbers against dkart coverage.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/counted.h"
#include "cli/program.h"
#include "cli/readers.h"

namespace dkart::test_cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;

Json site(std::vector<std::string> words) {
  words.insert(words.begin(), {"site", "--json"});
  const Outcome result = dkart(words);
  EXPECT_EQ(result.exit, 0) << result.err;
  return read_json(result.out);
}

double inside(const std::vector<std::string>& words, const std::string& column) {
  std::vector<std::string> all{"coverage", "--level", "country", "--format", "csv"};
  all.insert(all.end(), words.begin(), words.end());
  return number(read_csv(dkart(all).out).at(0).at(column)).value();
}

TEST(Site, TheObjectThatScriptsRelyOn) {
  const Json answer = site({"--k", "3", "--within", "60", "--exact"});
  EXPECT_EQ(answer.object().size(), 6U);
  ASSERT_EQ(answer["sites"].array().size(), 3U);
  double gained = 0;
  std::map<std::string, std::string> names;
  for (const CsvRow& row : table("municipalities.csv")) names[row.at("number")] = row.at("name");
  for (const Json& one : answer["sites"].array()) {
    EXPECT_EQ(one.object().size(), 5U);
    EXPECT_EQ(one["name"].text(), names.at(one["number"].text()));
    EXPECT_GT(one["longitude"].number(), 4);
    EXPECT_GT(one["latitude"].number(), 57);
    gained += one["gained"].number();
  }
  EXPECT_EQ(answer["covered_before"].number(), inside({}, "inside_60"));
  EXPECT_EQ(answer["covered_after"].number(), answer["covered_before"].number() + gained);
  EXPECT_EQ(answer["method"].text(), "exact");
  EXPECT_TRUE(std::get<bool>(answer["optimal"].value)) << "three sites are proved within the minute";
  EXPECT_EQ(answer["bound"].number(), answer["covered_after"].number());
}

TEST(Site, GreedyIsNeverBetterThanExact) {
  for (const char* within : {"30", "45", "60"}) {
    const Json greedy = site({"--k", "5", "--within", within}),
               exact = site({"--k", "5", "--within", within, "--exact"});
    EXPECT_EQ(greedy["method"].text(), "greedy-exchange");
    EXPECT_FALSE(std::get<bool>(greedy["optimal"].value));
    EXPECT_LE(greedy["covered_after"].number(), exact["covered_after"].number()) << within;
    EXPECT_LE(exact["covered_after"].number(), exact["bound"].number()) << within;
    EXPECT_LE(exact["bound"].number(), greedy["bound"].number()) << within;
  }
}

TEST(Site, CountsWhomItIsToldToCount) {
  const Json answer = site({"--age", "18-66", "--facilities", "campuses", "--within", "30", "--k", "1"});
  EXPECT_EQ(answer["covered_before"].number(),
            inside({"--age", "18-66", "--facilities", "campuses"}, "inside_30"));
}

TEST(Site, LeastDistanceAmongPlaces) {
  const Json answer = site({"--objective", "distance", "--candidates", "places", "--k", "2"});
  EXPECT_EQ(answer.object().size(), 8U);
  EXPECT_TRUE(answer["bound"].is_null());
  double saved = 0;
  for (const Json& one : answer["sites"].array()) saved += one["gained"].number();
  EXPECT_NEAR(answer["person_km_before"].number() - answer["person_km_after"].number(), saved, 0.01);
}

TEST(Site, PeopleAreToldHowSureItIs) {
  EXPECT_THAT(dkart({"site", "--k", "2", "--exact", "--lang", "en"}).out,
              AllOf(HasSubstr("proved to be the best"), HasSubstr("Greedy choice with exchange covers"),
                    HasSubstr("straight line"), HasSubstr("administrative centres")));
  EXPECT_THAT(
      dkart({"site", "--k", "2"}).out,
      AllOf(HasSubstr("ikkje bevist"), HasSubstr("Ingen val av like mange stader dekkjer fleire enn")));
}

}  // namespace
}  // namespace dkart::test_cli
