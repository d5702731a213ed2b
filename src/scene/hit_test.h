// What lies under a point of the page.
#pragma once

#include <optional>

#include "domain/dataset.h"
#include "scene/compose.h"

namespace dkart::scene {

struct Hit {
  std::optional<domain::MunicipalityIndex> municipality;
  std::optional<std::size_t> study_centre;  // position in Dataset::study_centres
  std::optional<std::size_t> campus;        // position in Dataset::campuses
  std::optional<std::size_t>
      facility;  // of coverage, in place of the two above: position in Counted::facilities
  bool operator==(const Hit&) const = default;
};

/// Symbols first (within 4 pt of their edge), then areas. A municipality's circle hits its municipality.
Hit hit_test(const domain::Dataset& data, const recipe::MapRecipe& recipe, const Evaluation& evaluation,
             const Camera& camera, PagePoint at);

}  // namespace dkart::scene
