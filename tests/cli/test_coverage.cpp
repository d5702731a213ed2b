// dkart coverage against the files, counted here a second time, and what it says about its method.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <limits>
#include <numbers>
#include <utility>

#include "cli/counted.h"
#include "cli/program.h"
#include "cli/readers.h"

namespace dkart::test_cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

std::vector<CsvRow> coverage(std::vector<std::string> words) {
  words.insert(words.begin(), "coverage");
  return csv_rows(std::move(words));
}

double value(const CsvRow& row, const std::string& column) {
  return number(row.at(column)).value();
}

// On a sphere: half a per cent from the ellipsoid at most.
double sphere_km(const CsvRow& a, const CsvRow& b) {
  constexpr double degree = std::numbers::pi / 180;
  const double lat_a = value(a, "latitude") * degree, lat_b = value(b, "latitude") * degree;
  const double d_lat = lat_b - lat_a, d_lon = (value(b, "longitude") - value(a, "longitude")) * degree;
  const double h =
      std::pow(std::sin(d_lat / 2), 2) + std::cos(lat_a) * std::cos(lat_b) * std::pow(std::sin(d_lon / 2), 2);
  return 2 * 6371 * std::asin(std::sqrt(h));
}

std::vector<CsvRow> chosen_facilities() {
  std::vector<CsvRow> all;
  for (const CsvRow& row : table("study_centres.csv")) {
    if (row.at("status") == "active") all.push_back(row);
  }
  for (const CsvRow& row : table("campuses.csv")) {
    if (row.at("kind") != "fagskule") all.push_back(row);
  }
  return all;
}

class Written {
 public:
  Written(const std::string& name, const std::string& text) : path_(folder_ / name) {
    std::ofstream(path_) << text;
  }
  std::string path() const { return path_.string(); }

 private:
  Folder folder_;
  std::filesystem::path path_;
};

// Every municipality 25 minutes from sc-05 and 80 from cp-uit-01, but no row for Oslo.
std::string made_matrix() {
  std::string text = "origin,facility,minutes\n";
  for (const CsvRow& row : table("municipalities.csv")) {
    const std::string& origin = row.at("number");
    if (origin == "0301") continue;
    text += origin + "," + (origin < "2000" ? "sc-05,25\n" : "cp-uit-01,80\n");
  }
  return text;
}

TEST(Coverage, HasTheColumnsThatScriptsRelyOn) {
  const Outcome result = dkart({"coverage", "--format", "csv"});
  ASSERT_EQ(result.exit, 0) << result.err;
  EXPECT_THAT(result.out, StartsWith("number,name,population,inside_30,inside_60,inside_100,outside,mean_km,"
                                     "nearest_id,nearest_km\n0301,Oslo,"));
  EXPECT_THAT(result.err, IsEmpty());
  EXPECT_THAT(dkart({"coverage", "--format", "csv", "--bands", "7.5,50"}).out,
              StartsWith("number,name,population,inside_7.5,inside_50,outside,mean_km,"));
}

TEST(Coverage, InsideAndOutsideAreEveryoneOnEachLevel) {
  const auto municipalities = coverage({}), counties = coverage({"--level", "county"}),
             country = coverage({"--level", "country"});
  const auto facts = table("municipalities.csv");
  ASSERT_EQ(municipalities.size(), facts.size());
  ASSERT_EQ(counties.size(), 15U);
  ASSERT_EQ(country.size(), 1U);
  std::map<std::string, std::map<std::string, double>> sums;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const CsvRow& row = municipalities[i];
    EXPECT_EQ(row.at("population"), facts[i].at("population")) << row.at("name");
    for (const char* column : {"population", "inside_30", "inside_60", "inside_100", "outside"}) {
      sums[row.at("number").substr(0, 2)][column] += value(row, column);
      sums[""][column] += value(row, column);
    }
  }
  for (const auto* rows : {&municipalities, &counties, &country}) {
    for (const CsvRow& row : *rows) {
      EXPECT_EQ(value(row, "inside_100") + value(row, "outside"), value(row, "population")) << row.at("name");
      EXPECT_LE(value(row, "inside_30"), value(row, "inside_60"));
      EXPECT_LE(value(row, "inside_60"), value(row, "inside_100"));
      if (rows == &municipalities) continue;
      EXPECT_EQ(row.at("nearest_id"), "") << "only a municipality has a centre to measure from";
      for (const auto& [column, sum] : sums.at(row.at("number")))
        EXPECT_EQ(value(row, column), sum) << column;
    }
  }
  EXPECT_EQ(value(country[0], "population"), 5627400);
}

