#include "session/selection.h"

#include <algorithm>

namespace dkart::session {
namespace {

std::optional<domain::MunicipalityIndex> place_of(const AppState& state, domain::DecisionIndex decision) {
  return state.data->at(decision).municipality;
}

}  // namespace

bool is_selected(const AppState& state, const Selected& item) {
  return std::find(state.selection.begin(), state.selection.end(), item) != state.selection.end();
}

std::vector<domain::MunicipalityIndex> touched_municipalities(const AppState& state) {
  std::vector<domain::MunicipalityIndex> list;
  if (!state.data) return list;
  for (const Selected& item : state.selection) {
    if (const auto* municipality = std::get_if<domain::MunicipalityIndex>(&item)) {
      list.push_back(*municipality);
    } else if (const auto* county = std::get_if<domain::CountyIndex>(&item)) {
      const auto& members = state.data->at(*county).municipalities;
      list.insert(list.end(), members.begin(), members.end());
    } else if (const auto place = place_of(state, std::get<domain::DecisionIndex>(item))) {
      list.push_back(*place);
    }
  }
  const auto by_number = [](domain::MunicipalityIndex a, domain::MunicipalityIndex b) {
    return a.value < b.value;
  };
  std::sort(list.begin(), list.end(), by_number);
  list.erase(std::unique(list.begin(), list.end()), list.end());
  return list;
}

bool touches(const AppState& state, domain::DecisionIndex decision) {
  if (!state.data || state.selection.empty()) return false;
  if (is_selected(state, decision)) return true;
  const auto place = place_of(state, decision);
  return place && (is_selected(state, *place) || is_selected(state, state.data->at(*place).county));
}

bool touches(const AppState& state, domain::MunicipalityIndex municipality) {
  if (!state.data || state.selection.empty()) return false;
  if (is_selected(state, municipality) || is_selected(state, state.data->at(municipality).county))
    return true;
  return std::any_of(state.selection.begin(), state.selection.end(), [&](const Selected& item) {
    const auto* decision = std::get_if<domain::DecisionIndex>(&item);
    return decision != nullptr && place_of(state, *decision) == municipality;
  });
}

bool touches(const AppState& state, domain::CountyIndex county) {
  if (!state.data || state.selection.empty()) return false;
  if (is_selected(state, county)) return true;
  const auto& members = state.data->at(county).municipalities;
  return std::any_of(members.begin(), members.end(),
                     [&](domain::MunicipalityIndex municipality) { return touches(state, municipality); });
}

}  // namespace dkart::session
