#include "geo/validity.h"

#include "geo/geos_handles.h"

namespace dkart::geo {

std::optional<std::string> why_invalid(const MultiPolygon& area) {
  const GeosContext context;
  const GeosGeometry geometry = to_geos(context, area);
  if (!geometry) return "Too few points in a ring";
  if (GEOSisValid_r(context.get(), geometry.get()) == 1) return std::nullopt;
  const GeosText reason(GEOSisValidReason_r(context.get(), geometry.get()), GeosTextDeleter{context.get()});
  return reason ? std::string(reason.get()) : std::string("GEOS could not tell");
}

MultiPolygon make_valid(const MultiPolygon& area) {
  // A ring that is no ring makes GEOS refuse the whole area.
  const MultiPolygon rings = normalise(area);
  const GeosContext context;
  const GeosGeometry geometry = to_geos(context, rings);
  if (!geometry) return {};
  const GeosMakeValidParams params(GEOSMakeValidParams_create_r(context.get()),
                                   GeosMakeValidParamsDeleter{context.get()});
  GEOSMakeValidParams_setMethod_r(context.get(), params.get(), GEOS_MAKE_VALID_STRUCTURE);
  GEOSMakeValidParams_setKeepCollapsed_r(context.get(), params.get(), 0);
  const GeosGeometry valid =
      own(context, GEOSMakeValidWithParams_r(context.get(), geometry.get(), params.get()));
  if (!valid) return {};
  return normalise(from_geos(context, valid.get()));
}

}  // namespace dkart::geo