TEST(Coverage, TheNearestIsTheNearest) {
  const auto rows = coverage({});
  const auto facts = table("municipalities.csv");
  const auto facilities = chosen_facilities();
  std::size_t compared = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (facts[i].at("longitude").empty()) continue;
    double nearest = std::numeric_limits<double>::infinity(), named = nearest;
    for (const CsvRow& facility : facilities) {
      const double km = sphere_km(facts[i], facility);
      nearest = std::min(nearest, km);
      if (facility.at("id") == rows[i].at("nearest_id")) named = km;
    }
    EXPECT_NEAR(value(rows[i], "nearest_km"), nearest, 0.005 * nearest + 0.001) << rows[i].at("name");
    EXPECT_LE(named, nearest * 1.005 + 0.001) << rows[i].at("nearest_id");
    ++compared;
  }
  EXPECT_GT(compared, 345U);
}

TEST(Coverage, AgeGroupsHaveTheirOwnSums) {
  std::map<std::string, std::string> working;
  for (const CsvRow& row : table("population.csv")) {
    if (row.at("age") == "18-66" && row.at("year") == "2026")
      working[row.at("number")] = row.at("population");
  }
  for (const CsvRow& row : coverage({"--age", "18-66"})) {
    EXPECT_EQ(row.at("population"), working.at(row.at("number"))) << row.at("name");
  }
}

TEST(Coverage, FewerFacilitiesReachFewer) {
  const auto inside = [](const std::string& facilities) {
    return value(coverage({"--level", "country", "--facilities", facilities})[0], "inside_30");
  };
  const double either = inside("centres,campuses");
  EXPECT_EQ(value(coverage({"--level", "country"})[0], "inside_30"), either);
  EXPECT_LT(inside("centres"), either);
  EXPECT_LT(inside("campuses"), either);
  EXPECT_GE(inside("centres,campuses,vocational,unconfirmed"), either);
}

TEST(Coverage, JsonSaysTheSameAsCsv) {
  const auto rows = coverage({"--level", "county"});
  const Json json = read_json(dkart({"coverage", "--level", "county", "--format", "json"}).out);
  ASSERT_EQ(json.array().size(), rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(json.array()[i].object().size(), 10U);
    for (const char* column : {"population", "inside_60", "outside", "mean_km"}) {
      EXPECT_EQ(json.array()[i][column].number(), value(rows[i], column)) << column;
    }
    EXPECT_TRUE(json.array()[i]["nearest_id"].is_null());
  }
}

TEST(Coverage, PeopleAreToldHowItWasCounted) {
  EXPECT_THAT(
      dkart({"coverage", "--level", "country"}).out,
      AllOf(HasSubstr("i luftlinje"), HasSubstr("Alle innbyggjarar er rekna med"),
            HasSubstr("Statistisk sentralbyrå"), HasSubstr("8 av 35 studiesenter er omtrentleg plasserte"),
            HasSubstr("ikkje fullstendig")));
}

TEST(Coverage, ThreeLanguagesSayStraightLine) {
  EXPECT_THAT(dkart({"coverage", "--level", "country", "--lang", "nb"}).out,
              HasSubstr("Avstand i luftlinje"));
  EXPECT_THAT(dkart({"coverage", "--level", "country", "--lang", "en"}).out,
              AllOf(HasSubstr("straight line"), HasSubstr("All inhabitants"), HasSubstr("5 627 400")));
  EXPECT_THAT(dkart({"coverage", "--level", "country", "--age", "18-66", "--lang", "en"}).out,
              HasSubstr("Only inhabitants aged 18–66"));
}

TEST(Coverage, ADetourIsNeverSilent) {
  const Outcome plain = dkart({"coverage", "--level", "country", "--format", "csv"});
  const Outcome longer =
      dkart({"coverage", "--level", "country", "--format", "csv", "--detour", "1.4", "--lang", "en"});
  EXPECT_THAT(longer.err, AllOf(HasSubstr("straight line"), HasSubstr("multiplied by 1.4")));
  const CsvRow before = read_csv(plain.out)[0], after = read_csv(longer.out)[0];
  EXPECT_NEAR(value(after, "mean_km"), 1.4 * value(before, "mean_km"), 0.002);
  EXPECT_LT(value(after, "inside_30"), value(before, "inside_30"));
  EXPECT_THAT(dkart({"coverage", "--level", "country", "--detour", "1.4"}).out, HasSubstr("gonga med 1,4"));
}

