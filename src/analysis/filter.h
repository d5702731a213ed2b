// Which decisions are looked at. An empty set means "no restriction".
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/dataset.h"

namespace dkart::analysis {

struct Filter {
  std::set<std::string> periods;     // Period::id or domain::period_unknown
  std::set<std::string> ministries;  // Ministry::code; "" = decisions without ministry
  std::set<domain::DecisionKind> kinds;
  std::set<domain::CountyNumber> counties;
  std::optional<domain::PartialDate> from;  // its first day included
  std::optional<domain::PartialDate> to;    // its last day included
  std::string search;                       // part of agency, place, municipality or ministry name

  bool operator==(const Filter&) const = default;
  bool empty() const { return *this == Filter{}; }
};

/// "oppretta", "flytta", "kutta": the words of the tables, the recipes and the command line.
std::string_view code_of(domain::DecisionKind kind);
std::optional<domain::DecisionKind> kind_from_code(std::string_view code);

/// Positions in Dataset::decisions, ascending.
using Selection = std::vector<domain::DecisionIndex>;

/// Decisions that pass every part of the filter. A decision with an inexact date passes a date range only if
/// all the days it may mean lie inside; one without date never does. Search folds case and accents (å, ø, æ,
/// š, ŋ …) and wants every word.
Selection select(const domain::Dataset& data, const Filter& filter);

/// Folded, what the words of Filter::search are looked for in: agency, place, names of municipality and ministry.
std::string searched_text(const domain::Dataset& data, const domain::Decision& decision);

/// How many decisions each choice would leave, with the other parts of the filter in force ("JD 12").
struct ChoiceCounts {
  std::map<std::string, std::size_t> periods;
  std::map<std::string, std::size_t> ministries;
  std::map<domain::DecisionKind, std::size_t> kinds;
  std::map<domain::CountyNumber, std::size_t> counties;
  std::size_t selected = 0;
  std::size_t total = 0;
};
/// Every known period, ministry, kind and county has an entry, also those with nothing behind them; so have
/// period_unknown and "" (no ministry) when some decision of the data is like that.
ChoiceCounts count_choices(const domain::Dataset& data, const Filter& filter);

/// Lower-case, without accents and Sámi/Norwegian special letters: "Ålesund" -> "alesund", "Ráisa" ->
/// "raisa", "Kræmer" -> "kraemer". Letters of other scripts and bytes that are not UTF-8 stay as they are.
std::string fold_for_search(std::string_view text);

}  // namespace dkart::analysis
