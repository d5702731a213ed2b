#include "cli/grants_report.h"

#include <vector>

#include "base/number_text.h"
#include "base/text_list.h"
#include "cli/stats_report.h"
#include "scene/grant_texts.h"

namespace dkart::cli {
namespace {

using analysis::GrantFilter;
using analysis::GrantRow;
using analysis::GrantSum;
using analysis::GrantSums;
using domain::Dataset;

struct Line {
  AreaName name;
  const GrantSum& sum;
};

Line country_line(const GrantSums& sums, const Messages& messages) {
  const std::string name = messages.get("coverage.country");
  return {{"", name, name}, sums.country};
}

std::vector<Line> lines_of(const Dataset& data, GrantLevel level, const GrantSums& sums,
                           const Messages& messages) {
  if (level == GrantLevel::country) return {country_line(sums, messages)};
  std::vector<Line> lines;
  const auto names = area_names(data, analysis::Level::county);
  for (std::size_t i = 0; i < names.size(); ++i) lines.push_back({names[i], sums.counties[i]});
  if (sums.unplaced.grants > 0) {
    const std::string unplaced = messages.get("cli.unplaced");
    lines.push_back({{"", unplaced, unplaced}, sums.unplaced});
  }
  return lines;
}

const domain::County* county_of(const Dataset& data, const GrantRow& row) {
  return row.municipality ? &data.at(data.at(*row.municipality).county) : nullptr;
}

std::string centre_name(const GrantRow& row) {
  return row.centre == nullptr ? row.grant->centre_id : row.centre->name;
}

std::string whole(std::optional<double> value, const Messages& messages) {
  return value ? readable_number(*value, 0, messages.language()) : messages.get("cli.not_known");
}

std::string centres_for_people(const std::vector<GrantRow>& rows, const Dataset& data,
                               const Messages& messages) {
  if (rows.empty()) return messages.get("grants.known_none") + ".\n";
  using enum Column;
  TextTable table;
  table.columns = {left, left, right, right, left};
  for (const char* key : {"centre", "county", "year", "amount", "granter"})
    table.head.push_back(messages.get(std::string("grants.column_") + key));
  for (const GrantRow& row : rows) {
    const domain::County* county = county_of(data, row);
    table.rows.push_back({centre_name(row), county == nullptr ? messages.get("cli.unplaced") : county->name,
                          std::to_string(row.grant->year), whole(row.grant->amount_nok, messages),
                          row.grant->granted_by});
  }
  return aligned(table);
}

std::vector<std::string> text_cells(const Line& line, const Messages& messages) {
  const GrantSum& sum = line.sum;
  const Language language = messages.language();
  return {line.name.number,
          line.name.full_name,
          count_text(sum.grants, messages),
          whole(sum.amount, messages),
          sum.population ? readable_number(*sum.population, 0, language) : "",
          sum.per_inhabitant ? readable_number(*sum.per_inhabitant, 2, language) : "",
          count_text(sum.without_amount, messages)};
}

std::string sums_for_people(const Dataset& data, GrantLevel level, const GrantSums& sums,
                            const Messages& messages) {
  using enum Column;
  TextTable table;
  table.columns = {left, left, right, right, right, right, right};
  for (const char* key : {"table.number", "table.name", "grants.column_grants", "grants.column_amount",
                          "table.population", "grants.column_per_inhabitant", "grants.column_without_amount"})
    table.head.push_back(messages.get(key));
  for (const Line& line : lines_of(data, level, sums, messages))
    table.rows.push_back(text_cells(line, messages));
  if (level == GrantLevel::county) table.total = text_cells(country_line(sums, messages), messages);
  return aligned(table);
}

std::string left_out_text(const analysis::GrantsLeftOut& left_out, const Messages& messages) {
  std::vector<std::string> parts;
  const auto add = [&](const char* key, std::size_t count) {
    if (count > 0) parts.push_back(messages.get(key, {{"count", std::to_string(count)}}));
  };
  add("grants.left_out_granters", left_out.other_granters);
  add("grants.left_out_years", left_out.other_years);
  if (parts.empty()) return messages.get("grants.left_out_none");
  return messages.get("grants.left_out", {{"parts", joined(parts, ", ")}});
}

std::string what_is_counted(const Dataset& data, GrantLevel level, const GrantFilter& filter,
                            const GrantSums& sums, const Messages& messages) {
  std::vector<std::string> lines{scene::counted_grants_text(data, filter, messages),
                                 left_out_text(sums.left_out, messages)};
  const auto add = [&](const char* key, std::size_t count) {
    if (count > 0) lines.push_back(messages.get(key, {{"count", std::to_string(count)}}));
  };
  if (level != GrantLevel::centre) {
    add("grants.unplaced", sums.unplaced.grants);
    add("grants.without_amount", sums.country.without_amount);
    if (data.population_year) {
      lines.push_back(
          messages.get("grants.per_inhabitant", {{"year", std::to_string(*data.population_year)}}));
    }
  }
  lines.push_back(messages.get("grants.not_complete"));
  return joined(lines, "\n") + "\n";
}

CellTable centres_for_programs(const Dataset& data, const GrantFilter& filter) {
  CellTable table{
      {"centre_id", "name", "county_number", "year", "amount_nok", "granted_by", "in_scheme", "source_url"},
      {}};
  for (const GrantRow& row : grant_rows(data, filter)) {
    const domain::Grant& grant = *row.grant;
    const domain::County* county = county_of(data, row);
    table.rows.push_back({grant.centre_id, row.centre == nullptr ? Cell() : Cell(row.centre->name),
                          county == nullptr ? Cell() : Cell(county->number.text()),
                          static_cast<double>(grant.year), cell_of(grant.amount_nok), grant.granted_by,
                          grant.in_scheme ? "yes" : "no", grant.source_url});
  }
  return table;
}

}  // namespace

CellTable grants_for_programs(const Dataset& data, GrantLevel level, const GrantFilter& filter,
                              const Messages& messages) {
  if (level == GrantLevel::centre) return centres_for_programs(data, filter);
  constexpr int decimals = 3;
  CellTable table{
      {"number", "name", "grants", "amount_nok", "population", "nok_per_inhabitant", "grants_without_amount"},
      {}};
  const GrantSums sums = sum_grants(data, filter);
  for (const Line& line : lines_of(data, level, sums, messages)) {
    const auto& rate = line.sum.per_inhabitant;
    table.rows.push_back({line.name.number, line.name.name, cell_of_count(line.sum.grants),
                          cell_of(line.sum.amount), cell_of(line.sum.population),
                          rate ? Cell(rounded(*rate, decimals)) : Cell(),
                          cell_of_count(line.sum.without_amount)});
  }
  return table;
}

std::string grants_for_people(const Dataset& data, GrantLevel level, const GrantFilter& filter,
                              const Messages& messages) {
  const GrantSums sums = sum_grants(data, filter);
  const std::string table = level == GrantLevel::centre
                                ? centres_for_people(grant_rows(data, filter), data, messages)
                                : sums_for_people(data, level, sums, messages);
  return table + "\n" + what_is_counted(data, level, filter, sums, messages);
}

}  // namespace dkart::cli