TEST(Coverage, AMatrixReplacesDistance) {
  const Written matrix("tider.csv", made_matrix());
  const std::vector<std::string> words{"coverage", "--matrix", matrix.path(), "--bands", "30,60,90",
                                       "--format", "csv",      "--level",     "county"};
  const Outcome result = dkart(words);
  ASSERT_EQ(result.exit, 0) << result.err;
  EXPECT_THAT(result.out,
              StartsWith("number,name,population,inside_30,inside_60,inside_90,outside,mean_minutes,"
                         "nearest_id,nearest_minutes\n"));
  EXPECT_THAT(result.err, AllOf(HasSubstr("tider.csv"), HasSubstr("0301"), HasSubstr("Reisetid i minutt")));
  for (const CsvRow& row : read_csv(result.out)) {
    const std::string& number_text = row.at("number");
    const double population = value(row, "population");
    if (number_text == "03") {
      EXPECT_EQ(value(row, "outside"), population) << "no row in the matrix";
      EXPECT_EQ(row.at("mean_minutes"), "");
    } else {
      EXPECT_EQ(value(row, "inside_30"), number_text < "20" ? population : 0) << number_text;
      EXPECT_EQ(value(row, "inside_90"), population);
      EXPECT_EQ(value(row, "mean_minutes"), number_text < "20" ? 25 : 80);
    }
  }
}

TEST(Coverage, FaultsInAMatrixAreNamedWithTheirRow) {
  const Written matrix("tider.csv",
                       made_matrix() + "9999,sc-05,1\n5001,sc-99,1\n0301,sc-05,-4\n0301,sc-05,mange\n");
  const Outcome result = dkart({"coverage", "--matrix", matrix.path(), "--format", "csv", "--lang", "en"});
  EXPECT_EQ(result.exit, 0);
  for (const char* said :
       {"tider.csv, row 358, column origin: “9999”", "tider.csv, row 359, column facility", "sc-99",
        "tider.csv, row 360, column minutes: The travel time -4",
        "tider.csv, row 361, column minutes: “mange”", "pairs of origin and centre are missing"}) {
    EXPECT_THAT(result.err, HasSubstr(said));
  }
  EXPECT_EQ(dkart({"coverage", "--matrix", "finst-ikkje.csv"}).exit, 1);
}

TEST(Coverage, APopulationFileReplacesOurDistribution) {
  const Written people(
      "folk.csv",
      "lon,lat,persons\n10.74609,59.91273,100\n10.74609,59.91273,tre\n23.37,69.97,40\n25.51,69.47,7\n");
  const Outcome result =
      dkart({"coverage", "--population", people.path(), "--format", "csv", "--lang", "en"});
  ASSERT_EQ(result.exit, 0) << result.err;
  EXPECT_THAT(result.err, HasSubstr("folk.csv, row 3, column persons: “tre” is not a number"));
  double population = 0;
  for (const CsvRow& row : read_csv(result.out)) {
    population += value(row, "population");
    if (row.at("number") == "0301") {
      EXPECT_EQ(value(row, "inside_30"), 100);
    }
    if (row.at("number") == "5610") {
      EXPECT_EQ(value(row, "outside"), 7) << "Karasjok";
    }
  }
  EXPECT_EQ(population, 147);
  EXPECT_THAT(dkart({"coverage", "--population", people.path(), "--level", "country"}).out,
              HasSubstr("Innbyggjarar frå folk.csv"));
}

TEST(Coverage, GapsAreRankedAndFiltered) {
  const auto outside_60 = [](const CsvRow& row) {
    return value(row, "population") - value(row, "inside_60");
  };
  const auto all = coverage({"--gaps", "60"});
  ASSERT_GT(all.size(), 10U);
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_GT(outside_60(all[i]), 0);
    if (i > 0) {
      EXPECT_GE(outside_60(all[i - 1]), outside_60(all[i]));
    }
  }
  for (const CsvRow& row : coverage({"--gaps", "60", "--county", "56", "--sami-area", "yes"})) {
    EXPECT_TRUE(row.at("number").starts_with("56")) << row.at("name");
  }
  std::map<std::string, std::string> grade;
  for (const CsvRow& row : table("municipalities.csv")) grade[row.at("number")] = row.at("centrality_class");
  const auto remote = coverage({"--gaps", "60", "--centrality", "6"});
  EXPECT_FALSE(remote.empty());
  for (const CsvRow& row : remote) EXPECT_EQ(grade[row.at("number")], "6");
  EXPECT_THAT(dkart({"coverage", "--gaps", "60"}).out,
              AllOf(HasSubstr("Utanfor 60 km"), Not(HasSubstr("        Noreg "))));
}

}  // namespace
}  // namespace dkart::test_cli
