// Division of values into classes. One value of this type colours the areas and makes the legend.
//
//   bounds:   b0      b1      b2      b3        a value v is in class i when bounds[i] < v <= bounds[i+1];
//             |  c 0  |  c 1  |  c 2  |         v <= bounds[0] belongs to class 0, v > the last to the last
//             class.
//
//   around   -b2     -b1      0       b1      b2     the same steps on both sides: v > 0 as above, v < 0 in
//   zero:     |  c 0  |  c 1  |  c 2  |  c 3  |      class i when bounds[i] <= v < bounds[i+1]; what lies
//             beyond the outer bounds belongs to the outermost class of its own side, if that side has one.
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
  /// Ascending, one more than there are classes; empty when there is no value to class (and none are given).
  /// Natural breaks, quantiles and rounded begin at 0, so that under locked breaks the smaller values that a
  /// filter leaves still fit the label of the first class.
  std::vector<double> bounds;
  /// All values that made it were whole numbers, so that labels may read 1–4, 5–9.
  bool integers = false;
  /// Made by classify_around_zero: 0 is one of the bounds, and those below it mirror those above.
  bool around_zero = false;

  bool operator==(const Classification&) const = default;
  std::size_t class_count() const { return bounds.size() < 2 ? 0 : bounds.size() - 1; }
  /// Class of a positive value, or around zero of any; nothing if there is no class, around zero none of
  /// its sign.
  std::optional<std::size_t> class_of(double value) const;
};

/// How many classes lie below zero; they are the first ones. 0 unless around_zero.
std::size_t negative_classes(const Classification& classification);

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

/// Works on positive values only; negative ones are left out. Never makes an empty class: ties and few
/// distinct values give fewer classes, and an issue says so. Equal values never part. Bounds are rounded
/// outward to readable numbers as far as no value changes class. A count outside 2..9 is taken for the nearest
/// of these. Error: "custom_bounds_invalid" {bounds}.
Result<ClassificationResult> classify(const std::vector<AreaValue>& values, const ClassRequest& request);

/// For values of both signs. Their sizes are classed from 0 by the request's method, into count / 2 classes
/// but at least one, and mirrored, so that a step is as wide and a colour as strong on both sides. No class is
/// empty on both sides, but one side of it may be. Equal intervals begin at 0 here. Both
/// sides are there whatever the values' signs, since locked classes meet others; without values there is no
/// bound. Custom bounds are taken for sizes and get a 0 before them if they begin
/// above it, so that there may be up to ten classes on each side, empty ones too. Issues and error as for
/// classify(): "wanted" and "got" count one side; "below" counts values under the negative custom bounds,
/// "above" those over the positive ones.
Result<ClassificationResult> classify_around_zero(const std::vector<AreaValue>& values,
                                                  const ClassRequest& request);

/// Areas in each class, and in the three empties. A value without a class (there is none, or none of its sign)
/// counts as no data.
struct ClassCounts {
  std::vector<std::size_t> classes;
  std::size_t zero = 0, no_data = 0, out_of_scope = 0;
};
ClassCounts count_classes(const std::vector<AreaValue>& values, const Classification& classification);

/// "5–9", "0,5–1,2", with an en dash and the language's decimal sign; one number when the class can hold only
/// one. A class of decimals that begins at 0 is "≤ 0,5", since zero is no class. Around zero with signs and in
/// words: "−10 til −6", "+1", "0 til +0,5", in English "−10 to −6". Precondition: index < class_count().
std::string class_label(const Classification& classification, std::size_t index, Language language);

}  // namespace dkart::analysis
