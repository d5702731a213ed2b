// dkart grants against data/study_centre_grants.csv, counted here a second time.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
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

std::vector<CsvRow> grants(std::vector<std::string> words) {
  words.insert(words.begin(), "grants");
  return csv_rows(std::move(words));
}

bool of_scheme(const CsvRow& row) {
  return row.at("granted_by").starts_with("HK-dir");
}

std::string county_of(const std::string& centre_id) {
  for (const CsvRow& row : table("study_centres.csv")) {
    if (row.at("id") == centre_id) return row.at("municipality_number").substr(0, 2);
  }
  return "";
}

struct Known {
  double rows = 0, amount = 0;
};
// By county number; the country stands under "".
std::map<std::string, Known> counted(bool scheme_only, const std::string& year = "") {
  std::map<std::string, Known> sums;
  for (const CsvRow& row : table("study_centre_grants.csv")) {
    if ((scheme_only && !of_scheme(row)) || (!year.empty() && row.at("year") != year)) continue;
    for (const std::string& area : {county_of(row.at("centre_id")), std::string()}) {
      ++sums[area].rows;
      sums[area].amount += number(row.at("amount_nok")).value();
    }
  }
  return sums;
}

void expect_sums(const std::vector<std::string>& options, const std::map<std::string, Known>& known) {
  std::vector<std::string> words{"--level", "county"};
  words.insert(words.end(), options.begin(), options.end());
  const auto counties = grants(words);
  words[1] = "country";
  const auto country = grants(words);
  ASSERT_EQ(counties.size(), 15U);
  ASSERT_EQ(country.size(), 1U);
  EXPECT_EQ(number(country[0].at("amount_nok")), known.at("").amount);
  double sum = 0;
  for (const CsvRow& row : counties) {
    SCOPED_TRACE(row.at("name"));
    const auto found = known.find(row.at("number"));
    const auto amount = number(row.at("amount_nok"));
    sum += amount.value_or(0);
    EXPECT_EQ(row.at("grants_without_amount"), "0");
    if (found == known.end()) {
      EXPECT_EQ(row.at("grants"), "0");
      EXPECT_EQ(row.at("amount_nok"), "") << "not known is not zero";
      EXPECT_EQ(row.at("nok_per_inhabitant"), "");
      continue;
    }
    EXPECT_EQ(number(row.at("grants")), found->second.rows);
    ASSERT_EQ(amount, found->second.amount);
    EXPECT_NEAR(number(row.at("nok_per_inhabitant")).value(),
                found->second.amount / number(row.at("population")).value(), 0.0005);
  }
  EXPECT_EQ(sum, known.at("").amount);
}

TEST(Grants, HaveTheColumnsThatScriptsRelyOn) {
  const Outcome centres = dkart({"grants", "--format", "csv"});
  EXPECT_THAT(centres.out,
              StartsWith("centre_id,name,county_number,year,amount_nok,granted_by,in_scheme,source_url\n"
                         "sc-01,Lister Kompetanse AS,42,2022,5100000,"));
  EXPECT_THAT(centres.err, IsEmpty());
  for (const std::string level : {"county", "country"}) {
    EXPECT_THAT(dkart({"grants", "--level", level, "--format", "csv"}).out,
                StartsWith("number,name,grants,amount_nok,population,nok_per_inhabitant,"
                           "grants_without_amount\n"));
  }
}

TEST(Grants, TheSchemeAloneUnlessAllGrantersAreAskedFor) {
  const auto facts = table("study_centre_grants.csv");
  const auto in_scheme = std::count_if(facts.begin(), facts.end(), of_scheme);
  ASSERT_GT(in_scheme, 0);
  const auto scheme = grants({});
  EXPECT_EQ(scheme.size(), static_cast<std::size_t>(in_scheme));
  for (const CsvRow& row : scheme) EXPECT_EQ(row.at("in_scheme"), "yes") << row.at("centre_id");
  EXPECT_EQ(grants({"--all-granters"}).size(), facts.size());
}

TEST(Grants, EachRowOfTheFileIsThereAsItStands) {
  const auto line = [](const CsvRow& row) {
    return row.at("centre_id") + "|" + row.at("year") + "|" + row.at("amount_nok") + "|" +
           row.at("granted_by") + "|" + row.at("source_url");
  };
  std::multiset<std::string> facts, told;
  for (const CsvRow& row : table("study_centre_grants.csv")) facts.insert(line(row));
  for (const CsvRow& row : grants({"--all-granters"})) {
    told.insert(line(row));
    EXPECT_EQ(row.at("in_scheme"), of_scheme(row) ? "yes" : "no");
    EXPECT_EQ(row.at("county_number"), county_of(row.at("centre_id")));
  }
  EXPECT_EQ(told, facts);
}

TEST(Grants, SumsAreThoseOfTheFile) {
  expect_sums({}, counted(true));
  expect_sums({"--all-granters"}, counted(false));
  expect_sums({"--year", "2022"}, counted(true, "2022"));
  expect_sums({"--year", "2023", "--all-granters"}, counted(false, "2023"));
}

