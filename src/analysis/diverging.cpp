// Classes that are the same on both sides of zero.
#include <algorithm>
#include <cmath>

#include "analysis/class_bounds.h"
#include "analysis/class_parts.h"

namespace dkart::analysis {
namespace {

using Values = std::vector<double>;

Values values_of(const std::vector<AreaValue>& areas) {
  Values values;
  for (const AreaValue& area : areas) {
    const double* value = std::get_if<double>(&area);
    if (value != nullptr && *value != 0) values.push_back(*value);
  }
  return values;
}

Values sizes_of(Values values) {
  for (double& value : values) value = std::abs(value);
  return values;
}

Values mirrored(const Values& sizes) {
  Values bounds;
  for (std::size_t i = sizes.size(); i > 1; --i) bounds.push_back(-sizes[i - 1]);
  bounds.insert(bounds.end(), sizes.begin(), sizes.end());
  return bounds;
}

Result<ClassificationResult> custom_around_zero(const Values& values, Values sizes) {
  if (!valid_custom_bounds(sizes)) return invalid_bounds(sizes);
  if (sizes.front() > 0) sizes.insert(sizes.begin(), 0);
  ClassificationResult result{{ClassMethod::custom, {}, all_whole(values) && all_whole(sizes), true}, {}};
  if (values.empty()) return result;
  result.classification.bounds = mirrored(sizes);
  const double end = sizes.back();
  const auto below = std::count_if(values.begin(), values.end(), [&](double v) { return v < -end; });
  const auto above = std::count_if(values.begin(), values.end(), [&](double v) { return v > end; });
  if (below + above > 0) result.issues.push_back(outside_classes(below, above));
  return result;
}

}  // namespace

std::size_t negative_classes(const Classification& classification) {
  if (!classification.around_zero || classification.class_count() == 0) return 0;
  const auto& bounds = classification.bounds;
  return static_cast<std::size_t>(std::lower_bound(bounds.begin(), bounds.end(), 0.0) - bounds.begin());
}

std::optional<std::size_t> class_around_zero(const Classification& classification, double value) {
  const auto& bounds = classification.bounds;
  const std::size_t negative = negative_classes(classification);
  const bool has_side = value < 0 ? negative > 0 : negative < classification.class_count();
  if (value == 0 || !has_side) return std::nullopt;
  // The inner bounds of the value's own side; its outermost class takes what lies beyond.
  const auto inner = bounds.begin() + 1, zero = bounds.begin() + static_cast<std::ptrdiff_t>(negative);
  const auto found =
      value < 0 ? std::upper_bound(inner, zero, value) : std::lower_bound(zero + 1, bounds.end() - 1, value);
  return static_cast<std::size_t>(found - inner);
}

Result<ClassificationResult> classify_around_zero(const std::vector<AreaValue>& areas,
                                                  const ClassRequest& request) {
  const Values values = values_of(areas);
  if (request.method == ClassMethod::custom) return custom_around_zero(values, request.custom_bounds);

  ClassificationResult result{{request.method, {}, all_whole(values), true}, {}};
  if (values.empty()) return result;
  const std::size_t wanted = std::clamp(request.count, min_classes, max_classes) / 2;
  const NumberKind kind = result.classification.integers ? NumberKind::whole : NumberKind::decimal;
  const auto groups = group_equal(sizes_of(values));
  const Values sizes = request.method == ClassMethod::equal_interval
                           ? equal_bounds_from_zero(groups, wanted, kind)
                           : bounds_by(request.method, groups, wanted, kind);
  result.classification.bounds = mirrored(sizes);
  const std::size_t got = sizes.size() - 1;
  if (got < wanted) result.issues.push_back(classes_reduced(wanted, got));
  return result;
}

}  // namespace dkart::analysis
