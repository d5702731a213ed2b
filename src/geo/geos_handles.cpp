#include "geo/geos_handles.h"

#include <utility>

namespace dkart::geo {

namespace {

GeosGeometry linear_ring(const GeosContext& context, const Ring& ring) {
  if (ring.size() < 3) return own(context, nullptr);
  Ring closed;
  closed.reserve(ring.size() + 1);
  closed = ring;
  closed.push_back(ring.front());
  static_assert(sizeof(MapPoint) == 2 * sizeof(double));
  GEOSCoordSequence* sequence = GEOSCoordSeq_copyFromBuffer_r(context.get(), &closed.front().x,
                                                              static_cast<unsigned>(closed.size()), 0, 0);
  return own(context, sequence ? GEOSGeom_createLinearRing_r(context.get(), sequence) : nullptr);
}

Ring ring_of(const GeosContext& context, const GEOSGeometry* linear_ring) {
  const GEOSCoordSequence* sequence = GEOSGeom_getCoordSeq_r(context.get(), linear_ring);
  unsigned count = 0;
  if (!sequence || !GEOSCoordSeq_getSize_r(context.get(), sequence, &count) || count < 4) return {};
  Ring ring(count);
  GEOSCoordSeq_copyToBuffer_r(context.get(), sequence, &ring.front().x, 0, 0);
  ring.pop_back();
  return ring;
}

Polygon polygon_of(const GeosContext& context, const GEOSGeometry* geometry) {
  Polygon polygon;
  polygon.outer = ring_of(context, GEOSGetExteriorRing_r(context.get(), geometry));
  const int holes = GEOSGetNumInteriorRings_r(context.get(), geometry);
  for (int i = 0; i < holes; ++i) {
    polygon.holes.push_back(ring_of(context, GEOSGetInteriorRingN_r(context.get(), geometry, i)));
  }
  return polygon;
}

}  // namespace

GeosGeometry to_geos(const GeosContext& context, const Polygon& polygon) {
  GeosGeometry shell = linear_ring(context, polygon.outer);
  if (!shell) return shell;
  std::vector<GeosGeometry> holes;
  for (const Ring& hole : polygon.holes) {
    holes.push_back(linear_ring(context, hole));
    if (!holes.back()) return own(context, nullptr);
  }
  std::vector<GEOSGeometry*> released;  // createPolygon takes ownership, also when it fails
  released.reserve(holes.size());
  for (GeosGeometry& hole : holes) released.push_back(hole.release());
  return own(context, GEOSGeom_createPolygon_r(context.get(), shell.release(), released.data(),
                                               static_cast<unsigned>(released.size())));
}

GeosGeometry to_geos(const GeosContext& context, const MultiPolygon& area) {
  std::vector<GeosGeometry> polygons;
  for (const Polygon& polygon : area) {
    polygons.push_back(to_geos(context, polygon));
    if (!polygons.back()) return own(context, nullptr);
  }
  std::vector<GEOSGeometry*> released;
  released.reserve(polygons.size());
  for (GeosGeometry& polygon : polygons) released.push_back(polygon.release());
  return own(context, GEOSGeom_createCollection_r(context.get(), GEOS_MULTIPOLYGON, released.data(),
                                                  static_cast<unsigned>(released.size())));
}

MultiPolygon from_geos(const GeosContext& context, const GEOSGeometry* geometry) {
  MultiPolygon area;
  const int type = GEOSGeomTypeId_r(context.get(), geometry);
  if (type == GEOS_POLYGON) {
    if (GEOSisEmpty_r(context.get(), geometry) == 0) area.push_back(polygon_of(context, geometry));
  } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
    const int count = GEOSGetNumGeometries_r(context.get(), geometry);
    for (int i = 0; i < count; ++i) {
      MultiPolygon part = from_geos(context, GEOSGetGeometryN_r(context.get(), geometry, i));
      for (Polygon& polygon : part) area.push_back(std::move(polygon));
    }
  }
  return area;
}

}  // namespace dkart::geo
