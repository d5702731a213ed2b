#include "ingest/centres_table.h"

#include <algorithm>
#include <optional>
#include <string>

#include "ingest/point_check.h"
#include "ingest/table.h"
#include "ingest/values.h"

namespace dkart::ingest {
namespace {

namespace fs = std::filesystem;
using domain::CampusKind;
using domain::CentreStatus;
using domain::Dataset;

const TableSpec centres_spec{"study_centres",
                             Severity::error,
                             {{"id", Need::required},
                              {"name", Need::required},
                              {"place", Need::required},
                              {"municipality_name", Need::optional},
                              {"municipality_number", Need::required},
                              {"county", Need::unused},
                              {"longitude", Need::required},
                              {"latitude", Need::required},
                              {"coordinate_source", Need::optional},
                              {"host", Need::optional},
                              {"status", Need::optional},
                              {"first_seen_year", Need::optional},
                              {"website", Need::optional},
                              {"source_title", Need::optional},
                              {"source_url", Need::optional},
                              {"source_date", Need::optional}}};

const TableSpec grants_spec{"study_centre_grants",
                            Severity::warning,
                            {{"centre_id", Need::required},
                             {"year", Need::required},
                             {"amount_nok", Need::required},
                             {"granted_by", Need::required},
                             {"source_url", Need::optional}}};

const TableSpec campuses_spec{"campuses",
                              Severity::warning,
                              {{"id", Need::required},
                               {"institution", Need::required},
                               {"campus_place", Need::required},
                               {"municipality_name", Need::optional},
                               {"municipality_number", Need::required},
                               {"longitude", Need::required},
                               {"latitude", Need::required},
                               {"coordinate_source", Need::unused},
                               {"kind", Need::required},
                               {"source_title", Need::optional},
                               {"source_url", Need::optional}}};

const TableSpec police_spec{"police_service_points",
                            Severity::warning,
                            {{"place", Need::required},
                             {"municipality_name", Need::optional},
                             {"municipality_number", Need::required},
                             {"announced", Need::optional},
                             {"remark", Need::optional},
                             {"source_title", Need::optional},
                             {"source_url", Need::optional}}};

const TableSpec places_spec{"populated_places",
                            Severity::warning,
                            {{"geonames_id", Need::unused},
                             {"name", Need::required},
                             {"feature_code", Need::unused},
                             {"population", Need::required},
                             {"longitude", Need::required},
                             {"latitude", Need::required}}};

struct Located {
  std::optional<geo::LonLat> position;
  std::optional<geo::MapPoint> map_position;
  std::optional<domain::MunicipalityIndex> municipality;
};

std::optional<geo::MapPoint> project(const geo::LonLat& position, const geo::Projection* projection) {
  return projection == nullptr ? std::nullopt : projection->forward(position);
}

// Position and municipality of a row, held against each other.
Located locate(const Row& row, std::string_view place, const MunicipalityJoin& join, const Ground& ground,
               Dataset& data) {
  Located located;
  located.position = read_position(row, data.issues);
  if (located.position) located.map_position = project(*located.position, ground.projection);
  if (row.has("longitude") && row["longitude"].empty() && row["latitude"].empty()) {
    data.issues.push_back({Severity::note, "position_missing", row.where("longitude"), {}});
  }
  located.municipality = join.find(row, place, located.map_position, data.issues);
  if (located.municipality && located.map_position) {
    check_point(ground.areas[located.municipality->value], *located.map_position,
                data.at(*located.municipality), row.where("longitude"), data.issues);
  }
  return located;
}

// "sc-05b" is a branch of "sc-05".
bool is_branch_id(std::string_view id) {
  if (id.size() < 2) return false;
  const char last = id.back(), before = id[id.size() - 2];
  return last >= 'a' && last <= 'z' && before >= '0' && before <= '9';
}

domain::StudyCentre read_centre(const Row& row, const MunicipalityJoin& join, const Ground& ground,
                                Dataset& data) {
  const Words<CentreStatus> statuses{{"active", CentreStatus::active},
                                     {"unconfirmed", CentreStatus::unconfirmed},
                                     {"replaced", CentreStatus::replaced}};
  domain::StudyCentre c;
  c.id = row.text("id");
  c.branch = is_branch_id(c.id);
  c.name = row.text("name");
  c.place = row.text("place");
  const Located located = locate(row, c.place, join, ground, data);
  c.municipality = located.municipality;
  c.position = located.position;
  c.map_position = located.map_position;
  c.approximate = row["coordinate_source"].find("IKKJE nemnd i kjelda") != std::string_view::npos;
  c.host = row.text("host");
  // A word that nobody knows must not add a centre to the coverage.
  c.status = row["status"].empty()
                 ? CentreStatus::active
                 : read_word(row, "status", statuses, CentreStatus::unconfirmed, data.issues);
  c.first_seen_year = read_year(row, "first_seen_year", data.issues);
  c.website = row.text("website");
  c.source = {row.text("source_title"), row.text("source_url"), row.text("source_date")};
  return c;
}

domain::Campus read_campus(const Row& row, const MunicipalityJoin& join, const Ground& ground,
                           Dataset& data) {
  const Words<CampusKind> kinds{{"universitet", CampusKind::university},
                                {"høgskule", CampusKind::university_college},
                                {"fagskule", CampusKind::vocational_college}};
  domain::Campus c;
  c.id = row.text("id");
  c.institution = row.text("institution");
  c.place = row.text("campus_place");
  const Located located = locate(row, c.place, join, ground, data);
  c.municipality = located.municipality;
  c.position = located.position;
  c.map_position = located.map_position;
  c.kind = read_word(row, "kind", kinds, CampusKind::vocational_college, data.issues);
  c.source = {row.text("source_title"), row.text("source_url"), {}};
  return c;
}

template <class Visit>
void for_each_row(const fs::path& folder, const TableSpec& spec, Issues& issues, Visit visit) {
  const auto table = Table::read(folder, spec, issues);
  for (std::size_t i = 0; table && i < table->size(); ++i) visit((*table)[i]);
}

}  // namespace

void read_study_centres(const fs::path& folder, const MunicipalityJoin& join, const Ground& ground,
                        Dataset& data) {
  UniqueKeys ids;
  for_each_row(folder, centres_spec, data.issues, [&](const Row& row) {
    if (ids.take(row, "id", data.issues)) data.study_centres.push_back(read_centre(row, join, ground, data));
  });
}

void read_grants(const fs::path& folder, Dataset& data) {
  for_each_row(folder, grants_spec, data.issues, [&](const Row& row) {
    domain::Grant grant;
    grant.centre_id = row.text("centre_id");
    grant.year = read_year(row, "year", data.issues).value_or(0);
    grant.amount_nok = read_number(row, "amount_nok", data.issues);
    grant.granted_by = row.text("granted_by");
    grant.in_scheme = grant.granted_by.starts_with("HK-dir");
    grant.source_url = row.text("source_url");
    const bool known = std::any_of(data.study_centres.begin(), data.study_centres.end(),
                                   [&](const domain::StudyCentre& c) { return c.id == grant.centre_id; });
    // Without a table of centres there is nothing to hold the id against.
    if (!known && !data.study_centres.empty() && row.has("centre_id")) {
      data.issues.push_back(
          {Severity::warning, "centre_unknown", row.where("centre_id"), {{"id", grant.centre_id}}});
    }
    data.grants.push_back(std::move(grant));
  });
}

void read_campuses(const fs::path& folder, const MunicipalityJoin& join, const Ground& ground,
                   Dataset& data) {
  UniqueKeys ids;
  for_each_row(folder, campuses_spec, data.issues, [&](const Row& row) {
    if (ids.take(row, "id", data.issues)) data.campuses.push_back(read_campus(row, join, ground, data));
  });
}

void read_police_service_points(const fs::path& folder, const MunicipalityJoin& join, Dataset& data) {
  for_each_row(folder, police_spec, data.issues, [&](const Row& row) {
    domain::PoliceServicePoint point;
    point.place = row.text("place");
    point.municipality = join.find(row, point.place, std::nullopt, data.issues);
    point.announced = row.text("announced");
    point.remark = row.text("remark");
    point.source = {row.text("source_title"), row.text("source_url"), {}};
    data.police_service_points.push_back(std::move(point));
  });
}

void read_places(const fs::path& folder, const geo::Projection* projection, Dataset& data) {
  for_each_row(folder, places_spec, data.issues, [&](const Row& row) {
    const auto position = read_position(row, data.issues);
    const auto map_position = position ? project(*position, projection) : std::nullopt;
    const auto population = read_number(row, "population", data.issues);
    if (position && map_position) {
      data.places.push_back({row.text("name"), population.value_or(0), *position, *map_position});
    } else if (row["longitude"].empty() && row["latitude"].empty()) {
      data.issues.push_back({Severity::note, "position_missing", row.where("longitude"), {}});
    }
  });
}

}  // namespace dkart::ingest
