// Finding and repairing polygons whose rings touch or cross themselves. Hides GEOS.
#pragma once

#include <optional>
#include <string>

#include "geo/polygons.h"

namespace dkart::geo {

/// GEOS's reason and place ("Self-intersection[…]") when the area is not valid, nothing when it is.
std::optional<std::string> why_invalid(const MultiPolygon& area);
/// A valid area that covers the same ground (GEOS MakeValid, structure method); empty if nothing is left.
MultiPolygon make_valid(const MultiPolygon& area);

}  // namespace dkart::geo
