// Where the bands around study centres and campuses end: geodesic circles, dissolved, on land only.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "domain/dataset.h"
#include "geo/area_finder.h"
#include "geo/points.h"
#include "scene/scene.h"

namespace dkart::scene {

struct CoverageRings {
  std::vector<geo::LonLat> centres;
  std::vector<double> metres;                            // by band
  std::vector<std::shared_ptr<const LineLevels>> lines;  // by band, for all levels
  std::vector<std::vector<geo::Ring>> circles;           // by band, by centre
  std::shared_ptr<const geo::AreaFinder> land;
};

/// `earlier` itself where it is the same, and its land and the circles of the same centres in any case; null is allowed. Null without boundaries.
std::shared_ptr<const CoverageRings> coverage_rings(const domain::Dataset& data,
                                                    std::vector<geo::LonLat> centres,
                                                    std::vector<double> metres,
                                                    const std::shared_ptr<const CoverageRings>& earlier);

}  // namespace dkart::scene
