#include "ingest/municipalities_table.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "ingest/table.h"
#include "ingest/values.h"

namespace dkart::ingest {
namespace {

using domain::Municipality;

const TableSpec spec{"municipalities",
                     Severity::error,
                     {{"number", Need::required},
                      {"name", Need::required},
                      {"name_sami_kven", Need::optional},
                      {"county_number", Need::optional},
                      {"county_name", Need::optional},
                      {"population", Need::optional},
                      {"population_year", Need::optional},
                      {"area_km2", Need::optional},
                      {"area_source", Need::unused},
                      {"admin_centre", Need::optional},
                      {"centrality_class", Need::optional},
                      {"centrality_index", Need::unused},
                      {"centrality_year", Need::unused},
                      {"district_zone", Need::unused},
                      {"sami_admin_area", Need::optional},
                      {"longitude", Need::optional},
                      {"latitude", Need::optional}}};

struct Entry {
  Municipality municipality;
  std::string county_name;
  std::uint64_t row = 0;
};

std::optional<int> read_centrality(const Row& row, Issues& issues) {
  const auto value = read_number(row, "centrality_class", issues);
  if (!value) return std::nullopt;
  const int grade = static_cast<int>(std::min(*value, 7.0));
  if (grade >= 1 && grade <= 6 && grade == *value) return grade;
  issues.push_back({Severity::warning,
                    "number_unreadable",
                    row.where("centrality_class"),
                    {{"value", row.text("centrality_class")}}});
  return std::nullopt;
}

Entry read_entry(const Row& row, domain::MunicipalityNumber number, Issues& issues) {
  const Words<bool> yes_or_no{{"no", false}, {"yes", true}, {"nei", false}, {"ja", true}};
  Entry entry;
  Municipality& m = entry.municipality;
  m.number = number;
  m.name = domain::OfficialName::from_cells(row["name"], row["name_sami_kven"]);
  if (row.has("name") && row["name"].empty()) {
    issues.push_back({Severity::warning, "cell_empty", row.where("name"), {}});
  }
  m.population = read_number(row, "population", issues);
  m.area_km2 = read_number(row, "area_km2", issues);
  m.admin_centre = row.text("admin_centre");
  m.centre = read_position(row, issues);
  m.centrality_class = read_centrality(row, issues);
  m.sami_admin_area = read_word(row, "sami_admin_area", yes_or_no, false, issues);
  entry.county_name = row.text("county_name");
  entry.row = row.number();
  const std::string_view county = row["county_number"];
  if (!county.empty() && county != number.county().text()) {
    issues.push_back({Severity::warning,
                      "county_mismatch",
                      row.where("county_number"),
                      {{"county", std::string(county)}, {"number", number.text()}}});
  }
  return entry;
}

// Counties come in number order since municipalities do.
void add(Municipality municipality, const std::string& county_name, domain::Dataset& data) {
  const domain::CountyNumber number = municipality.number.county();
  if (data.counties.empty() || data.counties.back().number != number) {
    domain::County& county = data.counties.emplace_back();
    county.number = number;
    county.population = 0;
  }
  domain::County& county = data.counties.back();
  if (county.name.empty()) county.name = county_name;
  county.municipalities.push_back({static_cast<std::uint32_t>(data.municipalities.size())});
  if (county.population && municipality.population) {
    *county.population += *municipality.population;
  } else {
    county.population.reset();
  }
  municipality.county = {static_cast<std::uint32_t>(data.counties.size() - 1)};
  data.municipalities.push_back(std::move(municipality));
}

// The year of the first row that has one.
void read_population_year(const Table& table, domain::Dataset& data) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    const Row row = table[i];
    const auto year = read_year(row, "population_year", data.issues);
    if (!year) continue;
    if (!data.population_year) data.population_year = year;
    if (*year == *data.population_year) continue;
    data.issues.push_back(
        {Severity::warning,
         "population_years_mixed",
         row.where("population_year"),
         {{"found", std::to_string(*year)}, {"used", std::to_string(*data.population_year)}}});
    return;
  }
}

}  // namespace

MunicipalityRows read_municipalities(const std::filesystem::path& folder, domain::Dataset& data) {
  const auto table = Table::read(folder, spec, data.issues);
  if (!table) return {};
  std::vector<Entry> entries;
  UniqueKeys numbers;
  for (std::size_t i = 0; i < table->size(); ++i) {
    const Row row = (*table)[i];
    const auto number = domain::MunicipalityNumber::parse(row["number"]);
    if (number && numbers.take(row, "number", data.issues)) {
      entries.push_back(read_entry(row, *number, data.issues));
    } else if (!number && row.has("number")) {
      data.issues.push_back(
          {Severity::error, "number_malformed", row.where("number"), {{"number", row.text("number")}}});
    }
  }
  read_population_year(*table, data);
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return a.municipality.number < b.municipality.number;
  });
  MunicipalityRows rows{table->file(), {}};
  for (Entry& entry : entries) {
    add(std::move(entry.municipality), entry.county_name, data);
    rows.rows.push_back(entry.row);
  }
  return rows;
}

void municipalities_from_map(const MapFile& map, domain::Dataset& data) {
  std::vector<Municipality> known;
  for (const BoundaryFeature& feature : map.municipalities) {
    const auto number = domain::MunicipalityNumber::parse(feature.number);
    if (!number) continue;
    Municipality& m = known.emplace_back();
    m.number = *number;
    m.name = domain::OfficialName::from_cells(feature.name, feature.name_sami_kven);
  }
  const auto by_number = [](const Municipality& a, const Municipality& b) { return a.number < b.number; };
  std::sort(known.begin(), known.end(), by_number);
  const auto same = [](const Municipality& a, const Municipality& b) { return a.number == b.number; };
  known.erase(std::unique(known.begin(), known.end(), same), known.end());
  for (Municipality& m : known) {
    const std::string county = m.number.county().text();
    add(std::move(m), county, data);
  }
}

}  // namespace dkart::ingest
