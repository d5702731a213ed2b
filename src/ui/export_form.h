// The export dialog's fields as values: what they start with, and the request they make. No widgets.
#pragma once

#include <optional>
#include <string>

#include "ui/panel_context.h"

namespace dkart::ui {

/// Starts the form from what the map shows and what was used last.
void begin_form(ExportForm& form, const PanelContext& context);

/// Gives the file the ending of what is made now, and a name that nobody has changed the words for it:
/// "distriktskart-2021-2025-JD.png", "distriktskart-per-fylke", "distriktskart-vedtak.xlsx".
void rename_file(ExportForm& form, const recipe::MapRecipe& recipe);
/// ".png"; empty where a folder is made.
std::string_view ending_of(const ExportForm& form);
/// Whether it is a folder with a file for each sheet.
bool makes_folder(const ExportForm& form);
/// Whether the file holds pixels.
bool makes_pixels(const ExportForm& form);
/// Whether it is a sheet with a page, or several: not a page for the web, not rows.
bool makes_sheet(const ExportForm& form);
/// Whether pictures may have a passport beside them: not a book, nor a page for the web, which holds text, table and sources itself.
bool may_have_passport(const ExportForm& form);
/// Without the ending of a format; other points belong to the name.
std::string stem_of(const std::string& file_name);
std::string path_of(const ExportForm& form);

/// Nothing while a field holds no usable number or no name.
std::optional<session::ExportRequest> request_of(const ExportForm& form, const recipe::MapRecipe& recipe);
/// The sheet of `request` as a preview shows it.
session::PreviewQuestion preview_of(const ExportForm& form, const session::ExportRequest& request);
/// The length of a side of paper, with a decimal comma or point; nothing if it is not usable.
std::optional<double> side_mm(const std::string& text);
/// The page with the numbers of the fields; nothing where they are not usable.
std::optional<recipe::PageSpec> page_of(const ExportForm& form);

}  // namespace dkart::ui
