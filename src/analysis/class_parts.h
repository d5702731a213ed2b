// What the two ways of making classes, above zero and around it, share: remarks, and where a value of either
// sign belongs.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analysis/classification.h"

namespace dkart::analysis {

/// True for no values.
bool all_whole(const std::vector<double>& values);

/// The remarks and the error that ClassificationResult and classify() name.
Error invalid_bounds(const std::vector<double>& bounds);
Issue outside_classes(std::ptrdiff_t below, std::ptrdiff_t above);
Issue classes_reduced(std::size_t wanted, std::size_t got);

/// Nothing for 0 and where the side of the value has no class. Precondition: around_zero.
std::optional<std::size_t> class_around_zero(const Classification& classification, double value);

}  // namespace dkart::analysis
