// Owners of GEOS's C objects (the reentrant interface) and the way between GEOS geometries and plain values.
// Included by the source files of this folder only.
#pragma once

#include <geos_c.h>

#include <memory>

#include "geo/polygons.h"

namespace dkart::geo {

/// One for each call or thread. GEOS's messages are silenced; a failed function returns null.
class GeosContext {
 public:
  GeosContext() : handle_(GEOS_init_r()) {}
  ~GeosContext() { GEOS_finish_r(handle_); }
  GeosContext(const GeosContext&) = delete;
  GeosContext& operator=(const GeosContext&) = delete;

  GEOSContextHandle_t get() const { return handle_; }

 private:
  GEOSContextHandle_t handle_;
};

struct GeosGeometryDeleter {
  GEOSContextHandle_t context;
  void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
using GeosGeometry = std::unique_ptr<GEOSGeometry, GeosGeometryDeleter>;

inline GeosGeometry own(const GeosContext& context, GEOSGeometry* geometry) {
  return GeosGeometry(geometry, GeosGeometryDeleter{context.get()});
}

struct GeosTextDeleter {
  GEOSContextHandle_t context;
  void operator()(char* text) const { GEOSFree_r(context, text); }
};
using GeosText = std::unique_ptr<char, GeosTextDeleter>;

struct GeosMakeValidParamsDeleter {
  GEOSContextHandle_t context;
  void operator()(GEOSMakeValidParams* params) const { GEOSMakeValidParams_destroy_r(context, params); }
};
using GeosMakeValidParams = std::unique_ptr<GEOSMakeValidParams, GeosMakeValidParamsDeleter>;

/// Null when GEOS refuses it (a ring of fewer than three points).
GeosGeometry to_geos(const GeosContext& context, const Polygon& polygon);
GeosGeometry to_geos(const GeosContext& context, const MultiPolygon& area);
/// The polygons in a geometry of any type; its points and lines are left out.
MultiPolygon from_geos(const GeosContext& context, const GEOSGeometry* geometry);

}  // namespace dkart::geo
