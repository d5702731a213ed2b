#include "publish/prose.h"

#include <algorithm>
#include <variant>

#include "base/number_text.h"
#include "base/text_list.h"

namespace dkart::publish {
namespace {

bool begins_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

}  // namespace

std::string listed(const std::vector<std::string>& words, const Messages& messages) {
  if (words.size() < 2) return joined(words);
  return messages.get("passport.and",
                      {{"first", joined({words.begin(), words.end() - 1})}, {"last", words.back()}});
}

std::string with_small_initial(std::string text) {
  if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
    text.front() = static_cast<char>(text.front() - 'A' + 'a');
  return text;
}

std::size_t length_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, begins_character));
}

std::string shortened(const std::string& text, std::size_t most) {
  if (length_of(text) <= most) return text;
  std::size_t end = 0;
  for (std::size_t characters = 0; end < text.size(); ++end) {
    if (begins_character(text[end]) && characters++ == most - 1) break;
  }
  const std::size_t space = text.rfind(' ', end);
  return text.substr(0, space == std::string::npos || space == 0 ? end : space) + "\u2026";
}

std::string area_name(const domain::Dataset& data, analysis::Level level, std::size_t area, WithCounty county,
                      const Messages& messages) {
  if (level == analysis::Level::county) return data.counties[area].name;
  const domain::Municipality& municipality = data.municipalities[area];
  const std::string& name = municipality.name.norwegian;
  const std::string& county_name = data.at(municipality.county).name;
  if (county == WithCounty::no || name == county_name) return name;
  return messages.get("passport.in_county", {{"name", name}, {"county", county_name}});
}

std::string area_count(std::size_t count, analysis::Level level, const Messages& messages) {
  const std::string key = level == analysis::Level::county ? "count.counties" : "count.municipalities";
  return messages.get(key, {{"count", std::to_string(count)}});
}

std::vector<Ranked> ranked(const std::vector<analysis::AreaValue>& values) {
  std::vector<Ranked> areas;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (const double* value = std::get_if<double>(&values[i])) areas.push_back({i, *value});
  }
  std::ranges::stable_sort(areas, std::ranges::greater{}, &Ranked::value);
  return areas;
}

std::string listed_areas(const domain::Dataset& data, analysis::Level level, const std::vector<Ranked>& areas,
                         std::size_t most, WithCounty county,
                         const std::function<std::string(std::size_t area)>& figure,
                         const Messages& messages) {
  std::vector<std::string> words;
  for (const Ranked& one : areas) {
    if (words.size() == most) break;
    words.push_back(messages.get(
        "passport.with_figure",
        {{"name", area_name(data, level, one.area, county, messages)}, {"figure", figure(one.area)}}));
  }
  return listed(words, messages);
}

}  // namespace dkart::publish
