// Grants to study centres in the window: which of them fill the map, and what each centre got.
#pragma once

#include "ui/panel_context.h"

namespace dkart::ui {

/// Year and granters. For a map filled by grants.
void draw_grant_choice(const PanelContext& context, float width, Actions& out);

/// The known grants of one centre, those of the scheme first, with their sources; nothing when there are none.
void draw_grants(const PanelContext& context, const domain::StudyCentre& centre, float width);

}  // namespace dkart::ui
