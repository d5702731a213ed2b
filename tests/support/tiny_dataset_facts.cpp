// The facts of the tiny country: decisions, study centres, campuses and places.
#include <cassert>
#include <string_view>
#include <utility>

#include "support/tiny_dataset_parts.h"

namespace dkart::test_support {

using namespace domain;

namespace {

MunicipalityIndex index_of(const Dataset& data, std::string_view number) {
  const auto found = data.find_municipality(MunicipalityNumber::parse(number).value());
  assert(found);
  return *found;
}

struct DecisionRow {
  std::string_view id, period, date, ministry, agency, place, municipality;
  JobCount jobs;
  DecisionKind kind;
  std::string_view moved_from, same_unit_as;
};

}  // namespace

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

}  // namespace dkart::test_support
