// What `dkart grants` answers, for programs and for people.
#pragma once

#include <string>

#include "analysis/grants.h"
#include "base/language.h"
#include "cli/tables.h"
#include "domain/dataset.h"

namespace dkart::cli {

enum class GrantLevel { centre, county, country };

/// Of centres, a row for each grant: centre_id, name, county_number, year, amount_nok, granted_by, in_scheme ("yes",
/// "no"), source_url. Else: number, name, grants, amount_nok, population, nok_per_inhabitant, grants_without_amount, and
/// under the counties a row without number for what has no municipality, if there is any. An empty cell is not known.
CellTable grants_for_programs(const domain::Dataset& data, GrantLevel level,
                              const analysis::GrantFilter& filter, const Messages& messages);

/// The same as a table, and under it what is counted and what is not.
std::string grants_for_people(const domain::Dataset& data, GrantLevel level,
                              const analysis::GrantFilter& filter, const Messages& messages);

}  // namespace dkart::cli
