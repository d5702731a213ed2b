// How close, how far and how far aside the camera may go.
#pragma once

#include "domain/dataset.h"
#include "scene/page.h"

namespace dkart::session {

struct ZoomLimits {
  double closest = 0, farthest = 0;  // metres per point
};
/// From 20 m/pt to a quarter more than what shows all of Norway in `viewport`.
ZoomLimits zoom_limits(const domain::Dataset& data, const scene::PageRect& viewport);

/// The nearest camera that keeps the zoom limits (about the viewport's middle) and still has the extent of
/// some municipality in the middle half of the view. Cameras that are not numbers give the one that fits
/// Norway.
scene::Camera within_limits(const domain::Dataset& data, scene::Camera camera);

/// As Camera::zoomed, but stops at the limits; the point under `anchor` stays unless Norway would be lost.
scene::Camera zoomed_within_limits(const domain::Dataset& data, const scene::Camera& camera, double factor,
                                   scene::PagePoint anchor);

/// Extent of one municipality; empty when it has no boundary.
geo::Extent extent_of(const domain::Dataset& data, domain::MunicipalityIndex municipality);
geo::Extent extent_of(const domain::Dataset& data, domain::CountyIndex county);

}  // namespace dkart::session
