#include "analysis/readable_bounds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dkart::analysis {
namespace {

constexpr int digits = 12;

// mantissa · 10^exponent, correctly rounded also where 10^exponent is no double.
double decimal(double mantissa, int exponent) {
  return exponent >= 0 ? mantissa * std::pow(10.0, exponent) : mantissa / std::pow(10.0, -exponent);
}

int leading_exponent(double value) {
  int e = static_cast<int>(std::floor(std::log10(value)));
  if (decimal(1, e + 1) <= value) ++e;  // log10 may round down at a power of ten
  return e;
}

// The smallest multiple of factor·10^exponent that is at least `value`, compared as the double it becomes.
double multiple_above(double value, double factor, int exponent) {
  double k = std::max(0.0, std::floor(value / decimal(factor, exponent)) - 1);
  while (decimal(k * factor, exponent) < value) ++k;
  return decimal(k * factor, exponent);
}

// Ten times the ladder's digits, so that they are whole.
std::vector<double> mantissas_of(StepLadder ladder) {
  switch (ladder) {
    case StepLadder::one_two_five:
      return {10, 20, 50};
    case StepLadder::few_digits:
      return {10, 15, 20, 25, 30, 40, 50, 60, 80};
    case StepLadder::two_digits:
      break;
  }
  std::vector<double> all(90);
  std::iota(all.begin(), all.end(), 10.0);
  return all;
}

}  // namespace

double readable_between(double at_least, double below, NumberKind kind) {
  const int e = leading_exponent(at_least);
  for (int exponent = e; exponent > e - digits; --exponent) {
    for (const double factor : {10.0, 5.0}) {
      if (kind == NumberKind::whole && exponent <= 0) return at_least;
      const double bound = multiple_above(at_least, factor, exponent - 1);
      if (bound < below) return bound;
    }
  }
  return at_least;
}

double readable_above(double value, NumberKind kind) {
  return readable_between(value, value * 1.25, kind);
}

double without_noise(double value) {
  if (value <= 0) return 0;
  const int exponent = leading_exponent(value) - digits + 1;
  return decimal(std::round(value / decimal(1, exponent)), exponent);
}

double step_above(double value, StepLadder ladder, NumberKind kind) {
  if (kind == NumberKind::whole) value = std::max(1.0, value);
  for (int e = leading_exponent(value);; ++e) {
    for (const double mantissa : mantissas_of(ladder)) {
      const double step = decimal(mantissa, e - 1);
      const bool allowed = kind == NumberKind::decimal || step == std::floor(step);
      if (step >= value && allowed) return step;
    }
  }
}

double fine_unit(double step, NumberKind kind) {
  const double unit = decimal(1, leading_exponent(step) - 1);
  return kind == NumberKind::whole ? std::max(1.0, unit) : unit;
}

std::vector<double> round_numbers(double low, double high, double step) {
  std::vector<double> numbers;
  for (int e = leading_exponent(low); e <= leading_exponent(high); ++e) {
    for (const double mantissa : {1.0, 2.0, 5.0}) numbers.push_back(decimal(mantissa, e));
  }
  const int e = leading_exponent(step);
  const double factor = std::round(step / decimal(1, e));
  for (double at = multiple_above(low, factor, e); at <= high;
       at = multiple_above(at + step / 2, factor, e)) {
    numbers.push_back(at);
  }
  std::erase_if(numbers, [&](double n) { return n <= low || n > high; });
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

}  // namespace dkart::analysis
