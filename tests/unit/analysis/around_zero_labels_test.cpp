// How classes around zero are named, and laws of them on random values.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <string>

#include "analysis/classification.h"
#include "support/seeds.h"

namespace dkart::analysis {
namespace {

using test_support::between;
using test_support::for_seeds;
using test_support::Random;
using test_support::up_to;
using testing::ElementsAre;

std::vector<std::string> labels(const std::vector<double>& bounds, bool integers, Language language) {
  const Classification c{ClassMethod::custom, bounds, integers, true};
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < c.class_count(); ++i) texts.push_back(class_label(c, i, language));
  return texts;
}

TEST(AroundZeroLabel, WholeNumbersHaveSignsAndDoNotOverlap) {
  const std::vector<double> bounds{-10, -5, 0, 5, 10};
  const auto norwegian = ElementsAre("−10 til −6", "−5 til −1", "+1 til +5", "+6 til +10");
  EXPECT_THAT(labels(bounds, true, Language::nynorsk), norwegian);
  EXPECT_THAT(labels(bounds, true, Language::bokmaal), norwegian);
  EXPECT_THAT(labels(bounds, true, Language::english),
              ElementsAre("−10 to −6", "−5 to −1", "+1 to +5", "+6 to +10"));
}

TEST(AroundZeroLabel, OneNumberStandsAlone) {
  EXPECT_THAT(labels({-2, -1, 0, 1, 2, 12000}, true, Language::nynorsk),
              ElementsAre("−2", "−1", "+1", "+2", "+3 til +12\u202F000"));
}

TEST(AroundZeroLabel, DecimalsTouchZeroWithoutASign) {
  EXPECT_THAT(labels({-1.25, -0.5, 0, 0.5, 1.25}, false, Language::nynorsk),
              ElementsAre("−1,25 til −0,5", "−0,5 til 0", "0 til +0,5", "+0,5 til +1,25"));
  EXPECT_THAT(labels({-0.5, 0, 0.5}, false, Language::english), ElementsAre("−0.5 to 0", "0 to +0.5"));
}

TEST(AroundZeroLabel, KeepsAllDigitsOfNegativeBounds) {
  EXPECT_THAT(labels({-0.125, 0}, false, Language::bokmaal), ElementsAre("−0,125 til 0"));
}

// Few or many values, whole or not, with many ties or none; mostly of both signs, sometimes of one.
std::vector<double> random_values(Random& random) {
  std::vector<double> values(1 + up_to(random, 60));
  const double scale = std::pow(10.0, between(random, -3, 5));
  const bool whole = up_to(random, 1) == 0, ties = up_to(random, 1) == 0;
  const std::size_t of_ten_negative = up_to(random, 10);
  for (double& value : values) {
    value = scale * std::exp(between(random, -3, 2));
    if (ties) value = scale * std::ceil(value / scale);
    if (whole) value = std::ceil(value);
    if (up_to(random, 9) < of_ten_negative) value = -value;
  }
  return values;
}

template <class Check>
void for_all_methods(unsigned seeds, Check check) {
  for_seeds(seeds, [&](Random& random) {
    for (const ClassMethod method :
         {ClassMethod::natural_breaks, ClassMethod::quantile, ClassMethod::equal_interval,
          ClassMethod::rounded, ClassMethod::custom}) {
      SCOPED_TRACE(std::string(code_of(method)));
      const auto values = random_values(random);
      const double size = std::abs(values.front());
      const ClassRequest request{method, up_to(random, 10), {size / 2, size, size * 1.5}};
      const auto result = classify_around_zero({values.begin(), values.end()}, request);
      ASSERT_TRUE(result.ok());
      check(values, request, *result);
      if (testing::Test::HasFailure()) return;
    }
  });
}

std::vector<double> negated(std::vector<double> values) {
  for (double& value : values) value = -value;
  return values;
}

TEST(AroundZeroLaws, NegatedValuesHaveTheMirroredClasses) {
  for_all_methods(300, [](const auto& values, const ClassRequest& request,
                          const ClassificationResult& result) {
    const Classification& c = result.classification;
    const auto turned = negated(values);
    const auto other = classify_around_zero({turned.begin(), turned.end()}, request);
    ASSERT_TRUE(other.ok());
    auto mirrored = negated(c.bounds);
    std::reverse(mirrored.begin(), mirrored.end());
    EXPECT_EQ(other->classification.bounds, mirrored);
    for (const double value : values) {
      ASSERT_TRUE(c.class_of(value));
      EXPECT_EQ(other->classification.class_of(-value), c.class_count() - 1 - *c.class_of(value)) << value;
    }
  });
}

TEST(AroundZeroLaws, BothSidesHaveTheSameSteps) {
  for_all_methods(300,
                  [](const auto& values, const ClassRequest& request, const ClassificationResult& result) {
                    const Classification& c = result.classification;
                    ASSERT_TRUE(std::is_sorted(c.bounds.begin(), c.bounds.end(), std::less_equal<>()));
                    const std::size_t below = negative_classes(c), above = c.class_count() - below;
                    ASSERT_EQ(below, above);
                    ASSERT_EQ(c.bounds.at(below), 0);
                    EXPECT_FALSE(std::signbit(c.bounds[below]));
                    for (std::size_t i = 1; i <= above; ++i)
                      EXPECT_EQ(c.bounds[below - i], -c.bounds[below + i]);
                    if (request.method == ClassMethod::custom) return;
                    const std::size_t most = std::clamp(request.count, min_classes, max_classes) / 2;
                    EXPECT_LE(above, most);
                    EXPECT_EQ(above < most, !result.issues.empty());
                    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
                    EXPECT_GE(*least, c.bounds.front());
                    EXPECT_LE(*greatest, c.bounds.back());
                  });
}

TEST(AroundZeroLaws, EveryValueIsInTheOneClassThatHoldsIt) {
  for_all_methods(300, [](const auto& values, const ClassRequest& request,
                          const ClassificationResult& result) {
    const Classification& c = result.classification;
    for (const double value : values) {
      const auto index = c.class_of(value);
      ASSERT_TRUE(index) << value;
      const double lower = c.bounds[*index], upper = c.bounds[*index + 1];
      const bool inside = value > 0 ? lower < value && value <= upper : lower <= value && value < upper;
      const bool beyond = value > c.bounds.back() || value < c.bounds.front();
      EXPECT_TRUE(inside || (request.method == ClassMethod::custom && beyond)) << value;
      EXPECT_EQ(value < 0, *index < negative_classes(c));
    }
    const ClassCounts counts = count_classes({values.begin(), values.end()}, c);
    EXPECT_EQ(std::accumulate(counts.classes.begin(), counts.classes.end(), std::size_t{0}), values.size());
    std::set<std::string> texts;
    for (std::size_t i = 0; i < c.class_count(); ++i) texts.insert(class_label(c, i, Language::nynorsk));
    if (request.method != ClassMethod::custom) {
      EXPECT_EQ(texts.size(), c.class_count());
    }
  });
}

TEST(AroundZeroLaws, NoStepIsEmptyOnBothSides) {
  for_all_methods(
      300, [](const auto& values, const ClassRequest& request, const ClassificationResult& result) {
        if (request.method == ClassMethod::custom) return;
        const Classification& c = result.classification;
        const std::size_t below = negative_classes(c);
        const ClassCounts counts = count_classes({values.begin(), values.end()}, c);
        for (std::size_t i = 0; i < below; ++i) {
          EXPECT_GT(counts.classes[below - 1 - i] + counts.classes[below + i], 0U) << "step " << i;
        }
      });
}

}  // namespace
}  // namespace dkart::analysis
