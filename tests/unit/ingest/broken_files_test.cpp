// Files that are missing, empty or not what they should be: one remark each, and the rest still loads.
#include <gmock/gmock.h>

#include "country.h"

namespace dkart::ingest {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class BrokenFiles : public Country {};

TEST_F(BrokenFiles, MissingFile) {
  std::filesystem::remove(data() / "state_jobs.csv");
  const auto data = load();
  EXPECT_THAT(data->issues,
              ElementsAre(Issue{Severity::error, "file_missing", {"state_jobs.csv", 0, ""}, {}}));
  EXPECT_EQ(sizes_of(*data), (Sizes{.decisions = 0}));
}

TEST_F(BrokenFiles, MissingSideTableIsAWarning) {
  std::filesystem::remove(data() / "control_totals.csv");
  EXPECT_THAT(load()->issues,
              ElementsAre(Issue{Severity::warning, "file_missing", {"control_totals.csv", 0, ""}, {}}));
}

TEST_F(BrokenFiles, EmptyFile) {
  write("study_centres.csv", "");
  const auto data = load();
  EXPECT_THAT(data->issues,
              ElementsAre(Issue{Severity::error, "file_empty", {"study_centres.csv", 0, ""}, {}}));
  EXPECT_EQ(sizes_of(*data), (Sizes{.study_centres = 0}));
}

TEST_F(BrokenFiles, HeaderWithoutRows) {
  const std::string text = read("campuses.csv");
  write("campuses.csv", text.substr(0, text.find('\n') + 1));
  const auto data = load();
  EXPECT_THAT(data->issues,
              ElementsAre(Issue{Severity::warning, "rows_missing", {"campuses.csv", 0, ""}, {}}));
  EXPECT_EQ(sizes_of(*data), (Sizes{.campuses = 0}));
}

TEST_F(BrokenFiles, Latin1IsReadAndReported) {
  // "Ålesund" and "Norec" of row 3, the second decision, with Å as one byte.
  std::string text = read("state_jobs.csv");
  for (const auto& [utf8, latin1] :
       {std::pair{"ø", "\xF8"}, {"å", "\xE5"}, {"Ø", "\xD8"}, {"Å", "\xC5"}, {"–", "\x96"}}) {
    for (auto at = text.find(utf8); at != std::string::npos; at = text.find(utf8)) {
      text.replace(at, std::string_view(utf8).size(), latin1);
    }
  }
  write("state_jobs.csv", text);
  const auto data = load();
  EXPECT_THAT(data->issues,
              ElementsAre(Issue{
                  Severity::warning, "not_utf8", {"state_jobs.csv", 2, ""}, {{"encoding", "Windows-1252"}}}));
  EXPECT_EQ(sizes_of(*data), Sizes{});
  EXPECT_EQ(data->decisions[0].agency, "Økokrim, nasjonalt senter");
  EXPECT_EQ(data->decisions[0].note, "Kjelda seier 20–25.");
  EXPECT_EQ(data->decisions[1].place, "Ålesund");
}

TEST_F(BrokenFiles, BadByteIsReportedInItsRow) {
  replace("police_service_points.csv", "sommar", "s\xF8r");
  const auto data = load();
  EXPECT_THAT(data->issues, ElementsAre(Issue{Severity::warning,
                                              "not_utf8",
                                              {"police_service_points.csv", 2, ""},
                                              {{"encoding", "Windows-1252"}}},
                                        testing::Field(&Issue::code, "name_mismatch")))
      << "the UTF-8 letters of the same file become two letters each";
  EXPECT_EQ(sizes_of(*data), Sizes{});
}

TEST_F(BrokenFiles, MissingColumn) {
  replace("state_jobs.csv", "municipality_number,", "kommune,");
  const auto data = load();
  ASSERT_THAT(codes_of(data->issues), ElementsAre("column_ignored", "column_missing"));
  EXPECT_EQ(data->issues[0].where, (Where{"state_jobs.csv", 1, "kommune"}));
  EXPECT_EQ(data->issues[0].severity, Severity::note);
  EXPECT_EQ(data->issues[1].where, (Where{"state_jobs.csv", 1, "municipality_number"}));
  EXPECT_EQ(data->issues[1].severity, Severity::error);
  EXPECT_TRUE(data->issues[1].args.at("found").starts_with("id, period, decision_date"));
  EXPECT_EQ(sizes_of(*data), Sizes{});
  EXPECT_EQ(data->decisions[0].municipality, std::nullopt);
  EXPECT_EQ(data->decisions[0].jobs.min, 20);
}

TEST_F(BrokenFiles, RepeatedColumn) {
  replace("ministries.csv", "short_en", "code");
  EXPECT_THAT(codes_of(load()->issues), ElementsAre("column_repeated", "column_missing"));
}

TEST_F(BrokenFiles, WrongNumberOfCells) {
  append("police_service_points.csv",
         "Hvaler, ein stad,Fredrikstad,3107,2023,,Nye tenestestader,https://example.org");
  append("police_service_points.csv", "Oslo,Oslo,0301");
  const auto data = load();
  ASSERT_THAT(codes_of(data->issues),
              ElementsAre("cell_count_wrong", "cell_count_wrong", "number_malformed"));
  EXPECT_EQ(data->issues[0], (Issue{Severity::error,
                                    "cell_count_wrong",
                                    {"police_service_points.csv", 3, ""},
                                    {{"expected", "7"}, {"found", "8"}}}));
  EXPECT_EQ(data->issues[1], (Issue{Severity::error,
                                    "cell_count_wrong",
                                    {"police_service_points.csv", 4, ""},
                                    {{"expected", "7"}, {"found", "3"}}}));
  EXPECT_EQ(sizes_of(*data), (Sizes{.police_service_points = 3}));
}

TEST_F(BrokenFiles, UnclosedQuote) {
  replace("populated_places.csv", "2,Ålesund,", "2,\"Ålesund,");
  const auto data = load();
  EXPECT_THAT(data->issues,
              ElementsAre(Issue{Severity::error, "quote_unclosed", {"populated_places.csv", 3, ""}, {}}));
  EXPECT_EQ(sizes_of(*data), Sizes{}) << "the rows after it are there";
}

TEST_F(BrokenFiles, WithoutMunicipalitiesTheMapsOwnNamesDo) {
  std::filesystem::remove(data() / "municipalities.csv");
  const auto data = load();
  EXPECT_THAT(data->issues,
              ElementsAre(Issue{Severity::error, "file_missing", {"municipalities.csv", 0, ""}, {}}));
  EXPECT_EQ(sizes_of(*data), Sizes{});
  EXPECT_EQ(data->municipalities[1].name.norwegian, "Ålesund");
  EXPECT_EQ(data->municipalities[1].population, std::nullopt);
  EXPECT_EQ(data->counties[1].population, std::nullopt);
  EXPECT_EQ((*data->base_map.areas)[0].topology.area_count(), 6u);
}

TEST_F(BrokenFiles, MissingFolderAndMap) {
  const auto data = load_dataset({"/no/such/folder", "/no/such/map.gpkg"}, {{0}});
  for (const Issue& issue : data->issues) EXPECT_EQ(issue.code, "file_missing") << issue;
  EXPECT_EQ(data->issues.size(), 15u) << "fourteen tables and the map";
  EXPECT_EQ(sizes_of(*data), (Sizes{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
  ASSERT_TRUE(data->base_map.areas) << "callers need not ask for null";
}

TEST_F(BrokenFiles, SpreadsheetInPlaceOfCsv) {
  std::filesystem::remove(data() / "police_service_points.csv");
  write_spreadsheet(data() / "police_service_points.xlsx",
                    {{"place", "municipality_name", "municipality_number", "announced", "remark",
                      "source_title", "source_url"},
                     {"Gamlebyen", "Oslo", "0301", "2023", "", "a \"b\"", "https://example.org"},
                     {"Vatne", "Haram", "9999", "2023", "", "", ""}});
  const auto data = load();
  EXPECT_THAT(data->issues, ElementsAre(Issue{Severity::error,
                                              "number_unknown",
                                              {"police_service_points.xlsx", 3, "municipality_number"},
                                              {{"number", "9999"}}}));
  ASSERT_EQ(sizes_of(*data), (Sizes{.police_service_points = 2}));
  EXPECT_EQ(data->police_service_points[0].municipality, domain::MunicipalityIndex{0});
  EXPECT_EQ(data->police_service_points[0].source.title, "a \"b\"");
}

TEST_F(BrokenFiles, DamagedSpreadsheet) {
  std::filesystem::rename(data() / "campuses.csv", data() / "campuses.xlsx");
  const auto data = load();
  ASSERT_THAT(codes_of(data->issues), ElementsAre("file_damaged"));
  EXPECT_EQ(data->issues[0].where, (Where{"campuses.xlsx", 0, ""}));
  EXPECT_EQ(sizes_of(*data), (Sizes{.campuses = 0}));
}

}  // namespace
}  // namespace dkart::ingest
