// Where the classes of each automatic method end. Everything here works on at least one group of positive
// values.
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/classification.h"
#include "analysis/natural_breaks.h"
#include "analysis/readable_bounds.h"

namespace dkart::analysis {

/// By the method of that name; natural breaks for custom, whose bounds are given.
std::vector<double> bounds_by(ClassMethod method, const std::vector<ValueGroup>& groups, std::size_t count,
                              NumberKind kind);

/// Each returns bounds as in Classification: at most `count` classes, none of them empty.
std::vector<double> natural_bounds(const std::vector<ValueGroup>& groups, std::size_t count, NumberKind kind);
std::vector<double> quantile_bounds(const std::vector<ValueGroup>& groups, std::size_t count,
                                    NumberKind kind);
std::vector<double> equal_bounds(const std::vector<ValueGroup>& groups, std::size_t count, NumberKind kind);
/// Even steps from 0 on, whatever the smallest value is.
std::vector<double> equal_bounds_from_zero(const std::vector<ValueGroup>& groups, std::size_t count,
                                           NumberKind kind);
std::vector<double> rounded_bounds(const std::vector<ValueGroup>& groups, std::size_t count, NumberKind kind);

}  // namespace dkart::analysis
