// Words for grants to study centres: what is counted, of which years, and that the list is not complete. Sheet, window and
// command line say the same.
#pragma once

#include <string>
#include <vector>

#include "analysis/grants.h"
#include "analysis/measure.h"
#include "base/language.h"
#include "domain/dataset.h"

namespace dkart::scene {

/// "5 100 000 kr".
std::string kroner_text(double amount, const Messages& messages);
/// "2022" of one year; of all, the years that have rows: "2022–2024", or words when there are none.
std::string grant_years_text(const domain::Dataset& data, const analysis::GrantFilter& filter,
                             const Messages& messages);
/// With years and granters: "Tilskot frå studiesenterordninga 2022–2024, kroner". Precondition: is_of_grants(measure).
std::string grant_title(const domain::Dataset& data, analysis::Measure measure,
                        const analysis::GrantFilter& filter, const Messages& messages);
/// "17 kjende tilskot, 38 179 079 kr i heile landet".
std::string known_grants_text(const domain::Dataset& data, const analysis::GrantFilter& filter,
                              const Messages& messages);
/// What is counted: granters and years.
std::string counted_grants_text(const domain::Dataset& data, const analysis::GrantFilter& filter,
                                const Messages& messages);
/// For the foot of a sheet: what is counted, from which sources, and what the map lacks; one sentence each.
std::vector<std::string> grant_lines(const domain::Dataset& data, const analysis::GrantFilter& filter,
                                     const Messages& messages);

}  // namespace dkart::scene
