// Division of positive values into classes. One value of this type colours the areas and makes the legend.
//
//   bounds:   b0      b1      b2      b3        a value v is in class i when bounds[i] < v <= bounds[i+1];
//             |  c 0  |  c 1  |  c 2  |         v <= bounds[0] belongs to class 0, v > the last to the last
//             class.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/figures.h"
#include "base/language.h"
#include "base/result.h"

namespace dkart::analysis {

/// - natural_breaks: least sum of squared deviations from the class means (Fisher 1958, Jenks 1977), exact by
///   dynamic programming over the distinct values.
/// - quantile: classes of as even size as ties allow.
/// - equal_interval: bounds at even, readable steps.
/// - rounded: natural breaks that may only lie at 1, 2 or 5 times a power of ten, or at even round steps.
/// - custom: the given bounds as they are; their classes may be empty.
enum class ClassMethod { natural_breaks, quantile, equal_interval, rounded, custom };
std::string_view code_of(ClassMethod method);  // "natural-breaks", "quantile", "equal", "rounded", "custom"
std::optional<ClassMethod> class_method_from_code(std::string_view code);

struct Classification {
  ClassMethod method = ClassMethod::natural_breaks;
  /// Ascending, one more than there are classes; empty when there is no positive value (and none are given).
  /// Natural breaks, quantiles and rounded begin at 0, so that under locked breaks the smaller values that a
  /// filter leaves still fit the label of the first class.
  std::vector<double> bounds;
  /// All values that made it were whole numbers, so that labels may read 1–4, 5–9.
  bool integers = false;

  bool operator==(const Classification&) const = default;
  std::size_t class_count() const { return bounds.size() < 2 ? 0 : bounds.size() - 1; }
  /// Class of a positive value; nothing if there is no class.
  std::optional<std::size_t> class_of(double value) const;
};

struct ClassRequest {
  ClassMethod method = ClassMethod::natural_breaks;
  std::size_t count = 5;              // 2..9
  std::vector<double> custom_bounds;  // for custom: ascending from 0 or more, two to ten
  bool operator==(const ClassRequest&) const = default;
};

inline constexpr std::size_t min_classes = 2, max_classes = 9;
/// Two to ten ascending, finite numbers from 0 up.
bool valid_custom_bounds(const std::vector<double>& bounds);

struct ClassificationResult {
  Classification classification;
  /// "classes_reduced" {wanted, got}; "values_outside_classes" {below, above}, custom only.
  Issues issues;
};

/// Works on positive values only. Never makes an empty class: ties and few distinct values give fewer
/// classes, and an issue says so. Equal values never part. Bounds are rounded outward to readable numbers as
/// far as no value changes class. A count outside 2..9 is taken for the nearest of these. Error:
/// "custom_bounds_invalid" {bounds}.
Result<ClassificationResult> classify(const std::vector<AreaValue>& values, const ClassRequest& request);

/// Areas in each class, and in the three empties. A value without a class (there is none) counts as no data.
struct ClassCounts {
  std::vector<std::size_t> classes;
  std::size_t zero = 0, no_data = 0, out_of_scope = 0;
};
ClassCounts count_classes(const std::vector<AreaValue>& values, const Classification& classification);

/// "5–9", "0,5–1,2", with an en dash and the language's decimal sign; one number when the class can hold only
/// one. A class of decimals that begins at 0 is "≤ 0,5", since zero is no class. Precondition: index <
/// class_count().
std::string class_label(const Classification& classification, std::size_t index, Language language);

}  // namespace dkart::analysis
