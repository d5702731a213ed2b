// The inset of Svalbard: its land, and the decisions that name a place there. They belong to no municipality and are
// summed apart, but a map of all decisions shows them.
#pragma once

#include <string>

#include "scene/compose.h"

namespace dkart::scene {

/// "Svalbard: Longyearbyen", the places of the selected decisions; the inset itself has no room for names.
std::string svalbard_heading(const ComposeInput& input, const Evaluation& evaluation);

/// A finished inset in `room` (page points). Circles are as in the main map, by the recipe's symbols; hollow
/// ones are `type_scale` as large. Precondition: the base map has Svalbard.
MapFrame svalbard_inset(const ComposeInput& input, const Evaluation& evaluation, const PageRect& room,
                        double type_scale);

}  // namespace dkart::scene
