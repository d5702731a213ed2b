// Damaged data and maps: each is told with file and row, nothing crashes, and the rest still makes a map.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "cli/program.h"
#include "cli/readers.h"

namespace dkart::test_cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

struct Told {
  std::string severity, code, file, column, message;
  double row = 0;
};

/// Issues of `dkart validate --json` that are not there for the repository's own data.
class BrokenInput : public testing::Test {
 protected:
  void validate(const std::vector<std::string>& input) {
    std::vector<std::string> words{"validate", "--json"};
    words.insert(words.end(), input.begin(), input.end());
    run_ = dkart(words);
    const Json issues = read_json(run_.out);
    for (const Json& issue : issues.array()) {
      EXPECT_EQ(issue.object().size(), 6U);
      const auto text = [&](const char* key) {
        return issue[key].is_null() ? std::string() : issue[key].text();
      };
      told_.push_back({text("severity"), text("code"), text("file"), text("column"), text("message"),
                       issue["row"].is_null() ? 0 : issue["row"].number()});
    }
    bool error = false;
    for (const Told& told : told_) {
      EXPECT_THAT((std::vector<std::string>{"error", "warning", "note"}), testing::Contains(told.severity));
      EXPECT_THAT(told.message, Not(HasSubstr("remark."))) << "a text is missing";
      error = error || told.severity == "error";
    }
    EXPECT_EQ(run_.exit, error ? 1 : 0);
  }

  /// Some remark about this row of this file.
  testing::AssertionResult is_told(const std::string& file, double row) const {
    for (const Told& told : told_) {
      const bool here = told.file.size() >= file.size() && told.file.ends_with(file);
      if (here && told.row == row) return testing::AssertionSuccess() << told.message;
    }
    return testing::AssertionFailure() << "nothing about " << file << " row " << row << " in\n" << run_.out;
  }

  void expect_a_map(const std::vector<std::string>& input) const {
    std::vector<std::string> words{"export", "--size", "320x320", "-o", (folder_ / "kart.png").string()};
    words.insert(words.end(), input.begin(), input.end());
    const Outcome result = dkart(words);
    EXPECT_EQ(result.exit, 0) << result.err;
    EXPECT_THAT(read(folder_ / "kart.png"), testing::StartsWith("\x89PNG"));
  }

  std::vector<std::string> copied() const { return {"--data", data_.dir()}; }

  Folder folder_;
  DataCopy data_;
  Outcome run_;
  std::vector<Told> told_;
};

std::string decision(const std::string& id, const std::string& municipality,
                     const std::string& period = "2021-2025", const std::string& date = "2024-05") {
  return id + "," + period + "," + date + ",Finansdepartementet (FIN),Prøveetaten,Prøvestad,," +
         municipality + ",3,oppretta,,,Kjelde,https://example.org,2024-05,3,3,eksakt,stillingar,uvisst,";
}

TEST_F(BrokenInput, TheRepositorysOwnDataHasNoError) {
  validate({});
  for (const Told& told : told_) EXPECT_NE(told.severity, "error") << told.message;
}

TEST_F(BrokenInput, AMissingFolder) {
  const std::vector<std::string> input{"--data", (folder_ / "finst-ikkje").string()};
  validate(input);
  EXPECT_EQ(run_.exit, 1);
  EXPECT_THAT(told_, Not(IsEmpty()));
  expect_a_map(input);
  EXPECT_EQ(dkart({"stats", input[0], input[1]}).exit, 1) << "zeros would be a lie";
}

TEST_F(BrokenInput, AMissingMap) {
  const std::vector<std::string> input{"--maps", (folder_ / "finst-ikkje.gpkg").string()};
  validate(input);
  EXPECT_EQ(run_.exit, 1);
  EXPECT_TRUE(is_told("finst-ikkje.gpkg", 0));
  const Outcome stats = dkart({"stats", "--format", "csv", input[0], input[1]});
  EXPECT_EQ(stats.exit, 0);
  EXPECT_EQ(read_csv(stats.out).size(), 358U) << "figures need no map";
  const Outcome sheet = dkart({"export", "-o", (folder_ / "a.png").string(), input[0], input[1]});
  EXPECT_EQ(sheet.exit, 1);
  EXPECT_THAT(sheet.err, Not(IsEmpty()));
}