TEST(Grants, TheTableSaysWhatIsCountedAndWhatIsNot) {
  const Outcome scheme = dkart({"grants", "--level", "county", "--year", "2022"});
  EXPECT_THAT(
      scheme.out,
      AllOf(HasSubstr("Rekna med: berre tilskot frå studiesenterordninga (HK-dir), 2022."),
            HasSubstr("Lista er ikkje fullstendig"), HasSubstr("ikkje kjent"), HasSubstr("1. januar 2026")));
  const auto facts = table("study_centre_grants.csv");
  const auto others = std::count_if(facts.begin(), facts.end(), [](const CsvRow& row) {
    return row.at("year") == "2022" && !of_scheme(row);
  });
  const auto years =
      std::count_if(facts.begin(), facts.end(), [](const CsvRow& row) { return row.at("year") != "2022"; });
  EXPECT_THAT(scheme.out,
              HasSubstr("Haldne utanfor: " + std::to_string(others) + " rader frå andre tilskotsgivarar, " +
                        std::to_string(years) + " rader frå andre år."));
  EXPECT_THAT(
      dkart({"grants", "--all-granters", "--lang", "en"}).out,
      AllOf(HasSubstr("Counted: grants from all funders, 2011–2026."), HasSubstr("No rows are left out.")));
  EXPECT_THAT(dkart({"grants", "--year", "2011"}).out, StartsWith("Ingen kjende tilskot.\n"));
}

TEST(Grants, WhatHasNoCountyIsToldAndStaysInTheSum) {
  const DataCopy data;
  data.append("study_centre_grants.csv", "sc-999,2022,70000,HK-dir,https://example.org");
  data.append("study_centre_grants.csv", "sc-01,2022,,HK-dir,https://example.org");
  const auto rows = grants({"--level", "county", "--year", "2022", "--data", data.dir()});
  ASSERT_EQ(rows.size(), 16U);
  EXPECT_EQ(rows.back().at("number"), "");
  EXPECT_EQ(rows.back().at("name"), "Utan kommune");
  EXPECT_EQ(rows.back().at("amount_nok"), "70000");
  const auto country = grants({"--level", "country", "--year", "2022", "--data", data.dir()});
  EXPECT_EQ(number(country[0].at("amount_nok")), counted(true, "2022").at("").amount + 70000);
  EXPECT_EQ(country[0].at("grants_without_amount"), "1");
  EXPECT_THAT(dkart({"grants", "--level", "county", "--year", "2022", "--data", data.dir()}).out,
              AllOf(HasSubstr("1 tilskot til eit senter utan kjend kommune"),
                    HasSubstr("1 tilskot utan kjent beløp")));
}

TEST(Grants, JsonHasNullForWhatIsNotKnown) {
  const Json counties = read_json(dkart({"grants", "--level", "county", "--format", "json"}).out);
  ASSERT_EQ(counties.array().size(), 15U);
  EXPECT_EQ(counties.array()[0]["number"].text(), "03");
  EXPECT_TRUE(counties.array()[0]["amount_nok"].is_null());
  EXPECT_EQ(counties.array()[0]["grants"].number(), 0);
}

TEST(Grants, AreAMeasureOfStats) {
  const auto sums = grants({"--level", "county", "--year", "2022"});
  const Outcome stats = dkart({"stats", "--measure", "grants-per-inhabitant", "--level", "county",
                               "--grant-year", "2022", "--format", "csv"});
  ASSERT_EQ(stats.exit, 0) << stats.err;
  const auto rows = read_csv(stats.out);
  for (std::size_t i = 1; i < sums.size(); ++i) {  // Oslo is out of scope
    const auto expected = number(sums[i].at("nok_per_inhabitant"));
    const auto value = number(rows[i].at("grants_per_inhabitant"));
    ASSERT_EQ(value.has_value(), expected.has_value()) << rows[i].at("name");
    if (expected) {
      EXPECT_NEAR(*value, *expected, 0.0005) << rows[i].at("name");
    }
  }
  EXPECT_THAT(dkart({"stats", "--measure", "grants", "--level", "county"}).out,
              AllOf(HasSubstr("Rekna med: berre tilskot"), HasSubstr("Lista er ikkje fullstendig")));
  EXPECT_THAT(dkart({"stats", "--level", "county"}).out, Not(HasSubstr("Rekna med")));
}

TEST(Grants, AreASheetThatSaysWhatItCounts) {
  const Folder folder;
  const std::string sheet = (folder / "tilskot.svg").string();
  const Outcome result = dkart({"export", "--fill", "grants-per-inhabitant", "--symbols", "none", "--level",
                                "county", "--grant-year", "2023", "--all-granters", "-o", sheet});
  ASSERT_EQ(result.exit, 0) << result.err;
  EXPECT_THAT(read(sheet),
              AllOf(HasSubstr("Tilskot til studiesenter frå alle tilskotsgivarar 2023, kroner per "
                              "innbyggjar"),
                    HasSubstr("Lista er ikkje fullstendig")));
}

TEST(Grants, AYearInARecipeThatNoRowHasIsTold) {
  const Folder folder;
  std::ofstream(folder / "a.toml") << "fill = \"grants\"\n[grants]\nyear = 1999\n";
  const Outcome result = dkart({"export", (folder / "a.toml").string(), "-o", (folder / "a.svg").string()});
  EXPECT_EQ(result.exit, 1);
  EXPECT_THAT(result.err, AllOf(HasSubstr("a.toml"), HasSubstr("grants.year"), HasSubstr("2022")));
}

}  // namespace
}  // namespace dkart::test_cli
