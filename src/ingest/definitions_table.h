// Periods, ministries, Oslo-area lists and control totals.
#pragma once

#include <filesystem>

#include "domain/dataset.h"
#include "ingest/municipality_join.h"

namespace dkart::ingest {

/// Fills periods, ministries, oslo_areas and control_totals. Numbers of the lists are joined like all others.
void read_definitions(const std::filesystem::path& folder, const MunicipalityJoin& join,
                      domain::Dataset& data);

}  // namespace dkart::ingest
