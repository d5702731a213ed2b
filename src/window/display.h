// What must be known of the display before SFML touches it: SFML 2.5 ends the process where there is none.
#pragma once

namespace dkart::window {

bool display_available();
/// Pixels for one logical pixel: DISTRIKTSKART_SCALE, or Xft.dpi / 96, or 1. Between 1 and 4.
double display_scale();

}  // namespace dkart::window
