// Rows that say something wrong, doubtful or old: one remark each with file, row and column, and nothing else
// is lost.
#include <gmock/gmock.h>

#include "country.h"

namespace dkart::ingest {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class BrokenRows : public Country {
 protected:
  // The whole row of a decision after its id, with the cells that tests vary.
  struct Cells {
    std::string_view id = "sj-006", period = "2021-2025", date = "2024-01-10",
                     department = "Finansdepartementet (FIN)", place = "", name = "", number = "0301",
                     jobs = "", kind = "oppretta", min = "", max = "", qualifier = "", unit = "",
                     guidelines = "", same = "", source_date = "";
  };
  void add_decision(const Cells& c) const {
    std::string line;
    for (const std::string_view cell : {c.id,
                                        c.period,
                                        c.date,
                                        c.department,
                                        std::string_view("Etaten"),
                                        c.place,
                                        c.name,
                                        c.number,
                                        c.jobs,
                                        c.kind,
                                        std::string_view(),
                                        std::string_view(),
                                        std::string_view("Avisa"),
                                        std::string_view("https://example.org"),
                                        c.source_date,
                                        c.min,
                                        c.max,
                                        c.qualifier,
                                        c.unit,
                                        c.guidelines,
                                        c.same}) {
      line += std::string(cell) + ",";
    }
    line.pop_back();
    append("state_jobs.csv", line);
  }
  static Where in_row_7(std::string column) { return {"state_jobs.csv", 7, std::move(column)}; }

