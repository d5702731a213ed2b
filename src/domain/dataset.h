// Everything the program knows, made once by ingest and never changed. Share it as DatasetPtr; the same pointer
// means the same facts.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/remark.h"
#include "domain/base_map.h"
#include "domain/decision.h"
#include "domain/definitions.h"
#include "domain/places.h"
#include "domain/source_file.h"

namespace dkart::domain {

/// One cell of population.csv: municipality, 1 January of `year`, age group.
struct PopulationEntry {
  MunicipalityIndex municipality;
  int year = 0;
  std::string age;  // "all", "0-17", "18-66", "67+"
  double persons = 0;
  /// An equal part of what a municipality had that has since been split: true in a sum with the other parts only.
  bool apportioned = false;
};

struct Dataset {
  std::vector<Municipality> municipalities;  // in number order
  std::vector<County> counties;              // in number order
  std::vector<Decision> decisions;           // in file order
  std::vector<StudyCentre> study_centres;
  std::vector<Grant> grants;
  std::vector<Campus> campuses;
  std::vector<PoliceServicePoint> police_service_points;
  std::vector<PopulatedPlace> places;
  std::vector<PopulationEntry> population;
  std::vector<Period> periods;
  std::vector<Ministry> ministries;
  std::vector<OsloAreaDefinition> oslo_areas;
  std::vector<ControlTotal> control_totals;
  std::optional<int> population_year;
  BaseMap base_map;
  std::string data_date;            // latest source date among the decisions, ISO; may be empty
  std::vector<SourceFile> sources;  // the files that all this was read from
  Issues issues;                    // what was found while loading

  std::optional<MunicipalityIndex> find_municipality(MunicipalityNumber number) const;
  std::optional<CountyIndex> find_county(CountyNumber number) const;
  const Municipality& at(MunicipalityIndex i) const { return municipalities[i.value]; }
  const County& at(CountyIndex i) const { return counties[i.value]; }
  const Decision& at(DecisionIndex i) const { return decisions[i.value]; }
  const Ministry* find_ministry(std::string_view code) const;           // null if unknown
  const Period* find_period(std::string_view id) const;                 // null if unknown
  const OsloAreaDefinition* find_oslo_area(std::string_view id) const;  // null if unknown
  /// Organisations are ids without a letter; branches have one. "replaced" rows are not counted.
  std::size_t study_centre_organisations() const;
  std::size_t study_centre_branches() const;
};

using DatasetPtr = std::shared_ptr<const Dataset>;

}  // namespace dkart::domain
