#include "cli/filter_options.h"

#include <algorithm>

#include "cli/choices.h"

namespace dkart::cli {
namespace {

using domain::CountyNumber;
using domain::Dataset;

std::vector<std::string> period_words(const Dataset& data) {
  std::vector<std::string> words;
  for (const auto& period : data.periods) words.push_back(period.id);
  words.emplace_back(domain::period_unknown);
  return words;
}

std::vector<std::string> ministry_words(const Dataset& data) {
  std::vector<std::string> words;
  for (const auto& ministry : data.ministries) words.push_back(ministry.code);
  return words;
}

std::vector<std::string> county_words(const Dataset& data) {
  std::vector<std::string> words;
  for (const auto& county : data.counties) words.push_back(county.number.text());
  return words;
}

bool among(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// For people: "46 (Vestland)" says more than "46".
std::vector<std::string> county_words_with_names(const Dataset& data) {
  std::vector<std::string> words;
  for (const auto& county : data.counties) words.push_back(county.number.text() + " " + county.name);
  return words;
}

std::string upper_case(std::string word) {
  std::transform(word.begin(), word.end(), word.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return word;
}

Status check_words(std::string_view option, const std::set<std::string>& words,
                   const std::vector<std::string>& valid) {
  for (const std::string& word : words) {
    if (!among(valid, word)) return unknown_value(option, word, valid);
  }
  return {};
}

Status read_kinds(const std::vector<std::string>& words, std::set<domain::DecisionKind>& kinds) {
  for (const std::string& word : words) {
    const auto kind = analysis::kind_from_code(word);
    if (!kind) {
      std::vector<std::string> valid;
      using enum domain::DecisionKind;
      for (const auto known : {created, moved, cut}) valid.emplace_back(analysis::code_of(known));
      return unknown_value("--kind", word, valid);
    }
    kinds.insert(*kind);
  }
  return {};
}

Status read_counties(const std::vector<std::string>& words, const Dataset& data,
                     std::set<CountyNumber>& counties) {
  for (const std::string& word : words) {
    const auto number = CountyNumber::parse(word);
    if (!number || !data.find_county(*number)) {
      return unknown_value("--county", word, county_words_with_names(data));
    }
    counties.insert(*number);
  }
  return {};
}

Status read_date(std::string_view option, const std::optional<std::string>& text,
                 std::optional<domain::PartialDate>& date) {
  if (!text) return {};
  date = domain::PartialDate::parse(*text);
  if (!date) return Error{"invalid_date", {}, {{"option", std::string(option)}, {"value", *text}}};
  return {};
}

}  // namespace

Result<analysis::Filter> apply_filter_options(analysis::Filter base, const FilterOptions& options,
                                              const Dataset& data) {
  if (const auto words = split_list(options.periods); !words.empty()) {
    base.periods = {words.begin(), words.end()};
    if (const Status known = check_words("--period", base.periods, period_words(data)); !known)
      return known.error();
  }
  if (const auto words = split_list(options.ministries); !words.empty()) {
    base.ministries.clear();
    for (const std::string& word : words) base.ministries.insert(upper_case(word));
    if (const Status known = check_words("--ministry", base.ministries, ministry_words(data)); !known) {
      return known.error();
    }
  }
  if (const auto words = split_list(options.kinds); !words.empty()) {
    base.kinds.clear();
    if (const Status known = read_kinds(words, base.kinds); !known) return known.error();
  }
  if (const auto words = split_list(options.counties); !words.empty()) {
    base.counties.clear();
    if (const Status known = read_counties(words, data, base.counties); !known) return known.error();
  }
  if (const Status read = read_date("--from", options.from, base.from); !read) return read.error();
  if (const Status read = read_date("--to", options.to, base.to); !read) return read.error();
  if (base.from && base.to && base.to->last_day() < base.from->first_day()) {
    return Error{"dates_reversed", {}, {{"from", base.from->text()}, {"to", base.to->text()}}};
  }
  if (const auto words = split_list(options.search); !words.empty()) {
    base.search.clear();
    for (const std::string& word : words) base.search += (base.search.empty() ? "" : " ") + word;
  }
  return base;
}

Status check_filter(const analysis::Filter& filter, const Dataset& data) {
  if (Status known = check_words("periods", filter.periods, period_words(data)); !known) return known;
  std::vector<std::string> ministries = ministry_words(data);
  ministries.emplace_back("");  // a recipe may ask for the decisions without a ministry
  if (Status known = check_words("ministries", filter.ministries, ministries); !known) return known;
  for (const CountyNumber number : filter.counties) {
    if (!data.find_county(number)) return unknown_value("counties", number.text(), county_words(data));
  }
  return {};
}

Status check_period(std::string_view option, const std::string& id, const Dataset& data) {
  return check_words(option, {id}, period_words(data));
}

Status check_oslo_area(std::string_view option, const std::string& id, const Dataset& data) {
  if (data.find_oslo_area(id) != nullptr) return {};
  std::vector<std::string> valid;
  for (const auto& area : data.oslo_areas) valid.push_back(area.id);
  return unknown_value(option, id, valid);
}

}  // namespace dkart::cli