  // Loads and expects that the sixth decision is there with this single remark.
  domain::Decision sixth(const Issue& remark) const {
    const auto data = load();
    EXPECT_THAT(data->issues, ElementsAre(remark));
    EXPECT_EQ(sizes_of(*data), (Sizes{.decisions = 6}));
    return data->decisions.size() == 6 ? data->decisions[5] : domain::Decision{};
  }
};

TEST_F(BrokenRows, UnknownNumber) {
  add_decision({.number = "9999"});
  const auto d =
      sixth({Severity::error, "number_unknown", in_row_7("municipality_number"), {{"number", "9999"}}});
  EXPECT_EQ(d.municipality, std::nullopt);
}

TEST_F(BrokenRows, NumberWithoutItsZero) {
  add_decision({.number = "301"});
  sixth({Severity::error, "number_malformed", in_row_7("municipality_number"), {{"number", "301"}}});
}

TEST_F(BrokenRows, OldNumberIsTranslated) {
  add_decision({.name = "Gamlebyen", .number = "3004"});
  const auto d = sixth({Severity::note,
                        "number_old",
                        in_row_7("municipality_number"),
                        {{"old", "3004"}, {"number", "3107"}, {"name", "Fredrikstad"}}});
  EXPECT_EQ(d.municipality, domain::MunicipalityIndex{3});
}

TEST_F(BrokenRows, SplitNumberIsDecidedByPlace) {
  add_decision({.place = "Brattvåg sentrum", .name = "Ålesund", .number = "1507"});
  const auto d =
      sixth({Severity::note,
             "number_split_decided",
             in_row_7("municipality_number"),
             {{"old", "1507"}, {"number", "1580"}, {"name", "Haram"}, {"clue", "Brattvåg sentrum"}}});
  EXPECT_EQ(d.municipality, domain::MunicipalityIndex{2});
}

TEST_F(BrokenRows, SplitNumberIsDecidedByAKnownPlaceInside) {
  add_decision({.place = "Vatne", .name = "Ålesund", .number = "1507"});
  EXPECT_EQ(load()->decisions[5].municipality, domain::MunicipalityIndex{2});
}

TEST_F(BrokenRows, SplitNumberIsDecidedByNameWhenNoPlaceIsGiven) {
  add_decision({.name = "Ålesund", .number = "1507"});
  EXPECT_EQ(load()->decisions[5].municipality, domain::MunicipalityIndex{1});
}

TEST_F(BrokenRows, SplitNumberStaysUndecidedWhereThePlaceIsUnknown) {
  add_decision({.place = "Moa", .name = "Ålesund", .number = "1507"});
  const auto d = sixth({Severity::error,
                        "number_split_undecided",
                        in_row_7("municipality_number"),
                        {{"old", "1507"}, {"candidates", "1508 Ålesund, 1580 Haram"}}});
  EXPECT_EQ(d.municipality, std::nullopt);
}

TEST_F(BrokenRows, SplitNumberIsDecidedByPoint) {
  append("campuses.csv", "cp-03,Fagskulen,Ukjend stad,,1507,6.669807,60.625732,,fagskule,,");
  const auto data = load();
  EXPECT_THAT(
      data->issues,
      ElementsAre(Issue{Severity::note,
                        "number_split_decided",
                        {"campuses.csv", 4, "municipality_number"},
                        {{"old", "1507"}, {"number", "1580"}, {"name", "Haram"}, {"clue", "Ukjend stad"}}}));
  EXPECT_EQ(data->campuses[2].municipality, domain::MunicipalityIndex{2});
}

TEST_F(BrokenRows, NameThatIsNotTheNumbers) {
  add_decision({.name = "Haram", .number = "1508"});
  const auto d = sixth({Severity::warning,
                        "name_mismatch",
                        in_row_7("municipality_number"),
                        {{"number", "1508"}, {"name", "Ålesund"}, {"found", "Haram"}}});
  EXPECT_EQ(d.municipality, domain::MunicipalityIndex{1}) << "the number decides";
}

TEST_F(BrokenRows, NoNumber) {
  add_decision({.place = "Troms", .number = ""});
  sixth({Severity::note, "municipality_not_given", in_row_7("municipality_number"), {{"place", "Troms"}}});
}

TEST_F(BrokenRows, OnSvalbardThereIsNoNumberToMiss) {
  add_decision({.place = "Longyearbyen", .number = ""});
  const auto data = load();
  EXPECT_THAT(data->issues, IsEmpty());
  ASSERT_EQ(data->decisions.size(), 6u);
  EXPECT_FALSE(data->decisions[5].municipality);
  ASSERT_TRUE(data->decisions[5].svalbard_point);
  // Longyearbyen lies a degree and a half east of the zone's central meridian, 8,684 km from the equator.
  EXPECT_NEAR(data->decisions[5].svalbard_point->x, 514'000, 3'000);
  EXPECT_NEAR(data->decisions[5].svalbard_point->y, 8'684'000, 5'000);
}

TEST_F(BrokenRows, DuplicateIdIsNotCounted) {
  add_decision({.id = "sj-002", .jobs = "100"});
  const auto data = load();
  EXPECT_THAT(data->issues,
              ElementsAre(Issue{
                  Severity::error, "duplicate_id", in_row_7("id"), {{"id", "sj-002"}, {"first_row", "3"}}}));
  EXPECT_EQ(sizes_of(*data), Sizes{});
  EXPECT_EQ(data->decisions[1].jobs.min, 15);
}

TEST_F(BrokenRows, MissingId) {
  add_decision({.id = ""});
  sixth({Severity::error, "id_missing", in_row_7("id"), {}});
}

TEST_F(BrokenRows, RowsAfterAMultiLineCellKeepTheirSpreadsheetNumber) {
  // The fifth decision fills two lines; the row after it is still row 7.
  add_decision({.number = "9999"});
  EXPECT_EQ(load()->issues[0].where.row, 7u);
}

TEST_F(BrokenRows, DateOutsideAllPeriods) {
  add_decision({.period = "", .date = "2019-05"});
  const auto d =
      sixth({Severity::warning, "date_outside_periods", in_row_7("decision_date"), {{"date", "2019-05"}}});
  EXPECT_EQ(d.period, domain::period_unknown);
}

TEST_F(BrokenRows, YearThatTwoPeriodsShare) {
  add_decision({.period = "", .date = "2025"});
  const auto d = sixth({Severity::note, "period_ambiguous", in_row_7("decision_date"), {{"date", "2025"}}});
  EXPECT_EQ(d.period, domain::period_unknown);
}

TEST_F(BrokenRows, PeriodColumnGoesBeforeTheDate) {
  add_decision({.period = "2025-2029", .date = "2025"});
  const auto data = load();
  EXPECT_THAT(data->issues, IsEmpty());
  EXPECT_EQ(data->decisions[5].period, "2025-2029");
}

TEST_F(BrokenRows, DateOutsideItsOwnPeriod) {
  add_decision({.period = "2025-2029", .date = "2023-02"});
  const auto d = sixth({Severity::warning,
                        "date_not_in_period",
                        in_row_7("decision_date"),
                        {{"date", "2023-02"}, {"period", "2025-2029"}}});
  EXPECT_EQ(d.period, "2025-2029");
}

TEST_F(BrokenRows, NeitherPeriodNorDate) {
  add_decision({.period = "", .date = ""});
  sixth({Severity::note, "period_missing", in_row_7("period"), {}});
}

TEST_F(BrokenRows, UnknownPeriod) {
  add_decision({.period = "2017-2021", .date = "2024"});
  const auto d = sixth({Severity::warning,
                        "period_unknown",
                        in_row_7("period"),
                        {{"period", "2017-2021"}, {"valid", "2021-2025, 2025-2029"}}});
  EXPECT_EQ(d.period, "2021-2025") << "by its date";
}

TEST_F(BrokenRows, UnreadableDate) {
  add_decision({.date = "våren 2024"});
  const auto d =
      sixth({Severity::warning, "date_unreadable", in_row_7("decision_date"), {{"value", "våren 2024"}}});
  EXPECT_EQ(d.date, std::nullopt);
}

TEST_F(BrokenRows, RangeInANumberCell) {
  add_decision({.jobs = "15–20"});
  const auto d = sixth(
      {Severity::note, "range_text", in_row_7("jobs"), {{"value", "15–20"}, {"min", "15"}, {"max", "20"}}});
  EXPECT_EQ(d.jobs, (domain::JobCount{15, 20, domain::CountQualifier::interval, domain::JobUnit::unknown}));
}

TEST_F(BrokenRows, LimitInANumberCell) {
  add_decision({.jobs = "opptil 5"});
  const auto d = sixth(
      {Severity::note, "range_text", in_row_7("jobs"), {{"value", "opptil 5"}, {"min", ""}, {"max", "5"}}});
  EXPECT_EQ(d.jobs,
            (domain::JobCount{std::nullopt, 5, domain::CountQualifier::at_most, domain::JobUnit::unknown}));
}

TEST_F(BrokenRows, OneFigureWithoutBoundsIsExact) {
  add_decision({.jobs = "7"});
  const auto data = load();
  EXPECT_THAT(data->issues, IsEmpty());
  EXPECT_EQ(data->decisions[5].jobs,
            (domain::JobCount{7, 7, domain::CountQualifier::exact, domain::JobUnit::unknown}));
}

TEST_F(BrokenRows, TextInANumberCell) {
  add_decision({.jobs = "mange"});
  const auto d = sixth({Severity::warning, "number_unreadable", in_row_7("jobs"), {{"value", "mange"}}});
  EXPECT_FALSE(d.jobs.has_figure()) << "unknown, not zero";
}

TEST_F(BrokenRows, BoundsInTheWrongOrder) {
  add_decision({.min = "25", .max = "20"});
  const auto d =
      sixth({Severity::warning, "range_reversed", in_row_7("jobs_min"), {{"min", "25"}, {"max", "20"}}});
  EXPECT_EQ(d.jobs.min, 20);
  EXPECT_EQ(d.jobs.max, 25);
}

TEST_F(BrokenRows, JobsThatAreNotJobsMin) {
  add_decision({.jobs = "30", .min = "20", .max = "30"});
  const auto d =
      sixth({Severity::warning, "jobs_disagree", in_row_7("jobs"), {{"jobs", "30"}, {"jobs_min", "20"}}});
  EXPECT_EQ(d.jobs.min, 20);
}

TEST_F(BrokenRows, UnknownWords) {
  add_decision({.jobs = "1", .kind = "oppretet", .qualifier = "kanskje", .unit = "folk", .guidelines = "ja"});
  const auto data = load();
  ASSERT_THAT(codes_of(data->issues),
              ElementsAre("word_unknown", "word_unknown", "word_unknown", "word_unknown"));
  const auto remark = [&](std::string column, MessageArgs args) {
    return Issue{Severity::warning, "word_unknown", in_row_7(std::move(column)), std::move(args)};
  };
  EXPECT_THAT(
      data->issues,
      testing::UnorderedElementsAre(
          remark("kind", {{"value", "oppretet"}, {"valid", "oppretta, flytta, kutta"}, {"used", "oppretta"}}),
          remark("jobs_qualifier", {{"value", "kanskje"},
                                    {"valid", "ukjend, eksakt, intervall, minst, opptil, om lag"},
                                    {"used", "ukjend"}}),
          remark("unit", {{"value", "folk"},
                          {"valid", "stillingar, årsverk, tilsette, arbeidsplassar, ukjend"},
                          {"used", "ukjend"}}),
          remark("guidelines",
                 {{"value", "ja"}, {"valid", "innanfor, utanfor, uvisst"}, {"used", "uvisst"}})));
}

TEST_F(BrokenRows, UnknownStatusDoesNotCountAsActive) {
  replace("study_centres.csv", ",active,", ",open,");
  const auto data = load();
  EXPECT_THAT(data->issues,
              ElementsAre(Issue{
                  Severity::warning,
                  "word_unknown",
                  {"study_centres.csv", 2, "status"},
                  {{"value", "open"}, {"valid", "active, unconfirmed, replaced"}, {"used", "unconfirmed"}}}));
  EXPECT_EQ(sizes_of(*data), Sizes{});
}

TEST_F(BrokenRows, EmptyKind) {
  add_decision({.kind = ""});
  sixth({Severity::warning, "cell_empty", in_row_7("kind"), {}});
}

TEST_F(BrokenRows, UnknownMinistry) {
  add_decision({.department = "Fiskeridepartementet (FID)"});
  const auto d = sixth({Severity::warning,
                        "ministry_unknown",
                        in_row_7("department"),
                        {{"ministry", "Fiskeridepartementet (FID)"}, {"valid", "FIN, JD, UD"}}});
  EXPECT_EQ(d.ministry, "");
  EXPECT_EQ(d.ministry_text, "Fiskeridepartementet (FID)");
}

TEST_F(BrokenRows, MinistryByCodeOrNameAlone) {
  add_decision({.department = "UD"});
  add_decision({.id = "sj-007", .department = "Utenriksdepartementet"});
  const auto data = load();
  EXPECT_THAT(data->issues, IsEmpty());
  EXPECT_EQ(data->decisions[5].ministry, "UD");
  EXPECT_EQ(data->decisions[6].ministry, "UD");
}

TEST_F(BrokenRows, SameUnitAsNobody) {
  add_decision({.same = "sj-100"});
  sixth({Severity::warning, "same_unit_unknown", in_row_7("same_unit_as"), {{"id", "sj-100"}}});
}

TEST_F(BrokenRows, PointFarOutside) {
  replace("campuses.csv", "cp-02,Fagskulen,Fredrikstad,Fredrikstad,3107",
          "cp-02,Fagskulen,Fredrikstad,Oslo,0301");
  const auto data = load();
  EXPECT_THAT(data->issues, ElementsAre(Issue{Severity::warning,
                                              "point_outside",
                                              {"campuses.csv", 3, "longitude"},
                                              {{"metres", "45000"}, {"number", "0301"}, {"name", "Oslo"}}}));
  EXPECT_EQ(sizes_of(*data), Sizes{});
}

TEST_F(BrokenRows, CentreInAnotherMunicipalityDoesNotCarryTheSymbol) {
  replace("municipalities.csv", "Brattvåg,4,700,2024,,no,,", "Brattvåg,4,700,2024,,no,12.317132,59.915138");
  const auto data = load();
  ASSERT_THAT(codes_of(data->issues), ElementsAre("point_outside"));
  EXPECT_EQ(data->issues[0].where, (Where{"municipalities.csv", 4, "longitude"}));
  EXPECT_TRUE(geo::contains(square_km(0, 6700, 100, 6800), data->municipalities[2].symbol_point));
}

TEST_F(BrokenRows, PositionsThatAreNone) {
  append("campuses.csv", "cp-03,Skulen,Oslo,Oslo,0301,12.3,,,fagskule,,");
  append("campuses.csv", "cp-04,Skulen,Oslo,Oslo,0301,262410,6649018,,fagskule,,");
  append("campuses.csv", "cp-05,Skulen,Oslo,Oslo,0301,,,,fagskule,,");
  const auto data = load();
  EXPECT_THAT(
      data->issues,
      ElementsAre(Issue{Severity::warning, "position_incomplete", {"campuses.csv", 4, "latitude"}, {}},
                  Issue{Severity::warning,
                        "position_impossible",
                        {"campuses.csv", 5, "longitude"},
                        {{"longitude", "262410"}, {"latitude", "6649018"}}},
                  Issue{Severity::note, "position_missing", {"campuses.csv", 6, "longitude"}, {}}));
  EXPECT_EQ(sizes_of(*data), (Sizes{.campuses = 5}));
}

TEST_F(BrokenRows, GrantToNobody) {
  append("study_centre_grants.csv", "sc-99,2023,100,HK-dir,");
  const auto data = load();
  EXPECT_THAT(data->issues, ElementsAre(Issue{Severity::warning,
                                              "centre_unknown",
                                              {"study_centre_grants.csv", 4, "centre_id"},
                                              {{"id", "sc-99"}}}));
  EXPECT_EQ(sizes_of(*data), (Sizes{.grants = 3}));
}

TEST_F(BrokenRows, OldAndUnknownNumbersInAnOsloArea) {
  append("oslo_areas.csv", "gamal,Gamal,Gammel,Old,2020,0301; 3004;9999,");
  const auto data = load();
  EXPECT_THAT(codes_of(data->issues), ElementsAre("number_old", "number_unknown"));
  EXPECT_EQ(data->issues[1].where, (Where{"oslo_areas.csv", 4, "numbers"}));
  ASSERT_EQ(data->oslo_areas.size(), 3u);
  EXPECT_EQ(data->oslo_areas[2].municipalities.size(), 2u);
}

TEST_F(BrokenRows, PopulationOfAnUnknownMunicipalityIsReportedOnce) {
  append("population.csv", "9999,2025,all,10");
  append("population.csv", "9999,2026,all,mange");
  const auto data = load();
  EXPECT_THAT(codes_of(data->issues), ElementsAre("number_unknown", "number_unreadable"));
  EXPECT_EQ(data->issues[0].where, (Where{"population.csv", 9, "number"}));
  EXPECT_EQ(sizes_of(*data), Sizes{});
}

TEST_F(BrokenRows, Municipalities) {
  append("municipalities.csv", "301,Oslo,,03,Oslo,1,2026,1,,Oslo,1,,,,no,,");
  append("municipalities.csv", "0301,Oslo,,03,Oslo,1,2026,1,,Oslo,1,,,,no,,");
  append("municipalities.csv", "3405,Lillehammer,,39,Innlandet,29000,2025,1,,Lillehammer,9,,,,kanskje,,");
  const auto data = load();
  EXPECT_THAT(
      data->issues,
      ElementsAre(
          Issue{
              Severity::error, "number_malformed", {"municipalities.csv", 7, "number"}, {{"number", "301"}}},
          Issue{Severity::error,
                "duplicate_id",
                {"municipalities.csv", 8, "number"},
                {{"id", "0301"}, {"first_row", "2"}}},
          Issue{Severity::warning,
                "number_unreadable",
                {"municipalities.csv", 9, "centrality_class"},
                {{"value", "9"}}},
          Issue{Severity::warning,
                "word_unknown",
                {"municipalities.csv", 9, "sami_admin_area"},
                {{"value", "kanskje"}, {"valid", "no, yes, nei, ja"}, {"used", "no"}}},
          Issue{Severity::warning,
                "county_mismatch",
                {"municipalities.csv", 9, "county_number"},
                {{"county", "39"}, {"number", "3405"}}},
          Issue{Severity::warning,
                "population_years_mixed",
                {"municipalities.csv", 9, "population_year"},
                {{"found", "2025"}, {"used", "2026"}}},
          Issue{Severity::warning,
                "municipality_missing",
                {"norge.gpkg", 0, ""},
                {{"number", "3405"}, {"name", "Lillehammer"}}}));
  EXPECT_EQ(sizes_of(*data), (Sizes{.municipalities = 6, .counties = 5}));
}

}  // namespace
}  // namespace dkart::ingest
