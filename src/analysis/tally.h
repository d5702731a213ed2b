// The one place where decisions are added up: any division of a selection into parts, by area, ministry,
// period or whatever else. The rules for ranges, unknown counts and repeated units are kept here and nowhere
// else.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "analysis/figures.h"

namespace dkart::analysis {

/// Part of a division that a decision belongs to: below the number of parts, or nothing for none of them.
using PartOf = std::function<std::optional<std::size_t>(const domain::Decision&)>;

struct Tally {
  std::vector<Figures> parts;
  Figures rest;   // decisions of no part
  Figures total;  // parts and rest together
};

/// Figures without population. A decision whose `same_unit_as` names another decision of the *whole
/// selection* counts as a decision where it stands, but its jobs are added only where the other one stands,
/// so that the parts and the rest always add up to the total.
Tally tally(const domain::Dataset& data, const Selection& selection, std::size_t parts,
            const PartOf& part_of);

/// Sets the inhabitants and the jobs per 1,000 of them; no rate when they are unknown or none.
void set_population(Figures& figures, std::optional<double> population);

/// Inhabitants of some municipalities; nothing if one of them is unknown.
std::optional<double> population_of(const domain::Dataset& data,
                                    const std::vector<domain::MunicipalityIndex>& municipalities);

}  // namespace dkart::analysis
