// A position in one particular list; indexes of different lists do not mix.
#pragma once

#include <compare>
#include <cstdint>

namespace dkart {

template <class Tag>
struct StrongIndex {
  std::uint32_t value = 0;
  auto operator<=>(const StrongIndex&) const = default;
};

}  // namespace dkart
