// dkart export --passport: what lies beside the picture says what `dkart stats` and `dkart coverage` say.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "cli/counted.h"
#include "cli/program.h"
#include "cli/readers.h"

namespace dkart::test_cli {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class PassportOfExport : public testing::Test {
 protected:
  std::string file(const std::string& name) const { return (folder_ / name).string(); }
  Outcome export_to(const std::string& name, std::vector<std::string> words) const {
    words.insert(words.begin(), "export");
    words.insert(words.end(), {"--size", "300x300", "-o", file(name)});
    return dkart(words);
  }
  std::string inputs_hash(const std::string& name) const {
    return read_json(read(folder_ / name))["inputs_hash"].text();
  }
  Folder folder_;
};

/// Each column that both tables have.
void expect_alike(const std::vector<CsvRow>& rows, const std::vector<CsvRow>& expected, std::size_t shared) {
  ASSERT_GE(rows.size(), 357U);
  ASSERT_LE(rows.size(), expected.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::size_t seen = 0;
    for (const auto& [column, cell] : expected[i]) {
      const auto own = rows[i].find(column);
      if (own == rows[i].end()) continue;
      ++seen;
      EXPECT_EQ(own->second, cell) << column << " of " << expected[i].at("number");
    }
    ASSERT_EQ(seen, shared);
  }
}

TEST_F(PassportOfExport, SaysWhatStatsSays) {
  const Outcome result = export_to("kart.png", {"--period", "2021-2025", "--passport"});
  ASSERT_EQ(result.exit, 0) << result.err;
  EXPECT_EQ(result.out, file("kart.png") + "\n" + file("kart.txt") + "\n" + file("kart.csv") + "\n" +
                            file("kart.html") + "\n" + file("kart.json") + "\n");
  // The map's colour is of jobs per 1,000 inhabitants, so its classes are those of that measure.
  const auto stats = csv_rows({"stats", "--period", "2021-2025", "--measure", "jobs-per-1000"});
  expect_alike(read_csv(read(folder_ / "kart.csv")), stats, 10);

  // The five with most jobs can be told from the text alone.
  std::vector<CsvRow> ranked;
  std::ranges::copy_if(stats, std::back_inserter(ranked), [](const CsvRow& row) {
    return !row.at("number").empty() && row.at("class") != "out_of_scope" && number(row.at("jobs_min"));
  });
  std::ranges::stable_sort(ranked, std::ranges::greater{},
                           [](const CsvRow& row) { return *number(row.at("jobs_min")); });
  const std::string text = read(folder_ / "kart.txt");
  const std::size_t begin = text.find("\nFlest stillingar har ");
  ASSERT_NE(begin, std::string::npos) << text;
  const std::string sentence = text.substr(begin, text.find('\n', begin + 1) - begin);
  std::size_t at = 0;
  for (std::size_t i = 0; i < 5; ++i) {
    const std::size_t found = sentence.find(ranked[i].at("name") + " i ", at);
    ASSERT_NE(found, std::string::npos) << ranked[i].at("name") << " in: " << sentence;
    std::string lowest = ranked[i].at("jobs_min");
    std::ranges::replace(lowest, '.', ',');
    EXPECT_THAT(sentence.substr(found, sentence.find(')', found) - found), HasSubstr(lowest));
    at = found;
  }
  EXPECT_THAT(text, HasSubstr("Tidsrommet er 2021–2025."));
}

TEST_F(PassportOfExport, OneChangedRowChangesTheChecksumOfTheInput) {
  ASSERT_EQ(export_to("a.svg", {"--passport"}).exit, 0);
  const DataCopy copy;
  ASSERT_EQ(export_to("b.svg", {"--passport", "--data", copy.dir()}).exit, 0);
  EXPECT_THAT(inputs_hash("a.json"), StartsWith("sha256:"));
  EXPECT_EQ(inputs_hash("a.json"), inputs_hash("b.json")) << "where the files lie does not matter";
  std::string decisions = copy.text("state_jobs.csv");
  decisions.erase(decisions.rfind('\n', decisions.size() - 2) + 1);
  copy.write("state_jobs.csv", decisions);
  ASSERT_EQ(export_to("b.svg", {"--passport", "--data", copy.dir()}).exit, 0);
  EXPECT_NE(inputs_hash("a.json"), inputs_hash("b.json"));
}

TEST_F(PassportOfExport, OfCoverageSaysWhatCoverageSaysAndFitsIntoOneFile) {
  ASSERT_EQ(export_to("dekning.svg", {"--coverage", "people-outside", "--passport"}).exit, 0);
  expect_alike(read_csv(read(folder_ / "dekning.csv")), csv_rows({"coverage"}), 9);
  const Outcome packed = export_to("pakke.png", {"--zip"});
  EXPECT_EQ(packed.out, file("pakke.zip") + "\n");
  EXPECT_THAT(read(folder_ / "pakke.zip"), StartsWith("PK\x03\x04"));
  EXPECT_THAT(read(folder_ / "pakke.png"), testing::IsEmpty()) << "the picture is in the zip file only";
}

}  // namespace
}  // namespace dkart::test_cli
