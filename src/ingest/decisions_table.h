// state_jobs: the decisions.
#pragma once

#include <filesystem>

#include "domain/dataset.h"
#include "ingest/municipality_join.h"
#include "ingest/svalbard_places.h"

namespace dkart::ingest {

/// Fills decisions and data_date. Periods and ministries must be there already. Remarks beside those of
/// values.h and MunicipalityJoin: date_outside_periods {date}, period_ambiguous {date}, period_missing,
/// period_unknown {period, valid}, date_not_in_period {date, period}, ministry_unknown {ministry, valid},
/// same_unit_unknown {id}, and those of job_cells.h.
void read_decisions(const std::filesystem::path& folder, const MunicipalityJoin& join,
                    const SvalbardPlaces& svalbard, domain::Dataset& data);

}  // namespace dkart::ingest
