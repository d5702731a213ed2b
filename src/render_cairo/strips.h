// A large picture in strips: two at a time are drawn, each on a thread of its own, and handed on in their order, so that
// memory does not grow with the picture.
#pragma once

#include <algorithm>
#include <future>
#include <optional>
#include <vector>

#include "base/result.h"
#include "render_cairo/raster.h"

namespace dkart::render_cairo {

/// Rows of the page.
struct StripRows {
  int first = 0, count = 0;
  bool last = false;
};

/// Two halves, or of a large page as many as are needed for none to have more than sixteen million pixels. Always the
/// same for a size, so that files are the same on every machine.
inline std::vector<StripRows> strips_of(const RasterSize& size) {
  constexpr int most_pixels = 16'000'000, highest_surface = 32'000;
  const int most_rows = std::clamp(most_pixels / size.width, 1, highest_surface);
  const int count = std::max(2, (size.height + most_rows - 1) / most_rows);
  std::vector<StripRows> strips;
  for (int i = 0; i < count; ++i) {
    const auto edge = [&](int strip) {
      return static_cast<int>(static_cast<long long>(size.height) * strip / count);
    };
    strips.push_back({edge(i), edge(i + 1) - edge(i), i + 1 == count});
  }
  return strips;
}

/// `make(const StripRows&) -> Result<Made>` on two threads, `take(Made&) -> Status` on this one and in order. Ends with the
/// first error of either.
template <class Made, class Make, class Take>
Status in_strips(const std::vector<StripRows>& strips, const Make& make, const Take& take) {
  for (std::size_t i = 0; i < strips.size(); i += 2) {
    // The first of the two beside this thread, which makes the other one.
    std::future<Result<Made>> first = std::async(std::launch::async, [&] { return make(strips[i]); });
    std::optional<Result<Made>> own;
    if (i + 1 < strips.size()) own = make(strips[i + 1]);
    Result<Made> made = first.get();
    if (!made) return made.error();
    if (Status taken = take(*made); !taken) return taken;
    if (!own) continue;
    if (!*own) return own->error();
    if (Status taken = take(**own); !taken) return taken;
  }
  return {};
}

}  // namespace dkart::render_cairo
