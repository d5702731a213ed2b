// What preferences may be, wherever they come from: a panel or a file.
#pragma once

#include "session/app_state.h"

namespace dkart::session {

/// The nearest preferences that can be used: text size 0.8 to 2, panels and window of a size one can work
/// with. What is no number gets its default.
Preferences sane(Preferences preferences);

}  // namespace dkart::session
