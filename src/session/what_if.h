// Changes to what is supposed about centres.
#pragma once

#include <string>
#include <string_view>

#include "domain/dataset.h"
#include "geo/points.h"
#include "recipe/coverage_spec.h"

namespace dkart::session {

/// Adds a centre that does not exist, under a name that no other has: `name`, or with a number after it.
void add_centre(recipe::CoverageSpec& spec, const std::string& name, geo::LonLat position);
/// Named after the nearest populated place, or the municipality's centre.
void add_centre_at(recipe::CoverageSpec& spec, const domain::Dataset& data, geo::LonLat position);
/// The centre of that id gets the name of its new place. Returns its new id; nothing happens, and the id stays, if there is
/// none.
std::string move_centre(recipe::CoverageSpec& spec, const domain::Dataset& data, const std::string& id,
                        geo::LonLat position);
void remove_centre(recipe::CoverageSpec& spec, std::string_view id);

/// Keeps what is supposed now under a name; a scenario of that name is replaced.
void keep_scenario(recipe::CoverageSpec& spec, const std::string& name);
void show_scenario(recipe::CoverageSpec& spec, const recipe::Scenario& scenario);
/// Whether what is supposed now is just this.
bool is_shown(const recipe::CoverageSpec& spec, const recipe::Scenario& scenario);

}  // namespace dkart::session
