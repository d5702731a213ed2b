#include "support/tiny_dataset.h"

#include <string_view>
#include <utility>

#include "support/tiny_dataset_parts.h"

namespace dkart::test_support {
namespace {

using namespace domain;

geo::Polygon rectangle_km(double min_x, double min_y, double max_x, double max_y) {
  return {{{min_x * km, min_y * km},
           {max_x * km, min_y * km},
           {max_x * km, max_y * km},
           {min_x * km, max_y * km}},
          {}};
}

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
       "oppdikta for testar",
       domain::OwnSum::jobs,
       domain::PartialDate::parse("2021-10-14"),
       {domain::DecisionKind::created, domain::DecisionKind::moved},
       {}}};
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
