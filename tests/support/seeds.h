// Seeded random input for laws: the seed is in the trace of what fails.
#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <random>
#include <string>

namespace dkart::test_support {

using Random = std::mt19937_64;

inline double between(Random& random, double low, double high) {
  return std::uniform_real_distribution<double>(low, high)(random);
}
/// 0 to `most`, both included.
inline std::size_t up_to(Random& random, std::size_t most) {
  return std::uniform_int_distribution<std::size_t>(0, most)(random);
}

/// Calls check(random) for seeds from 1, until something has failed.
template <class Check>
void for_seeds(unsigned count, Check check) {
  for (unsigned seed = 1; seed <= count; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    check(random);
    if (testing::Test::HasFailure()) return;
  }
}

}  // namespace dkart::test_support
