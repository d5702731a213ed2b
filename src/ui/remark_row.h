// A remark as it stands in a list.
#pragma once

#include "base/remark.h"
#include "ui/panel_context.h"

namespace dkart::ui {

/// Its sign and sentence, and below them how grave it is and where.
void draw_remark(const PanelContext& context, const Issue& issue, float width);

}  // namespace dkart::ui
