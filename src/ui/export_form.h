// The export dialog's fields as values: what they start with, and the request they make. No widgets.
#pragma once

#include <optional>
#include <string>

#include "ui/panel_context.h"

namespace dkart::ui {

/// Starts the form from what the map shows and what was used last.
void begin_form(ExportForm& form, const PanelContext& context);
/// "distriktskart-2021-2025-JD.png": from the filter, with the format's ending.
std::string suggested_name(const recipe::MapRecipe& recipe, ExportFormat format);
std::string_view ending_of(ExportFormat format);
/// Without the ending of a format; other points belong to the name.
std::string stem_of(const std::string& file_name);
std::string path_of(const ExportForm& form);
/// Nothing while a field holds no usable number or no name.
std::optional<session::ExportRequest> request_of(const ExportForm& form, const recipe::MapRecipe& recipe);
/// The length of a side of paper, with a decimal comma or point; nothing if it is not usable.
std::optional<double> side_mm(const std::string& text);
/// The page with the numbers of the fields; nothing where they are not usable.
std::optional<recipe::PageSpec> page_of(const ExportForm& form);

}  // namespace dkart::ui
