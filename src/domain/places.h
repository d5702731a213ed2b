// The places of the country: municipalities, counties, study centres, campuses and populated places.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/strong_index.h"
#include "domain/numbers.h"
#include "domain/official_name.h"
#include "domain/partial_date.h"
#include "geo/points.h"

namespace dkart::domain {

using MunicipalityIndex = StrongIndex<struct MunicipalityTag>;  // position in Dataset::municipalities
using CountyIndex = StrongIndex<struct CountyTag>;              // position in Dataset::counties
using DecisionIndex = StrongIndex<struct DecisionTag>;          // position in Dataset::decisions

struct Municipality {
  MunicipalityNumber number;
  OfficialName name;
  CountyIndex county;
  std::optional<double> population;     // persons, 1 January of Dataset::population_year
  std::optional<double> area_km2;       // land and fresh water, from the register
  std::string admin_centre;             // name, may be empty
  std::optional<geo::LonLat> centre;    // the administrative centre; some have no known point
  geo::MapPoint symbol_point;           // the centre, or else an inner point of the area
  std::optional<int> centrality_class;  // SSB, 1 (most central) to 6
  bool sami_admin_area = false;
};

struct County {
  CountyNumber number;
  std::string name;
  std::vector<MunicipalityIndex> municipalities;
  std::optional<double> population;  // nothing if one municipality's is unknown
  geo::MapPoint symbol_point;
};

struct Source {
  std::string title;
  std::string url;
  std::string date;
};

enum class CentreStatus { active, unconfirmed, replaced };

struct StudyCentre {
  std::string id;  // "sc-05", a branch has a letter after it: "sc-05b"
  bool branch = false;
  std::string name;
  std::string place;
  std::optional<MunicipalityIndex> municipality;
  std::optional<geo::LonLat> position;
  std::optional<geo::MapPoint> map_position;
  bool approximate = false;  // the place is our choice, the source does not name it
  std::string host;
  CentreStatus status = CentreStatus::active;
  std::optional<int> first_seen_year;
  std::string website;
  Source source;
};

struct Grant {
  std::string centre_id;
  int year = 0;
  std::optional<double> amount_nok;
  std::string granted_by;
  bool in_scheme = false;  // given under the study-centre scheme (HK-dir)
  std::string source_url;
};

enum class CampusKind { university, university_college, vocational_college };

struct Campus {
  std::string id;
  std::string institution;
  std::string place;
  std::optional<MunicipalityIndex> municipality;
  std::optional<geo::LonLat> position;
  std::optional<geo::MapPoint> map_position;
  CampusKind kind = CampusKind::university;
  Source source;
};

struct PoliceServicePoint {
  std::string place;
  std::optional<MunicipalityIndex> municipality;
  std::string announced;
  std::string remark;
  Source source;
};

struct PopulatedPlace {
  std::string name;
  double population = 0;  // persons, older GeoNames figure: a weight, not a count
  geo::LonLat position;
  geo::MapPoint map_position;
};

}  // namespace dkart::domain
