// What the keyboard means to the panels before it means anything to the map.
#pragma once

#include "ui/panel_context.h"

namespace dkart::ui {

/// A list hangs open below its field.
bool list_open();
/// Escape: closes the open list, or empties the search, or takes the cursor out of a field. False when there was
/// nothing of the kind.
bool take_escape(Memory& memory);

}  // namespace dkart::ui
