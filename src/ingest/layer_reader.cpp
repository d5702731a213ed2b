#include "ingest/layer_reader.h"

#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

namespace dkart::ingest {
namespace {

bool is_map_crs(const OGRSpatialReference& crs) {
  const char* authority = crs.GetAuthorityName(nullptr);
  const char* code = crs.GetAuthorityCode(nullptr);
  return authority != nullptr && code != nullptr && std::string(authority) + ":" + code == geo::map_crs;
}

std::string text_of(const OGRSpatialReference& crs) {
  const char* authority = crs.GetAuthorityName(nullptr);
  const char* code = crs.GetAuthorityCode(nullptr);
  if (authority != nullptr && code != nullptr) return std::string(authority) + ":" + code;
  char* wkt = nullptr;
  crs.exportToWkt(&wkt);
  std::string text = wkt == nullptr ? "" : wkt;
  CPLFree(wkt);
  return text;
}

// A GeoPackage says of a layer without CRS that its is "Undefined geographic SRS".
bool is_stated(const OGRSpatialReference* crs) {
  if (crs == nullptr) return false;
  const char* name = crs->GetName();
  return name == nullptr || !std::string_view(name).starts_with("Undefined ");
}

// Most drivers hand out x (or longitude) first whatever the CRS says; one that does not is found by
// comparing.
bool gives_y_first(const OGRSpatialReference& crs) {
  OGRSpatialReference traditional(crs);
  traditional.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  return crs.GetDataAxisToSRSAxisMapping() != traditional.GetDataAxisToSRSAxisMapping();
}

bool fits_lon_lat(const OGREnvelope& box) {
  return box.MinX >= -180 && box.MaxX <= 180 && box.MinY >= -90 && box.MaxY <= 90;
}

}  // namespace

std::optional<LayerCoordinates> LayerCoordinates::from(const std::string& crs, const std::string& layer,
                                                       const std::string& file, Issues& issues) {
  auto projection = geo::Projection::to_map(crs);
  if (!projection) {
    issues.push_back(
        {Severity::error, projection.error().code, {file, 0, ""}, {{"layer", layer}, {"crs", crs}}});
    return std::nullopt;
  }
  LayerCoordinates coordinates;
  coordinates.projection_ = std::move(*projection);
  return coordinates;
}

std::optional<LayerCoordinates> LayerCoordinates::without_crs(const OGREnvelope& box,
                                                              const std::string& layer,
                                                              const std::string& file, Issues& issues) {
  const std::string used = fits_lon_lat(box) ? "EPSG:4326" : std::string(geo::map_crs);
  issues.push_back({Severity::warning, "crs_missing", {file, 0, ""}, {{"layer", layer}, {"used", used}}});
  if (used == geo::map_crs) return LayerCoordinates();
  return from(used, layer, file, issues);
}

std::optional<LayerCoordinates> LayerCoordinates::of(OGRLayer& layer, const std::string& file,
                                                     Issues& issues) {
  const OGRSpatialReference* crs = layer.GetSpatialRef();
  if (!is_stated(crs)) {
    OGREnvelope box;
    if (layer.GetExtent(&box) != OGRERR_NONE) box.MaxX = box.MaxY = 1000;  // not degrees
    return without_crs(box, layer.GetName(), file, issues);
  }
  // The common case first: comparing axes costs milliseconds in PROJ.
  const bool easting_first = crs->GetDataAxisToSRSAxisMapping() == std::vector<int>{1, 2};
  if (is_map_crs(*crs) && easting_first) return LayerCoordinates();
  const bool swapped = gives_y_first(*crs);
  std::optional<LayerCoordinates> coordinates =
      is_map_crs(*crs) ? LayerCoordinates() : from(text_of(*crs), layer.GetName(), file, issues);
  if (coordinates) coordinates->swapped_ = swapped;
  return coordinates;
}

std::optional<LayerCoordinates> LayerCoordinates::of(GDALDataset& grid, const OGREnvelope& box,
                                                     const std::string& file, Issues& issues) {
  const OGRSpatialReference* crs = grid.GetSpatialRef();
  if (!is_stated(crs)) return without_crs(box, file, file, issues);
  if (is_map_crs(*crs)) return LayerCoordinates();
  return from(text_of(*crs), file, file, issues);
}

std::optional<geo::MapPoint> LayerCoordinates::to_map(double x, double y) const {
  if (swapped_) std::swap(x, y);
  if (projection_) return projection_->forward(x, y);
  if (!std::isfinite(x) || !std::isfinite(y)) return std::nullopt;
  return geo::MapPoint{x, y};
}

geo::Polyline GeometryReader::points(const OGRSimpleCurve& curve) {
  geo::Polyline line;
  const int count = curve.getNumPoints();
  line.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    if (const auto point = coordinates_.to_map(curve.getX(i), curve.getY(i))) {
      line.push_back(*point);
    } else {
      ++impossible_;
    }
  }
  return line;
}

geo::Ring GeometryReader::ring(const OGRLinearRing& closed) {
  geo::Ring ring = points(closed);
  if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
  return ring;
}

void GeometryReader::add_polygon(const OGRPolygon& polygon, geo::MultiPolygon& area) {
  if (polygon.getExteriorRing() == nullptr) return;
  geo::Polygon& added = area.emplace_back();
  added.outer = ring(*polygon.getExteriorRing());
  for (int i = 0; i < polygon.getNumInteriorRings(); ++i)
    added.holes.push_back(ring(*polygon.getInteriorRing(i)));
}

geo::MultiPolygon GeometryReader::area(const OGRGeometry* geometry) {
  geo::MultiPolygon area;
  if (geometry == nullptr) return area;
  const OGRwkbGeometryType kind = wkbFlatten(geometry->getGeometryType());
  if (kind == wkbPolygon) {
    add_polygon(*geometry->toPolygon(), area);
  } else if (kind == wkbMultiPolygon) {
    for (const OGRPolygon* polygon : geometry->toMultiPolygon()) add_polygon(*polygon, area);
  } else {
    const std::unique_ptr<OGRGeometry> simple(OGRGeometryFactory::forceToMultiPolygon(geometry->clone()));
    if (wkbFlatten(simple->getGeometryType()) == wkbMultiPolygon) {
      for (const OGRPolygon* polygon : simple->toMultiPolygon()) add_polygon(*polygon, area);
    }
  }
  return geo::normalise(std::move(area));
}

std::vector<geo::Polyline> GeometryReader::lines(const OGRGeometry* geometry) {
  std::vector<geo::Polyline> lines;
  if (geometry == nullptr) return lines;
  const std::unique_ptr<OGRGeometry> simple(OGRGeometryFactory::forceToMultiLineString(geometry->clone()));
  if (wkbFlatten(simple->getGeometryType()) == wkbMultiLineString) {
    for (const OGRLineString* line : simple->toMultiLineString()) lines.push_back(points(*line));
  }
  return lines;
}

}  // namespace dkart::ingest
