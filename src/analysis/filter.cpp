#include "analysis/filter.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <chrono>

namespace dkart::analysis {
namespace {

using domain::Dataset;
using domain::Decision;
using domain::DecisionIndex;
using domain::DecisionKind;

constexpr std::array all_kinds{DecisionKind::created, DecisionKind::moved, DecisionKind::cut};

// The parts of a filter that a decision may fail, each by itself.
enum Part : std::size_t { period, ministry, kind, county, dates, search, part_count };
using Failures = std::bitset<part_count>;

template <class Set, class Value>
bool restricts(const Set& wanted, const Value& value) {
  return !wanted.empty() && !wanted.contains(value);
}

std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words;
  constexpr std::string_view spaces = " \t\r\n";
  for (auto start = folded.find_first_not_of(spaces); start != std::string_view::npos;) {
    const auto end = folded.find_first_of(spaces, start);
    words.emplace_back(folded.substr(start, end - start));
    start = folded.find_first_not_of(spaces, end);
  }
  return words;
}

// A filter made ready to be asked about many decisions.
class Question {
 public:
  Question(const Dataset& data, const Filter& filter)
      : data_(data), filter_(filter), words_(words_of(fold_for_search(filter.search))) {}

  Failures failures(const Decision& decision) const {
    Failures failed;
    failed[period] = restricts(filter_.periods, decision.period);
    failed[ministry] = restricts(filter_.ministries, decision.ministry);
    failed[kind] = restricts(filter_.kinds, decision.kind);
    failed[county] = !filter_.counties.empty() && !in_counties(decision);
    failed[dates] = !in_dates(decision);
    failed[search] = !words_.empty() && !has_words(decision);
    return failed;
  }

 private:
  bool in_counties(const Decision& decision) const {
    return decision.municipality &&
           filter_.counties.contains(data_.at(data_.at(*decision.municipality).county).number);
  }

  bool in_dates(const Decision& decision) const {
    if (!filter_.from && !filter_.to) return true;
    if (!decision.date) return false;
    return (!filter_.from || decision.date->first_day() >= filter_.from->first_day()) &&
           (!filter_.to || decision.date->last_day() <= filter_.to->last_day());
  }

  bool has_words(const Decision& decision) const {
    const std::string text = searched_text(data_, decision);
    return std::all_of(words_.begin(), words_.end(),
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
  }

  const Dataset& data_;
  const Filter& filter_;
  std::vector<std::string> words_;
};

}  // namespace

std::string_view code_of(DecisionKind kind) {
  switch (kind) {
    case DecisionKind::created:
      return "oppretta";
    case DecisionKind::moved:
      return "flytta";
    case DecisionKind::cut:
      break;
  }
  return "kutta";
}

std::optional<DecisionKind> kind_from_code(std::string_view code) {
  for (const DecisionKind kind : all_kinds) {
    if (code_of(kind) == code) return kind;
  }
  return std::nullopt;
}

std::string searched_text(const Dataset& data, const Decision& decision) {
  // Line breaks between the names; a word has none, so it is found within one name only.
  std::string text = decision.agency + '\n' + decision.place + '\n' + decision.ministry_text;
  if (decision.municipality) text += '\n' + data.at(*decision.municipality).name.full();
  if (const domain::Ministry* known = data.find_ministry(decision.ministry)) {
    for (const LocalText* name : {&known->name, &known->short_name}) {
      text += '\n' + name->nynorsk + '\n' + name->bokmaal + '\n' + name->english;
    }
  }
  return fold_for_search(text);
}

Selection select(const Dataset& data, const Filter& filter) {
  const Question question(data, filter);
  Selection selection;
  for (std::uint32_t i = 0; i < data.decisions.size(); ++i) {
    if (question.failures(data.decisions[i]).none()) selection.push_back(DecisionIndex{i});
  }
  return selection;
}

ChoiceCounts count_choices(const Dataset& data, const Filter& filter) {
  ChoiceCounts counts;
  for (const auto& known : data.periods) counts.periods[known.id] = 0;
  for (const auto& known : data.ministries) counts.ministries[known.code] = 0;
  for (const DecisionKind known : all_kinds) counts.kinds[known] = 0;
  for (const auto& known : data.counties) counts.counties[known.number] = 0;

  const Question question(data, filter);
  for (const Decision& decision : data.decisions) {
    const Failures failed = question.failures(decision);
    // A choice counts what it would leave, so its own part of the filter is not asked.
    const auto left_by = [&](Part own) { return Failures(failed).reset(own).none() ? 1U : 0U; };
    counts.periods[decision.period] += left_by(period);
    counts.ministries[decision.ministry] += left_by(ministry);
    counts.kinds[decision.kind] += left_by(kind);
    if (decision.municipality) {
      counts.counties[data.at(data.at(*decision.municipality).county).number] += left_by(county);
    }
    counts.selected += failed.none() ? 1U : 0U;
  }
  counts.total = data.decisions.size();
  return counts;
}

}  // namespace dkart::analysis
