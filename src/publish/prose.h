// Figures as sentences: lists with "og", areas with their county, those that are highest.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/figures.h"
#include "base/language.h"
#include "domain/dataset.h"

namespace dkart::publish {

/// "a, b og c".
std::string listed(const std::vector<std::string>& words, const Messages& messages);
/// Of ASCII only, for the middle of a sentence.
std::string with_small_initial(std::string text);
/// Characters, not bytes, of UTF-8.
std::size_t length_of(std::string_view text);
/// At most `most` characters, cut between words with "…" where it was longer.
std::string shortened(const std::string& text, std::size_t most);

enum class WithCounty { no, yes };
/// "Andøy i Nordland"; a county, and a municipality with the name of its county, by its name.
std::string area_name(const domain::Dataset& data, analysis::Level level, std::size_t area, WithCounty county,
                      const Messages& messages);
/// "12 kommunar", "1 fylke".
std::string area_count(std::size_t count, analysis::Level level, const Messages& messages);

struct Ranked {
  std::size_t area = 0;
  double value = 0;
};
/// Areas whose value is a number, greatest first; equal ones by number.
std::vector<Ranked> ranked(const std::vector<analysis::AreaValue>& values);

/// "Andøy i Nordland (50), Nesna i Nordland (20–35) og …": at most `most` of them.
std::string listed_areas(const domain::Dataset& data, analysis::Level level, const std::vector<Ranked>& areas,
                         std::size_t most, WithCounty county,
                         const std::function<std::string(std::size_t area)>& figure,
                         const Messages& messages);

}  // namespace dkart::publish
