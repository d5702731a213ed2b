// One decision with all that the source says of it.
#pragma once

#include "ui/panel_context.h"

namespace dkart::ui {

void draw_decision_card(const PanelContext& context, const domain::Decision& decision, bool with_place,
                        float width);
/// "Gjøvik", or what the table says where no municipality is given.
std::string place_of(const PanelContext& context, const domain::Decision& decision);

}  // namespace dkart::ui