TEST_F(BrokenInput, ATruncatedMap) {
  const std::string whole = read(repository_map());
  std::ofstream(folder_ / "kutta.gpkg", std::ios::binary) << whole.substr(0, whole.size() / 3);
  const std::vector<std::string> input{"--maps", (folder_ / "kutta.gpkg").string()};
  validate(input);
  EXPECT_EQ(run_.exit, 1);
  EXPECT_TRUE(is_told("kutta.gpkg", 0));
  const Outcome sheet =
      dkart({"export", "--size", "320x320", "-o", (folder_ / "a.png").string(), input[0], input[1]});
  EXPECT_LE(sheet.exit, 1) << "it may draw what could be read, or say why not";
}

TEST_F(BrokenInput, AMissingColumn) {
  std::string text = data_.text("state_jobs.csv");
  text.replace(text.find("municipality_number"), std::string("municipality_number").size(), "kommune");
  data_.write("state_jobs.csv", text);
  validate(copied());
  EXPECT_EQ(run_.exit, 1);
  const auto named = std::find_if(told_.begin(), told_.end(), [](const Told& told) {
    return told.file.ends_with("state_jobs.csv") &&
           told.message.find("municipality_number") != std::string::npos;
  });
  EXPECT_NE(named, told_.end()) << run_.out;
  expect_a_map(copied());
}

TEST_F(BrokenInput, AnUnknownMunicipalityNumber) {
  const auto row = static_cast<double>(data_.append("state_jobs.csv", decision("sj-901", "9999")));
  validate(copied());
  EXPECT_TRUE(is_told("state_jobs.csv", row));
  expect_a_map(copied());
}

TEST_F(BrokenInput, AnOldNumberIsTranslatedAndTold) {
  const auto row = static_cast<double>(data_.append("state_jobs.csv", decision("sj-901", "3004")));
  validate(copied());
  EXPECT_TRUE(is_told("state_jobs.csv", row));
  const auto rows =
      read_csv(dkart({"stats", "--format", "csv", "--data", data_.dir(), "--search", "Prøveetaten"}).out);
  const auto fredrikstad =
      std::find_if(rows.begin(), rows.end(), [](const CsvRow& r) { return r.at("number") == "3107"; });
  ASSERT_NE(fredrikstad, rows.end());
  EXPECT_EQ(fredrikstad->at("decisions"), "1");
}

TEST_F(BrokenInput, ADuplicateId) {
  const auto row = static_cast<double>(data_.append("state_jobs.csv", decision("sj-001", "4601")));
  validate(copied());
  EXPECT_TRUE(is_told("state_jobs.csv", row));
}

TEST_F(BrokenInput, ADateThatFitsNoPeriod) {
  const auto row =
      static_cast<double>(data_.append("state_jobs.csv", decision("sj-901", "4601", "2021-2025", "1999-01")));
  validate(copied());
  EXPECT_TRUE(is_told("state_jobs.csv", row));
}

TEST_F(BrokenInput, LatinOneText) {
  const auto row =
      static_cast<double>(data_.append("state_jobs.csv", decision("sj-901", "4601") + "\xD8rsta \xE5"));
  validate(copied());
  EXPECT_TRUE(is_told("state_jobs.csv", row));
  expect_a_map(copied());
}

TEST_F(BrokenInput, AnEmptyFile) {
  for (const char* name : {"state_jobs.csv", "study_centres.csv", "campuses.csv"}) data_.write(name, "");
  validate(copied());
  EXPECT_EQ(run_.exit, 1);
  for (const char* name : {"state_jobs.csv", "study_centres.csv", "campuses.csv"}) {
    EXPECT_TRUE(std::any_of(told_.begin(), told_.end(), [&](const Told& told) {
      return told.file.ends_with(name);
    })) << name;
  }
  expect_a_map(copied());
}

TEST_F(BrokenInput, ADecisionOf2025WithoutPeriodIsAGroupOfItsOwn) {
  data_.append("state_jobs.csv", decision("sj-901", "4601", "", "2025"));
  const auto rows =
      read_csv(dkart({"stats", "--format", "csv", "--data", data_.dir(), "--period", "unknown"}).out);
  double decisions = 0;
  for (const CsvRow& row : rows) decisions += std::stod(row.at("decisions"));
  EXPECT_EQ(decisions, 1);
}

TEST_F(BrokenInput, PeopleGetTheSameRemarksAndTheirNumber) {
  data_.append("state_jobs.csv", decision("sj-901", "9999"));
  const Outcome result = dkart({"validate", "--data", data_.dir(), "--lang", "en"});
  EXPECT_THAT(result.out, HasSubstr("state_jobs.csv"));
  EXPECT_THAT(result.out, HasSubstr("9999"));
}

}  // namespace
}  // namespace dkart::test_cli
