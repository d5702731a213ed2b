// The heading of a table's column, by which it is sorted.
#pragma once

#include <string>

#include "ui/panel_context.h"

namespace dkart::ui {

enum class HeadAlign { left, right };

/// `at`: upper left or upper right corner. An arrow shows the direction while the column sorts. True when pressed.
bool column_head(const PanelContext& context, const char* id, const std::string& label, ImVec2 at,
                 HeadAlign align, bool sorts, bool descending);

}  // namespace dkart::ui
