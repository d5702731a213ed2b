#include "session/preferences.h"

#include <algorithm>
#include <cmath>

namespace dkart::session {
namespace {

template <class Number>
Number between(Number value, Number least, Number most, Number usual) {
  if constexpr (std::is_floating_point_v<Number>) {
    if (!std::isfinite(value)) return usual;
  }
  return std::clamp(value, least, most);
}

}  // namespace

Preferences sane(Preferences preferences) {
  const Preferences usual;
  preferences.text_size = between(preferences.text_size, 0.8, 2.0, usual.text_size);
  preferences.left_width = between(preferences.left_width, 160.0F, 1600.0F, usual.left_width);
  preferences.right_width = between(preferences.right_width, 160.0F, 1600.0F, usual.right_width);
  preferences.window_width = between(preferences.window_width, 480, 16384, usual.window_width);
  preferences.window_height = between(preferences.window_height, 320, 16384, usual.window_height);
  return preferences;
}

}  // namespace dkart::session
