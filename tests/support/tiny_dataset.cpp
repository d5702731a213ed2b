#include "support/tiny_dataset.h"

#include <cassert>
#include <string_view>
#include <utility>

namespace dkart::test_support {
namespace {

using namespace domain;

constexpr double km = 1000;

geo::Polygon rectangle_km(double min_x, double min_y, double max_x, double max_y) {
  return {{{min_x * km, min_y * km},
           {max_x * km, min_y * km},
           {max_x * km, max_y * km},
           {min_x * km, max_y * km}},
          {}};
}

MunicipalityIndex index_of(const Dataset& data, std::string_view number) {
  const auto found = data.find_municipality(MunicipalityNumber::parse(number).value());
  assert(found);
  return *found;
}

struct Position {
  geo::MapPoint map;
  geo::LonLat lon_lat;
};

Municipality municipality(std::string_view number, OfficialName name, std::uint32_t county, double population,
                          std::string centre_name, const Position& centre, int centrality, bool sami) {
  Municipality m;
  m.number = MunicipalityNumber::parse(number).value();
  m.name = std::move(name);
  m.county = CountyIndex{county};
  m.population = population;
  m.area_km2 = number == "5622" ? 20000 : 10000;
  m.admin_centre = std::move(centre_name);
  m.centre = centre.lon_lat;
  m.symbol_point = centre.map;
  m.centrality_class = centrality;
  m.sami_admin_area = sami;
  return m;
}

void add_municipalities(Dataset& data) {
  const auto county = [&](std::string_view number, std::string name, geo::MapPoint symbol_point) {
    County c;
    c.number = CountyNumber::parse(number).value();
    c.name = std::move(name);
    c.symbol_point = symbol_point;
    data.counties.push_back(std::move(c));
  };
  county("03", "Oslo", {350 * km, 6650 * km});
  county("34", "Innlandet", {200 * km, 6650 * km});
  county("46", "Vestland", {50 * km, 6650 * km});
  county("55", "Troms", {50 * km, 6750 * km});
  county("56", "Finnmark", {250 * km, 6750 * km});

  auto& all = data.municipalities;
  all.push_back(municipality("0301", {"Oslo", {}}, 0, 728714, "Oslo",
                             {{350 * km, 6645 * km}, {12.317132, 59.915138}}, 1, false));
  all.push_back(municipality("3407", {"Gjøvik", {}}, 1, 31350, "Gjøvik",
                             {{160 * km, 6640 * km}, {8.942957, 59.757925}}, 3, false));
  all.push_back(municipality("3411", {"Ringsaker", {}}, 1, 36199, "Brumunddal",
                             {{255 * km, 6655 * km}, {10.610817, 59.959227}}, 3, false));
  all.push_back(municipality("4647", {"Sunnfjord", {}}, 2, 22804, "Førde",
                             {{40 * km, 6660 * km}, {6.783395, 59.820432}}, 5, false));
  all.push_back(municipality("5501", {"Tromsø", {}}, 3, 79943, "Tromsø",
                             {{45 * km, 6750 * km}, {6.669807, 60.625732}}, 3, false));
  all.push_back(municipality("5612", {"Kautokeino", {"Guovdageaidnu"}}, 4, 2886, "Kautokeino",
                             {{150 * km, 6760 * km}, {8.557948, 60.820500}}, 6, true));
  all.push_back(municipality("5622", {"Porsanger", {"Porsáŋgu", "Porsanki"}}, 4, 3906, "Lakselv",
                             {{310 * km, 6755 * km}, {11.498617, 60.884529}}, 6, true));

  for (std::uint32_t i = 0; i < all.size(); ++i) {
    County& c = data.counties[all[i].county.value];
    c.municipalities.push_back(MunicipalityIndex{i});
    c.population = c.population.value_or(0) + *all[i].population;
    const double persons = *all[i].population;
    data.population.push_back({MunicipalityIndex{i}, 2025, "all", persons - 100});
    data.population.push_back({MunicipalityIndex{i}, 2026, "all", persons});
    data.population.push_back({MunicipalityIndex{i}, 2026, "0-17", 600});
    data.population.push_back({MunicipalityIndex{i}, 2026, "18-66", persons - 1000});
    data.population.push_back({MunicipalityIndex{i}, 2026, "67+", 400});
  }
  data.population_year = 2026;
}

void add_base_map(Dataset& data) {
  const geo::MultiPolygon oslo{rectangle_km(300, 6600, 400, 6700)};
  const geo::MultiPolygon gjovik{rectangle_km(100, 6600, 200, 6700)};
  const geo::MultiPolygon ringsaker{rectangle_km(200, 6600, 300, 6700)};
  const geo::MultiPolygon sunnfjord{rectangle_km(0, 6600, 100, 6700)};
  const geo::MultiPolygon tromso{rectangle_km(0, 6700, 100, 6800), rectangle_km(-40, 6730, -20, 6760)};
  const geo::MultiPolygon kautokeino{rectangle_km(100, 6700, 200, 6800)};
  // Neighbours share vertices, so the long southern edge has one where Ringsaker and Oslo meet.
  const geo::MultiPolygon porsanger{{{{200 * km, 6700 * km},
                                      {300 * km, 6700 * km},
                                      {400 * km, 6700 * km},
                                      {400 * km, 6800 * km},
                                      {200 * km, 6800 * km}},
                                     {}}};
  const geo::MultiPolygon other_land{{{{400 * km, 6600 * km},
                                       {500 * km, 6600 * km},
                                       {500 * km, 6800 * km},
                                       {400 * km, 6800 * km},
                                       {400 * km, 6700 * km}},
                                      {}}};
  const std::vector<geo::MultiPolygon> areas{oslo,   gjovik,     ringsaker, sunnfjord,
                                             tromso, kautokeino, porsanger, other_land};
  BaseMap& map = data.base_map;
  map.areas = geo::LevelsOfDetail::build(geo::Topology::build(areas), {0, 500});
  map.has_other_land = true;
  map.borders = {{{400 * km, 6720 * km}, {500 * km, 6740 * km}}};
  map.svalbard = {rectangle_km(420, 8500, 560, 8700)};
  map.norway.include(geo::MapPoint{-40 * km, 6600 * km});
  map.norway.include(geo::MapPoint{400 * km, 6800 * km});
  map.attribution = "Grunnkart: Kartverket (CC BY 4.0), © OpenStreetMap-bidragsytarar";
  map.licence = "ODbL 1.0";
  map.vintage = "2024";
}

void add_definitions(Dataset& data) {
  const auto date = [](std::string_view text) { return PartialDate::parse(text).value(); };
  const auto number = [](std::string_view text) { return MunicipalityNumber::parse(text).value(); };
  data.periods = {
      {"2021-2025",
       {"Regjeringa Støre 2021–2025", "Regjeringen Støre 2021–2025", "The Støre government 2021–2025"},
       date("2021-10-14"),
       date("2025-09-08")},
      {"2025-2029",
       {"Regjeringa Støre 2025–2029", "Regjeringen Støre 2025–2029", "The Støre government 2025–2029"},
       date("2025-09-09"),
       std::nullopt}};
  data.ministries = {{"FIN",
                      {"Finansdepartementet", "Finansdepartementet", "Ministry of Finance"},
                      {"Finans", "Finans", "Finance"}},
                     {"JD",
                      {"Justis- og beredskapsdepartementet", "Justis- og beredskapsdepartementet",
                       "Ministry of Justice and Public Security"},
                      {"Justis", "Justis", "Justice"}},
                     {"KLD",
                      {"Klima- og miljødepartementet", "Klima- og miljødepartementet",
                       "Ministry of Climate and Environment"},
                      {"Klima og miljø", "Klima og miljø", "Climate and Environment"}},
                     {"UD",
                      {"Utanriksdepartementet", "Utenriksdepartementet", "Ministry of Foreign Affairs"},
                      {"Utanriks", "Utenriks", "Foreign Affairs"}}};
  data.oslo_areas = {{"sentralitet1-2024",
                      {"Sentralitetsklasse 1 (SSB 2024)", "Sentralitetsklasse 1 (SSB 2024)",
                       "Centrality class 1 (SSB 2024)"},
                      "2024",
                      {number("0301"), number("3201")},
                      "SSB, sentralitetsindeks 2024"},
                     {"mjosbyane",
                      {"Oslo og Mjøsbyane", "Oslo og Mjøsbyene", "Oslo and the towns at Mjøsa"},
                      "2026",
                      {number("0301"), number("3407"), number("3411")},
                      "oppdikta for testar"}};
  data.control_totals = {
      {"jobs-2024-02-all",
       {"Utanfor Oslo til 19.2.2024", "Utenfor Oslo til 19.2.2024", "Outside Oslo by 19 Feb 2024"},
       55.0,
       55.0,
       "arbeidsplassar",
       "2024-02-19",
       "oppdikta for testar"}};
}

struct DecisionRow {
  std::string_view id, period, date, ministry, agency, place, municipality;
  JobCount jobs;
  DecisionKind kind;
  std::string_view moved_from, same_unit_as;
};

void add_decisions(Dataset& data) {
  using enum CountQualifier;
  using enum DecisionKind;
  constexpr auto workplaces = JobUnit::workplaces;
  constexpr auto fte = JobUnit::full_time_equivalents;
  constexpr auto positions = JobUnit::positions;
  const JobCount not_stated{};
  const std::vector<DecisionRow> rows{
      {"t-01",
       "2021-2025",
       "2023-06-23",
       "JD",
       "Økokrim, nasjonalt bedragerisenter",
       "Gjøvik",
       "3407",
       {20, 25, interval, workplaces},
       created,
       "",
       ""},
      {"t-02",
       "2021-2025",
       "2024-03",
       "UD",
       "Norec, evalueringsavdelinga",
       "Førde",
       "4647",
       {15, std::nullopt, at_least, fte},
       moved,
       "Oslo",
       ""},
      {"t-03",
       "2021-2025",
       "2024-09-26",
       "FIN",
       "Skatteetaten",
       "Kautokeino",
       "5612",
       {std::nullopt, 5, at_most, positions},
       created,
       "",
       ""},
      {"t-04",
       "2021-2025",
       "2024-02-21",
       "KLD",
       "Norsk Polarinstitutt",
       "Tromsø",
       "5501",
       {10.5, 10.5, exact, fte},
       created,
       "",
       ""},
      {"t-05",
       "2021-2025",
       "2024-06",
       "FIN",
       "Finanstilsynet",
       "Tromsø",
       "5501",
       {5, 5, about, positions},
       created,
       "",
       ""},
      {"t-06", period_unknown, "2025", "JD", "Politiet, cyberpatrulje", "Tromsø", "5501", not_stated, created,
       "", ""},
      {"t-07",
       "2021-2025",
       "2024-02-01",
       "KLD",
       "Statens naturoppsyn",
       "Lakselv",
       "5622",
       {1, 1, exact, positions},
       created,
       "",
       ""},
      {"t-08",
       "2021-2025",
       "2024-02",
       "JD",
       "Politiets IT-eining",
       "",
       "",
       {10, 12, interval, positions},
       created,
       "",
       ""},
      {"t-09",
       "2021-2025",
       "2024-05",
       "JD",
       "Politiets IT-eining, Lakselv",
       "Lakselv",
       "5622",
       {10, 12, interval, positions},
       moved,
       "Oslo",
       "t-08"},
      {"t-10",
       "2021-2025",
       "2022-10",
       "",
       "Statens innkjøpssenter",
       "Førde",
       "4647",
       {4, 4, exact, positions},
       moved,
       "Oslo",
       ""},
      {"t-11",
       "2025-2029",
       "",
       "FIN",
       "Skatteetaten, Tromsø",
       "Tromsø",
       "5501",
       {30, 30, exact, workplaces},
       created,
       "",
       ""},
      {"t-12", "2025-2029", "2025-12", "UD", "Utanrikstenesta", "Gjøvik", "3407", not_stated, created, "",
       ""},
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const DecisionRow& row = rows[i];
    Decision d;
    d.id = row.id;
    d.period = row.period;
    d.date = PartialDate::parse(row.date);
    d.ministry = row.ministry;
    if (const Ministry* ministry = data.find_ministry(row.ministry)) d.ministry_text = ministry->name.nynorsk;
    d.agency = row.agency;
    d.place = row.place;
    if (!row.municipality.empty()) d.municipality = index_of(data, row.municipality);
    d.jobs = row.jobs;
    d.kind = row.kind;
    d.moved_from = row.moved_from;
    d.guidelines = row.kind == moved ? Guidelines::inside : Guidelines::uncertain;
    d.same_unit_as = row.same_unit_as;
    d.source = {"Oppdikta kjelde for " + d.id, "https://example.org/" + d.id,
                std::string(row.date.empty() ? "2026-02-10" : row.date)};
    d.row = i + 2;
    data.decisions.push_back(std::move(d));
  }
  data.data_date = "2026-02-10";
}

void add_places(Dataset& data) {
  const auto centre = [&](std::string id, std::string name, std::string place, std::string_view number,
                          const Position& position, CentreStatus status) -> StudyCentre& {
    StudyCentre c;
    c.branch = id.size() == 6;
    c.id = std::move(id);
    c.name = std::move(name);
    c.place = std::move(place);
    c.municipality = index_of(data, number);
    c.position = position.lon_lat;
    c.map_position = position.map;
    c.status = status;
    c.first_seen_year = 2022;
    c.source = {"Oppdikta kjelde", "https://example.org/" + c.id, "2025"};
    return data.study_centres.emplace_back(std::move(c));
  };
  centre("sc-01", "Sunnfjord studiesenter", "Førde", "4647", {{45 * km, 6665 * km}, {6.860738, 59.870395}},
         CentreStatus::active);
  centre("sc-01b", "Sunnfjord studiesenter, avdeling fjellet", "Skei", "4647",
         {{70 * km, 6680 * km}, {7.271911, 60.030616}}, CentreStatus::active);
  centre("sc-02", "Porsanger studiesenter", "Lakselv", "5622",
         {{330 * km, 6730 * km}, {11.888323, 60.669485}}, CentreStatus::unconfirmed);
  centre("sc-03", "Mjøsa studiesenter", "", "3407", {{130 * km, 6620 * km}, {8.447480, 59.553885}},
         CentreStatus::active)
      .approximate = true;
  centre("sc-04", "Gamle Kautokeino studiesenter", "Kautokeino", "5612",
         {{120 * km, 6720 * km}, {8.087461, 60.436505}}, CentreStatus::replaced);
  data.grants = {
      {"sc-01", 2022, 300000.0, "Vestland fylkeskommune", true, "https://example.org/grant-1"},
      {"sc-03", 2023, std::nullopt, "Innlandet fylkeskommune", false, "https://example.org/grant-2"}};

  const auto campus = [&](std::string id, std::string institution, std::string place, std::string_view number,
                          const Position& position, CampusKind kind) {
    data.campuses.push_back({std::move(id),
                             std::move(institution),
                             std::move(place),
                             index_of(data, number),
                             position.lon_lat,
                             position.map,
                             kind,
                             {"Oppdikta kjelde", "https://example.org/campus", "2025"}});
  };
  campus("cp-01", "UiT Noregs arktiske universitet", "Tromsø", "5501",
         {{50 * km, 6755 * km}, {6.748802, 60.675797}}, CampusKind::university);
  campus("cp-02", "Høgskulen på Vestlandet", "Førde", "4647", {{60 * km, 6630 * km}, {7.199374, 59.575272}},
         CampusKind::university_college);
  campus("cp-03", "Fagskolen Innlandet", "Gjøvik", "3407", {{155 * km, 6645 * km}, {8.846233, 59.798442}},
         CampusKind::vocational_college);

  data.police_service_points = {{"Brumunddal",
                                 index_of(data, "3411"),
                                 "2022",
                                 "",
                                 {"Oppdikta kjelde", "https://example.org/police", "2022"}}};
  data.places = {{"Oslo", 580000, {12.317132, 59.915138}, {350 * km, 6645 * km}},
                 {"Tromsø", 38980, {6.669807, 60.625732}, {45 * km, 6750 * km}},
                 {"Gjøvik", 19092, {8.942957, 59.757925}, {160 * km, 6640 * km}},
                 {"Brumunddal", 8849, {10.610817, 59.959227}, {255 * km, 6655 * km}},
                 {"Moelv", 4000, {10.115069, 59.671897}, {225 * km, 6625 * km}},
                 {"Førde", 9248, {6.783395, 59.820432}, {40 * km, 6660 * km}},
                 {"Lakselv", 2244, {11.498617, 60.884529}, {310 * km, 6755 * km}}};
}

}  // namespace

Dataset tiny_dataset_value() {
  Dataset data;
  add_municipalities(data);
  add_base_map(data);
  add_definitions(data);
  add_decisions(data);
  add_places(data);
  return data;
}

DatasetPtr tiny_dataset() {
  static const DatasetPtr data = std::make_shared<const Dataset>(tiny_dataset_value());
  return data;
}

}  // namespace dkart::test_support
