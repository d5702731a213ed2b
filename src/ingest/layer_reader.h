// GDAL's geometries to plain areas and lines in map metres.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "base/remark.h"
#include "geo/polygons.h"
#include "geo/projection.h"
#include "ingest/gdal_handles.h"

namespace dkart::ingest {

/// How the coordinates of one layer become map metres.
class LayerCoordinates {
 public:
  /// A layer without a CRS is taken to be lon/lat or already in map metres, whichever its extent fits, with
  /// the remark "crs_missing" {layer, used}. Nothing, with "crs_unknown" {layer, crs}, if it cannot be
  /// projected.
  static std::optional<LayerCoordinates> of(OGRLayer& layer, const std::string& file, Issues& issues);
  /// The same for a grid, whose coordinates always come with x first. `box` is its extent in its own coordinates.
  static std::optional<LayerCoordinates> of(GDALDataset& grid, const OGREnvelope& box,
                                            const std::string& file, Issues& issues);

  /// Nothing where the projection cannot go.
  std::optional<geo::MapPoint> to_map(double x, double y) const;

 private:
  static std::optional<LayerCoordinates> without_crs(const OGREnvelope& box, const std::string& layer,
                                                     const std::string& file, Issues& issues);
  static std::optional<LayerCoordinates> from(const std::string& crs, const std::string& layer,
                                              const std::string& file, Issues& issues);

  std::optional<geo::Projection> projection_;  // none: already map metres
  bool swapped_ = false;                       // GDAL gives y first
};

/// Reads geometries of a layer and counts the vertices that could not be projected (they are left out).
class GeometryReader {
 public:
  explicit GeometryReader(const LayerCoordinates& coordinates) : coordinates_(coordinates) {}

  /// The polygons of a geometry, normalised; curves are made into short edges. Empty for other kinds.
  geo::MultiPolygon area(const OGRGeometry* geometry);
  /// The lines of a geometry. Empty for other kinds.
  std::vector<geo::Polyline> lines(const OGRGeometry* geometry);

  std::size_t impossible_vertices() const { return impossible_; }

 private:
  geo::Polyline points(const OGRSimpleCurve& curve);
  geo::Ring ring(const OGRLinearRing& ring);
  void add_polygon(const OGRPolygon& polygon, geo::MultiPolygon& area);

  const LayerCoordinates& coordinates_;
  std::size_t impossible_ = 0;
};

}  // namespace dkart::ingest
