// The enlarged map of the Oslofjord, where municipalities and decisions stand too close for a map of all of Norway.
#pragma once

#include "scene/compose.h"
#include "scene/sheet_layout.h"

namespace dkart::scene {

/// The most that it shows, in map metres: from Arendal and Notodden to Halden and Hamar.
geo::Extent widest_oslofjord();

/// Whether the sheet may have one: of one map of all of Norway, on a page that is no small picture.
bool wants_oslofjord(const ComposeInput& input, const SheetStyle& style);

/// How high an inset of this width is.
double oslofjord_height(double width);

/// The camera of an inset in `room`, beside a map of `metres_per_point`: two and a half to four times as large. Nothing if
/// it would show too little at that, or a part of the country.
std::optional<Camera> oslofjord_camera(double metres_per_point, const PageRect& room);

/// Its edge on the main map.
StrokeLines oslofjord_outline(const Camera& inset, const recipe::MapRecipe& recipe);

}  // namespace dkart::scene
