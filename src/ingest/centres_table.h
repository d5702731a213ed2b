// Study centres with their grants, campuses, police service points and populated places.
#pragma once

#include <filesystem>
#include <span>

#include "domain/dataset.h"
#include "geo/polygons.h"
#include "geo/projection.h"
#include "ingest/municipality_join.h"

namespace dkart::ingest {

/// What rows with a position are held against. `projection` may be null: then they get no map position.
struct Ground {
  const geo::Projection* projection = nullptr;
  std::span<const geo::MultiPolygon> areas;  // one for each municipality
};

/// Remarks: those of values.h and MunicipalityJoin, position_missing, point_outside.
void read_study_centres(const std::filesystem::path& folder, const MunicipalityJoin& join,
                        const Ground& ground, domain::Dataset& data);
/// After the study centres. Remark: "centre_unknown" {id}.
void read_grants(const std::filesystem::path& folder, domain::Dataset& data);
void read_campuses(const std::filesystem::path& folder, const MunicipalityJoin& join, const Ground& ground,
                   domain::Dataset& data);
void read_police_service_points(const std::filesystem::path& folder, const MunicipalityJoin& join,
                                domain::Dataset& data);
void read_places(const std::filesystem::path& folder, const geo::Projection* projection,
                 domain::Dataset& data);

}  // namespace dkart::ingest
