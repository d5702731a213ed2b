// A question of coverage in a recipe: the sheet, the table and the sites of one file say the same.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <utility>

#include "cli/counted.h"
#include "cli/program.h"
#include "cli/readers.h"

namespace dkart::test_cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;

double country(std::vector<std::string> words, const std::string& column) {
  words.insert(words.begin(), {"coverage", "--level", "country"});
  return number(csv_rows(std::move(words)).at(0).at(column)).value();
}

// "64 762": as texts for people have it.
std::string grouped(double whole) {
  std::string digits = std::to_string(static_cast<long long>(whole));
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, "\u202f");
  return digits;
}

class Recipe {
 public:
  explicit Recipe(const std::string& toml) { std::ofstream(path_) << toml; }
  std::string path() const { return path_.string(); }
  std::string beside(const std::string& name) const { return (folder_ / name).string(); }

 private:
  Folder folder_;
  std::filesystem::path path_ = folder_ / "kart.toml";
};

TEST(CoverageRecipe, TheSheetSaysWhatTheTableSays) {
  const Recipe recipe("[coverage]\nlimit = 45\nage = \"18-66\"\n");
  const Outcome result = dkart({"export", recipe.path(), "-o", recipe.beside("a.svg")});
  ASSERT_EQ(result.exit, 0) << result.err;
  const std::string picture = words_on(recipe.beside("a.svg"));
  const double people = country({recipe.path()}, "population"),
               inside = country({recipe.path()}, "inside_45");
  EXPECT_LT(people, 5627400) << "ages 18-66 only";
  EXPECT_THAT(picture, HasSubstr(grouped(people - inside) + " personar"));
  EXPECT_THAT(picture, HasSubstr("45 km i luftlinje"));
  EXPECT_THAT(picture, HasSubstr("alderen 18–66 år"));
}

TEST(CoverageRecipe, OptionsGoBeforeTheRecipe) {
  const Recipe recipe("[coverage]\nlimit = 45\nbands = [20]\nage = \"18-66\"\n");
  EXPECT_EQ(country({recipe.path(), "--age", "all", "--bands", "60"}, "inside_60"), country({}, "inside_60"));
}

TEST(CoverageRecipe, AnOptionOfCoverageChangesTheSheetOfARecipe) {
  const Recipe recipe("[coverage]\nlimit = 45\n");
  const Outcome result =
      dkart({"export", recipe.path(), "--within", "30", "--size", "400x600", "-o", recipe.beside("a.png")});
  ASSERT_EQ(result.exit, 0) << result.err;
  EXPECT_THAT(read(recipe.beside("a.png")), HasSubstr("30 km i luftlinje"));
  const Recipe jobs("level = \"county\"\n");
  EXPECT_EQ(dkart({"export", jobs.path(), "--within", "30", "-o", jobs.beside("a.png")}).exit, 2);
}

TEST(CoverageRecipe, CentresThatAreSupposedGainWhatTheSearchSaid) {
  const Json answer = read_json(dkart({"site", "--k", "2", "--within", "60", "--exact", "--json"}).out);
  std::string centres;
  for (const Json& site : answer["sites"].array()) {
    centres += "{name = \"" + site["name"].text() +
               "\", longitude = " + std::to_string(site["longitude"].number()) +
               ", latitude = " + std::to_string(site["latitude"].number()) + "},";
  }
  const Recipe recipe("[coverage]\nwhat-if = [" + centres + "]\n");
  EXPECT_NEAR(country({recipe.path()}, "inside_60"), answer["covered_after"].number(), 2)
      << "the coordinates are rounded to a metre";
  const Json next = read_json(dkart({"site", recipe.path(), "--k", "1", "--json"}).out);
  EXPECT_EQ(next["covered_before"].number(), country({recipe.path()}, "inside_60"));
}

TEST(CoverageRecipe, ACentreThatIsSwitchedOffIsNotCountedTo) {
  std::string all;
  for (const char* file : {"study_centres.csv", "campuses.csv"}) {
    for (const CsvRow& row : table(file)) all += "\"" + row.at("id") + "\",";
  }
  const Recipe recipe("[coverage]\nswitched-off = [" + all + "]\n");
  EXPECT_EQ(country({recipe.path()}, "inside_100"), 0);
}

TEST(CoverageRecipe, TravelTimesOfTheRecipeLieBesideIt) {
  const Recipe recipe("[coverage]\nmatrix = \"reisetid.csv\"\nlimit = 45\n");
  std::ofstream(recipe.beside("reisetid.csv"))
      << "origin,facility,minutes\n5001,sc-05,40\n4601,sc-05,50\n9999,sc-05,1\n";
  const Outcome result = dkart({"export", recipe.path(), "-o", recipe.beside("a.svg")});
  ASSERT_EQ(result.exit, 0) << result.err;
  EXPECT_THAT(result.err, AllOf(HasSubstr("9999"), HasSubstr("reisetid.csv")));
  const std::string picture = words_on(recipe.beside("a.svg"));
  EXPECT_THAT(picture, HasSubstr("Reisetid i minutt frå reisetid.csv"));
  EXPECT_THAT(picture, HasSubstr("45 minutt reisetid"));
  std::map<std::string, double> people;
  for (const CsvRow& row : table("municipalities.csv"))
    people[row.at("number")] = number(row.at("population")).value();
  EXPECT_EQ(country({recipe.path()}, "inside_45"), people.at("5001"));
  EXPECT_EQ(country({recipe.path()}, "inside_60"), people.at("5001") + people.at("4601"));
  const Outcome site = dkart({"site", recipe.path()});
  EXPECT_EQ(site.exit, 1);
  EXPECT_THAT(site.err, HasSubstr("luftlinje"));
}

TEST(CoverageRecipe, AFileThatIsMissingIsNamedAndNothingIsWritten) {
  const Recipe recipe("[coverage]\npopulation = \"borte.tif\"\n");
  const Outcome result = dkart({"export", recipe.path(), "-o", recipe.beside("a.png")});
  EXPECT_EQ(result.exit, 1);
  EXPECT_THAT(result.err, HasSubstr("borte.tif"));
  EXPECT_FALSE(std::filesystem::exists(recipe.beside("a.png")));
}

TEST(CoverageRecipe, OptionsOfCoverageWantAMapOfCoverage) {
  const Folder folder;
  const std::string picture = (folder / "a.svg").string();
  for (const auto& [option, value] : {std::pair{"--within", "60"},
                                      {"--bands", "30"},
                                      {"--facilities", "centres"},
                                      {"--detour", "1.3"},
                                      {"--age", "all"}}) {
    const Outcome result = dkart({"export", option, value, "-o", picture});
    EXPECT_EQ(result.exit, 2) << option;
    EXPECT_THAT(result.err, AllOf(HasSubstr(option), HasSubstr("--coverage")));
  }
  EXPECT_EQ(dkart({"export", "--coverage", "all", "-o", picture}).exit, 2);
  EXPECT_EQ(dkart({"export", "--coverage", "people-outside", "--within", "0", "-o", picture}).exit, 2);
  EXPECT_FALSE(std::filesystem::exists(picture));
  const Outcome good = dkart({"export", "--coverage", "mean-distance", "--facilities", "campuses", "--detour",
                              "1.3", "-o", picture});
  EXPECT_EQ(good.exit, 0) << good.err;
  EXPECT_THAT(words_on(picture), AllOf(HasSubstr("studiestad"), HasSubstr("gonga med 1,3")));
}

}  // namespace
}  // namespace dkart::test_cli
