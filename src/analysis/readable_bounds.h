// Numbers that are easy to read, for class bounds and steps.
#pragma once

#include <vector>

namespace dkart::analysis {

enum class NumberKind { whole, decimal };

/// The most readable number b with at_least <= b < below: the smallest multiple of the coarsest step that has
/// one there, of the steps 10^e, 5·10^(e-1), 10^(e-1) … down from at_least's leading digit; whole numbers
/// when asked for. `at_least` itself when nothing shorter fits. Precondition: 0 < at_least < below, at_least
/// whole for `whole`.
double readable_between(double at_least, double below, NumberKind kind);

/// `value` or a readable number at most a quarter above it.
double readable_above(double value, NumberKind kind);

/// `value` to twelve significant digits, so that 3 · 0.1 is 0.3. Precondition: value >= 0.
double without_noise(double value);

enum class StepLadder {
  one_two_five,  // 1, 2, 5, 10, 20 …
  few_digits,    // 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 15 …
  two_digits,    // 1, 1.1, 1.2 … 9.9, 10, 11 …
};
/// The smallest step of the ladder that is at least `value` (and whole). Precondition: value > 0.
double step_above(double value, StepLadder ladder, NumberKind kind);
/// A tenth of the power of ten of the step's first digit, at least 1 for whole numbers: 20 -> 1, 0.3 -> 0.01.
double fine_unit(double step, NumberKind kind);

/// Ascending, within (low, high]: the series … 1, 2, 5, 10, 20 … and the multiples of `step` (of
/// the ladder one_two_five). Precondition: 0 < low <= high.
std::vector<double> round_numbers(double low, double high, double step);

}  // namespace dkart::analysis
