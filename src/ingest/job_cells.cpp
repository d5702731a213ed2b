#include "ingest/job_cells.h"

#include <optional>
#include <string>
#include <utility>

#include "base/number_text.h"
#include "ingest/count_text.h"
#include "ingest/values.h"

namespace dkart::ingest {
namespace {

using domain::CountQualifier;
using domain::JobCount;
using domain::JobUnit;

std::string text_or_empty(std::optional<double> number) {
  return number ? plain_number(*number) : "";
}

// A number, or a text that holds one or two; the latter is remarked on.
std::optional<CountText> read_count(const Row& row, std::string_view column, Issues& issues) {
  const std::string_view text = row[column];
  if (text.empty()) return std::nullopt;
  const auto count = parse_count_text(text);
  if (!count) {
    issues.push_back(
        {Severity::warning, "number_unreadable", row.where(column), {{"value", std::string(text)}}});
  } else if (count->qualifier != CountQualifier::exact) {
    issues.push_back({Severity::note,
                      "range_text",
                      row.where(column),
                      {{"value", std::string(text)},
                       {"min", text_or_empty(count->min)},
                       {"max", text_or_empty(count->max)}}});
  }
  return count;
}

// What `jobs_min`, `jobs_max` and `jobs` say together, without the qualifier's cell.
std::optional<CountText> read_bounds(const Row& row, Issues& issues) {
  const auto jobs = read_count(row, "jobs", issues);
  const auto low = read_count(row, "jobs_min", issues);
  const auto high = read_count(row, "jobs_max", issues);
  if (!low && !high) return jobs;
  CountText bounds = low.value_or(CountText{});
  if (high) bounds.max = high->max ? high->max : high->min;
  if (low && !high && low->qualifier == CountQualifier::exact) bounds.max.reset();
  if (bounds.min && bounds.max && bounds.qualifier == CountQualifier::exact && *bounds.min != *bounds.max) {
    bounds.qualifier = CountQualifier::interval;
  }
  if (!low) bounds.qualifier = CountQualifier::at_most;
  if (jobs && jobs->min && bounds.min && *jobs->min != *bounds.min) {
    issues.push_back({Severity::warning,
                      "jobs_disagree",
                      row.where("jobs"),
                      {{"jobs", plain_number(*jobs->min)}, {"jobs_min", plain_number(*bounds.min)}}});
  }
  return bounds;
}

void put_in_order(JobCount& count, const Row& row, Issues& issues) {
  if (!count.min || !count.max || *count.min <= *count.max) return;
  issues.push_back({Severity::warning,
                    "range_reversed",
                    row.where(row["jobs_min"].empty() ? "jobs" : "jobs_min"),
                    {{"min", plain_number(*count.min)}, {"max", plain_number(*count.max)}}});
  std::swap(count.min, count.max);
}

}  // namespace

JobCount read_jobs(const Row& row, Issues& issues) {
  using enum CountQualifier;
  const Words<std::optional<CountQualifier>> qualifiers{{"ukjend", std::nullopt}, {"eksakt", exact},
                                                        {"intervall", interval},  {"minst", at_least},
                                                        {"opptil", at_most},      {"om lag", about}};
  const Words<JobUnit> units{{"stillingar", JobUnit::positions},
                             {"årsverk", JobUnit::full_time_equivalents},
                             {"tilsette", JobUnit::employees},
                             {"arbeidsplassar", JobUnit::workplaces},
                             {"ukjend", JobUnit::unknown}};
  JobCount count;
  count.unit = read_word(row, "unit", units, JobUnit::unknown, issues);
  const auto stated = read_word(row, "jobs_qualifier", qualifiers, std::optional<CountQualifier>(), issues);
  const auto bounds = read_bounds(row, issues);
  if (!bounds) return count;
  count.min = bounds->min;
  count.max = bounds->max;
  count.qualifier = stated.value_or(bounds->qualifier);
  // One figure: the qualifier says on which side it bounds.
  if (count.qualifier == at_most && !count.max) std::swap(count.min, count.max);
  if ((count.qualifier == exact || count.qualifier == about) && !count.max) count.max = count.min;
  put_in_order(count, row, issues);
  return count;
}

}  // namespace dkart::ingest
