// What a view is called before the user gives it a name.
#pragma once

#include <string>

#include "base/language.h"
#include "session/app_state.h"

namespace dkart::ui {

/// What is selected, or else the filter, or else where the map looks: "Sunnfjord", "2021–2025, Justis", "Heile landet".
/// A number follows when a bookmark has the name already. Precondition: the data are loaded.
std::string suggested_view_name(const session::AppState& state, const Messages& messages);

/// A file's name for a view: without what a file system does not take, with the ending of saved views.
std::string view_file_name(const std::string& name);

}  // namespace dkart::ui
