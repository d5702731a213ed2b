// What is selected, as map, tables and time line highlight it: a thing selected in one is seen in all.
#pragma once

#include <vector>

#include "session/app_state.h"

namespace dkart::session {

bool is_selected(const AppState& state, const Selected& item);

/// Municipalities that are selected themselves, or by their county, or because a selected decision lies there; ascending.
std::vector<domain::MunicipalityIndex> touched_municipalities(const AppState& state);

/// Whether a decision is selected itself, or lies in a selected municipality or county.
bool touches(const AppState& state, domain::DecisionIndex decision);
/// Whether a municipality or county is selected, or a selected decision lies there; a county also when a municipality of
/// it is selected.
bool touches(const AppState& state, domain::MunicipalityIndex municipality);
bool touches(const AppState& state, domain::CountyIndex county);

}  // namespace dkart::session
