// A label as pixels for the graphics card: coverage of the letters and of the halo around them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/text_measure.h"
#include "text/fonts.h"

namespace dkart::text {

/// Two channels a pixel, row by row from the top: [0] letter coverage, [1] halo coverage (includes the
/// letters).
struct LabelBitmap {
  int width = 0, height = 0;           // pixels
  double origin_x = 0, origin_y = 0;   // where the text's left end on the baseline lies, pixels from top left
  std::vector<std::uint8_t> coverage;  // width * height * 2
};

/// `pixels_per_point` scales type and halo; `halo_pt` is the halo's width on each side, 0 for none.
LabelBitmap rasterise_label(const FontMap& fonts, std::string_view text, const TextStyle& style,
                            double halo_pt, double pixels_per_point);

}  // namespace dkart::text
