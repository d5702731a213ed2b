#include "ui/view_names.h"

#include <algorithm>
#include <vector>

#include "base/text_list.h"
#include "scene/analysis_texts.h"
#include "scene/coverage_texts.h"
#include "session/session.h"

namespace dkart::ui {
namespace {

std::string name_of(const domain::Dataset& data, const session::Selected& item) {
  if (const auto* municipality = std::get_if<domain::MunicipalityIndex>(&item))
    return data.at(*municipality).name.norwegian;
  if (const auto* county = std::get_if<domain::CountyIndex>(&item)) return data.at(*county).name;
  return data.at(std::get<domain::DecisionIndex>(item)).agency;
}

std::string plain_name(const session::AppState& state, const Messages& messages) {
  constexpr std::size_t most = 3;
  const domain::Dataset& data = *state.data;
  std::vector<std::string> parts;
  for (const session::Selected& item : state.selection) {
    if (parts.size() < most) parts.push_back(name_of(data, item));
  }
  if (!parts.empty()) return joined(parts);
  const analysis::Filter& filter = state.recipe.filter;
  if (const auto& spec = state.recipe.coverage) {
    return messages.get("task.coverage") + " " + scene::reach_short(spec->limit, *spec, messages);
  }
  if (const auto& comparison = state.recipe.comparison) {
    parts.push_back(scene::period_label(comparison->earlier, messages) + " – " +
                    scene::period_label(comparison->later, messages));
  }
  for (const std::string& id : filter.periods) parts.push_back(scene::period_label(id, messages));
  for (const std::string& code : filter.ministries) {
    const domain::Ministry* ministry = data.find_ministry(code);
    parts.push_back(ministry != nullptr ? ministry->short_name.in(messages.language())
                                        : messages.get("filter.no_ministry"));
  }
  for (const domain::CountyNumber& number : filter.counties) {
    if (const auto county = data.find_county(number)) parts.push_back(data.at(*county).name);
  }
  if (!filter.search.empty()) parts.push_back(filter.search);
  return parts.empty() ? messages.get("inspector.whole_country") : joined(parts);
}

}  // namespace

std::string suggested_view_name(const session::AppState& state, const Messages& messages) {
  const std::string plain = plain_name(state, messages);
  const auto taken = [&](const std::string& name) {
    return std::any_of(state.bookmarks.begin(), state.bookmarks.end(),
                       [&](const session::Bookmark& bookmark) { return bookmark.name == name; });
  };
  std::string name = plain;
  for (int number = 2; taken(name); ++number) name = plain + " " + std::to_string(number);
  return name;
}

std::string view_file_name(const std::string& name) {
  std::string file;
  for (const char c : name) {
    const bool refused = c == '/' || c == '\\' || c == ':' || static_cast<unsigned char>(c) < 0x20;
    file += refused ? '-' : c;
  }
  if (!file.ends_with(session::view_ending)) file += session::view_ending;
  return file;
}

}  // namespace dkart::ui
