#include "analysis/classification.h"

#include <algorithm>
#include <cmath>

#include "analysis/class_bounds.h"
#include "analysis/class_parts.h"

namespace dkart::analysis {
namespace {

std::vector<double> positive_values(const std::vector<AreaValue>& values) {
  std::vector<double> positive;
  for (const AreaValue& value : values) {
    const double* figure = std::get_if<double>(&value);
    if (figure != nullptr && *figure > 0) positive.push_back(*figure);
  }
  return positive;
}

Result<ClassificationResult> classify_custom(const std::vector<double>& values,
                                             const std::vector<double>& bounds) {
  if (!valid_custom_bounds(bounds)) return invalid_bounds(bounds);
  ClassificationResult result{{ClassMethod::custom, bounds, all_whole(values) && all_whole(bounds)}, {}};
  const auto below =
      std::count_if(values.begin(), values.end(), [&](double v) { return v <= bounds.front(); });
  const auto above = std::count_if(values.begin(), values.end(), [&](double v) { return v > bounds.back(); });
  if (below + above > 0) result.issues.push_back(outside_classes(below, above));
  return result;
}

}  // namespace

std::string_view code_of(ClassMethod method) {
  switch (method) {
    case ClassMethod::quantile:
      return "quantile";
    case ClassMethod::equal_interval:
      return "equal";
    case ClassMethod::rounded:
      return "rounded";
    case ClassMethod::custom:
      return "custom";
    case ClassMethod::natural_breaks:
      break;
  }
  return "natural-breaks";
}

std::optional<ClassMethod> class_method_from_code(std::string_view code) {
  for (const ClassMethod method : {ClassMethod::natural_breaks, ClassMethod::quantile,
                                   ClassMethod::equal_interval, ClassMethod::rounded, ClassMethod::custom}) {
    if (code_of(method) == code) return method;
  }
  return std::nullopt;
}

bool valid_custom_bounds(const std::vector<double>& bounds) {
  const auto not_ascending = [](double a, double b) { return a >= b; };
  return bounds.size() >= 2 && bounds.size() <= max_classes + 1 && bounds.front() >= 0 &&
         std::all_of(bounds.begin(), bounds.end(), [](double b) { return std::isfinite(b); }) &&
         std::adjacent_find(bounds.begin(), bounds.end(), not_ascending) == bounds.end();
}

std::optional<std::size_t> Classification::class_of(double value) const {
  if (class_count() == 0) return std::nullopt;
  if (around_zero) return class_around_zero(*this, value);
  // The inner bounds part the classes; what lies outside the outer ones belongs to the first or the last.
  const auto inner = bounds.begin() + 1;
  return static_cast<std::size_t>(std::lower_bound(inner, bounds.end() - 1, value) - inner);
}

Result<ClassificationResult> classify(const std::vector<AreaValue>& values, const ClassRequest& request) {
  const std::vector<double> positive = positive_values(values);
  if (request.method == ClassMethod::custom) return classify_custom(positive, request.custom_bounds);

  ClassificationResult result{{request.method, {}, all_whole(positive)}, {}};
  if (positive.empty()) return result;
  const std::size_t wanted = std::clamp<std::size_t>(request.count, min_classes, max_classes);
  const NumberKind kind = result.classification.integers ? NumberKind::whole : NumberKind::decimal;
  result.classification.bounds = bounds_by(request.method, group_equal(positive), wanted, kind);
  const std::size_t got = result.classification.class_count();
  if (got < wanted) result.issues.push_back(classes_reduced(wanted, got));
  return result;
}

ClassCounts count_classes(const std::vector<AreaValue>& values, const Classification& classification) {
  ClassCounts counts;
  counts.classes.resize(classification.class_count());
  for (const AreaValue& value : values) {
    if (std::holds_alternative<Zero>(value)) {
      ++counts.zero;
    } else if (std::holds_alternative<OutOfScope>(value)) {
      ++counts.out_of_scope;
    } else {
      const double* figure = std::get_if<double>(&value);
      const auto index = figure != nullptr ? classification.class_of(*figure) : std::nullopt;
      ++(index ? counts.classes[*index] : counts.no_data);
    }
  }
  return counts;
}

}  // namespace dkart::analysis
