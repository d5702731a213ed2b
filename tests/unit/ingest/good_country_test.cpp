// What is in the good tables and map arrives whole and without remarks.
#include <gmock/gmock.h>

#include "country.h"

namespace dkart::ingest {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class GoodCountry : public Country {};

TEST_F(GoodCountry, HasNoRemarksAndAllRows) {
  const auto data = load();
  EXPECT_THAT(data->issues, IsEmpty());
  EXPECT_EQ(sizes_of(*data), Sizes{});
  EXPECT_EQ(data->population_year, 2026);
  EXPECT_EQ(data->data_date, "2026-01");
}

TEST_F(GoodCountry, KeepsNamesNumbersAndCounties) {
  const auto data = load();
  const auto& kafjord = data->municipalities[4];
  EXPECT_EQ(kafjord.number.text(), "5540");
  EXPECT_EQ(kafjord.name.full(), "Kåfjord – Gáivuotna – Kaivuono");
  EXPECT_TRUE(kafjord.sami_admin_area);
  EXPECT_EQ(kafjord.centrality_class, 6);
  EXPECT_EQ(data->municipalities[0].number.text(), "0301");
  EXPECT_EQ(data->counties[1].name, "Møre og Romsdal");
  EXPECT_THAT(data->counties[1].municipalities,
              ElementsAre(domain::MunicipalityIndex{1}, domain::MunicipalityIndex{2}));
  EXPECT_EQ(data->counties[1].population, 68400);
  EXPECT_EQ(data->at(kafjord.county).number.text(), "55");
}

TEST_F(GoodCountry, ReadsDecisionsAsTheSourcesSayThem) {
  using domain::CountQualifier;
  using domain::JobUnit;
  const auto data = load();
  const auto& d = data->decisions;
  EXPECT_EQ(d[0].jobs, (domain::JobCount{20, 25, CountQualifier::interval, JobUnit::workplaces}));
  EXPECT_EQ(d[1].jobs,
            (domain::JobCount{15, std::nullopt, CountQualifier::at_least, JobUnit::full_time_equivalents}));
  EXPECT_EQ(d[2].jobs, (domain::JobCount{std::nullopt, 5, CountQualifier::at_most, JobUnit::positions}));
  EXPECT_EQ(d[3].jobs, (domain::JobCount{10.5, 10.5, CountQualifier::exact, JobUnit::full_time_equivalents}));
  EXPECT_EQ(d[4].jobs, domain::JobCount{});
  EXPECT_EQ(d[0].ministry, "JD");
  EXPECT_EQ(d[3].ministry, "");
  EXPECT_EQ(d[1].agency, "Norec, \"evaluering\"");
  EXPECT_EQ(d[1].kind, domain::DecisionKind::moved);
  EXPECT_EQ(d[1].moved_from, "Oslo");
  EXPECT_EQ(d[0].period, "2021-2025");
  EXPECT_EQ(d[4].period, "2025-2029") << "from its date";
  EXPECT_EQ(d[4].same_unit_as, "sj-001");
  EXPECT_EQ(d[4].note, "Same eining\npå to linjer.");
  EXPECT_EQ(d[4].row, 6u);
  EXPECT_EQ(d[3].municipality, domain::MunicipalityIndex{2});
}

TEST_F(GoodCountry, ReadsCentresGrantsAndCampuses) {
  const auto data = load();
  EXPECT_EQ(data->study_centre_organisations(), 1u);
  EXPECT_EQ(data->study_centre_branches(), 1u);
  EXPECT_TRUE(data->study_centres[1].approximate);
  EXPECT_EQ(data->study_centres[1].status, domain::CentreStatus::unconfirmed);
  EXPECT_FALSE(data->study_centres[0].approximate);
  ASSERT_TRUE(data->study_centres[0].map_position);
  EXPECT_NEAR(data->study_centres[0].map_position->x, 45000, 1);
  EXPECT_NEAR(data->study_centres[0].map_position->y, 6665000, 1);
  EXPECT_TRUE(data->grants[0].in_scheme);
  EXPECT_EQ(data->grants[0].amount_nok, 1500000);
  EXPECT_FALSE(data->grants[1].in_scheme);
  EXPECT_EQ(data->grants[1].amount_nok, std::nullopt);
  EXPECT_EQ(data->campuses[1].kind, domain::CampusKind::vocational_college);
  EXPECT_EQ(data->police_service_points[0].remark, "sommar");
  EXPECT_EQ(data->oslo_areas[1].municipalities.size(), 2u);
  EXPECT_EQ(data->control_totals[0].max, std::nullopt);
  EXPECT_EQ(data->find_period("2025-2029")->to, std::nullopt);
}

TEST_F(GoodCountry, PutsAreasInTheOrderOfTheMunicipalities) {
  const auto data = load();
  const domain::BaseMap& map = data->base_map;
  ASSERT_TRUE(map.areas);
  EXPECT_TRUE(map.has_other_land);
  const geo::Topology& topology = (*map.areas)[0].topology;
  ASSERT_EQ(topology.area_count(), 6u);
  EXPECT_EQ(topology.extent(1), (geo::Extent{0, 6600000, 100000, 6700000})) << "Ålesund";
  EXPECT_EQ(topology.extent(5).max_x, 500000) << "land of other countries";
  EXPECT_EQ(map.norway, (geo::Extent{0, 6600000, 400000, 6800000}));
  EXPECT_EQ(map.borders.size(), 1u);
  EXPECT_EQ(map.svalbard.size(), 1u);
  EXPECT_EQ(map.attribution, "Grunnkart: oppdikta");
  EXPECT_EQ(map.licence, "CC0-1.0");
  EXPECT_EQ(map.vintage, "2024");
}

TEST_F(GoodCountry, PutsSymbolsAtCentresOrElseInside) {
  const auto data = load();
  EXPECT_NEAR(data->municipalities[1].symbol_point.x, 40000, 1);
  EXPECT_NEAR(data->municipalities[1].symbol_point.y, 6660000, 1);
  EXPECT_TRUE(geo::contains(square_km(0, 6700, 100, 6800), data->municipalities[2].symbol_point))
      << "has no centre";
  EXPECT_EQ(data->counties[0].symbol_point, data->municipalities[0].symbol_point);
}

TEST_F(GoodCountry, TellsHowFarItIs) {
  std::vector<double> fractions;
  load_dataset(sources(), {{0}},
               Progress([&](std::string_view, double fraction) { fractions.push_back(fraction); }));
  ASSERT_GT(fractions.size(), 3u);
  EXPECT_EQ(fractions.front(), 0.0);
  EXPECT_EQ(fractions.back(), 1.0);
  EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
}

TEST_F(GoodCountry, CancelledLoadingEndsEarlyWithWhatThereIs) {
  std::stop_source stop;
  stop.request_stop();
  const auto data = load_dataset(sources(), {{0}}, Progress({}, stop.get_token()));
  ASSERT_TRUE(data);
  EXPECT_THAT(data->decisions, IsEmpty());
}

TEST_F(GoodCountry, ControlTotalsSayWhatStandsBesideThem) {
  write("control_totals.csv",
        "id,what_nn,what_nb,what_en,figure_min,figure_max,unit,as_of,counts,from,kinds,guidelines,source\n"
        "a,Nye,,,47,47,arbeidsplassar,2024-03,jobs,2021-10-14,oppretta; flytta,innanfor,s\n"
        "b,Senter,,,16,16,senter,2022,centres,,,,s\n"
        "c,Anna,,,1,1,prosent,2022,,,selde,,s\n");
  const auto data = load();
  ASSERT_EQ(data->control_totals.size(), 3u);
  const domain::ControlTotal& first = data->control_totals[0];
  EXPECT_EQ(first.own_sum, domain::OwnSum::jobs);
  EXPECT_EQ(first.from, domain::PartialDate::parse("2021-10-14"));
  EXPECT_THAT(first.kinds, ElementsAre(domain::DecisionKind::created, domain::DecisionKind::moved));
  EXPECT_THAT(first.guidelines, ElementsAre(domain::Guidelines::inside));
  EXPECT_EQ(data->control_totals[1].own_sum, domain::OwnSum::study_centres);
  EXPECT_EQ(data->control_totals[2].own_sum, domain::OwnSum::none);
  EXPECT_THAT(data->control_totals[2].kinds, IsEmpty());
  EXPECT_THAT(codes_of(data->issues), ElementsAre("word_unknown")) << "selde is no kind";
}

TEST_F(GoodCountry, SemicolonsAndByteOrderMarkOfNorwegianExcelAreUnderstood) {
  write("control_totals.csv",
        "\xEF\xBB\xBFid;what_nn;what_nb;what_en;figure_min;figure_max;unit;as_of;counts;from;kinds;"
        "guidelines;source\r\n"
        "jobs;Utanfor Oslo;Utenfor Oslo;Outside Oslo;55,5;;arbeidsplassar;2024;;;;;Avisa, side 2\r\n");
  const auto data = load();
  EXPECT_THAT(data->issues, IsEmpty());
  ASSERT_EQ(data->control_totals.size(), 1u);
  EXPECT_EQ(data->control_totals[0].min, 55.5);
  EXPECT_EQ(data->control_totals[0].source, "Avisa, side 2");
}

}  // namespace
}  // namespace dkart::ingest
