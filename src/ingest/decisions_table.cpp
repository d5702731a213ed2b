#include "ingest/decisions_table.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "ingest/decision_words.h"
#include "ingest/job_cells.h"
#include "ingest/table.h"
#include "ingest/values.h"

namespace dkart::ingest {
namespace {

using domain::Dataset;
using domain::Decision;
using domain::DecisionKind;
using domain::Guidelines;
using domain::PartialDate;
using domain::Period;

const TableSpec spec{"state_jobs",
                     Severity::error,
                     {{"id", Need::required},
                      {"period", Need::optional},
                      {"decision_date", Need::required},
                      {"department", Need::required},
                      {"agency", Need::required},
                      {"place", Need::required},
                      {"municipality_name", Need::optional},
                      {"municipality_number", Need::required},
                      {"jobs", Need::required},
                      {"kind", Need::required},
                      {"moved_from", Need::optional},
                      {"note", Need::optional},
                      {"source_title", Need::optional},
                      {"source_url", Need::optional},
                      {"source_date", Need::optional},
                      {"jobs_min", Need::optional},
                      {"jobs_max", Need::optional},
                      {"jobs_qualifier", Need::optional},
                      {"unit", Need::optional},
                      {"guidelines", Need::optional},
                      {"same_unit_as", Need::optional}}};

bool may_fall_in(const PartialDate& date, const Period& period) {
  const bool dated = period.from.year() != 0;
  return dated && date.last_day() >= period.from.first_day() &&
         (!period.to || date.first_day() <= period.to->last_day());
}

std::string period_ids(const Dataset& data) {
  std::string ids;
  for (const Period& period : data.periods) ids += (ids.empty() ? "" : ", ") + period.id;
  return ids;
}

std::string period_of_date(const std::optional<PartialDate>& date, const Row& row, Dataset& data) {
  if (!date) {
    if (row["decision_date"].empty())
      data.issues.push_back({Severity::note, "period_missing", row.where("period"), {}});
    return domain::period_unknown;
  }
  const auto fits = [&](const Period& period) { return may_fall_in(*date, period); };
  const auto first = std::find_if(data.periods.begin(), data.periods.end(), fits);
  const Where where = row.where("decision_date");
  if (first == data.periods.end()) {
    data.issues.push_back({Severity::warning, "date_outside_periods", where, {{"date", date->text()}}});
    return domain::period_unknown;
  }
  if (std::find_if(first + 1, data.periods.end(), fits) != data.periods.end()) {
    data.issues.push_back({Severity::note, "period_ambiguous", where, {{"date", date->text()}}});
    return domain::period_unknown;
  }
  return first->id;
}

// The row's own word goes before its date.
std::string read_period(const std::optional<PartialDate>& date, const Row& row, Dataset& data) {
  const std::string stated = row.text("period");
  // Without a table of periods there is nothing to hold the words against.
  if (data.periods.empty()) return stated.empty() ? domain::period_unknown : stated;
  if (stated.empty()) return period_of_date(date, row, data);
  const Period* period = data.find_period(stated);
  if (period == nullptr) {
    data.issues.push_back({Severity::warning,
                           "period_unknown",
                           row.where("period"),
                           {{"period", stated}, {"valid", period_ids(data)}}});
    return period_of_date(date, row, data);
  }
  if (date && period->from.year() != 0 && !may_fall_in(*date, *period)) {
    data.issues.push_back({Severity::warning,
                           "date_not_in_period",
                           row.where("decision_date"),
                           {{"date", date->text()}, {"period", stated}}});
  }
  return stated;
}

// "Justis- og beredskapsdepartementet (JD)": the code in the last parentheses, or a cell that is a code or a
// name.
std::string read_ministry(const Row& row, Dataset& data) {
  const std::string_view text = row["department"];
  if (text.empty()) return {};
  std::string_view code = text;
  const auto open = text.rfind('(');
  if (open != std::string_view::npos && text.ends_with(')')) {
    code = trimmed(text.substr(open + 1, text.size() - open - 2));
  }
  if (data.ministries.empty() || data.find_ministry(code) != nullptr) return std::string(code);
  std::string valid;
  for (const domain::Ministry& ministry : data.ministries) {
    if (text == ministry.name.nynorsk || text == ministry.name.bokmaal) return ministry.code;
    valid += (valid.empty() ? "" : ", ") + ministry.code;
  }
  data.issues.push_back({Severity::warning,
                         "ministry_unknown",
                         row.where("department"),
                         {{"ministry", std::string(text)}, {"valid", valid}}});
  return {};
}

DecisionKind read_kind(const Row& row, Issues& issues) {
  if (row.has("kind") && row["kind"].empty()) {
    issues.push_back({Severity::warning, "cell_empty", row.where("kind"), {}});
  }
  return read_word(row, "kind", kind_words(), DecisionKind::created, issues);
}

Decision read_decision(const Row& row, const MunicipalityJoin& join, const SvalbardPlaces& svalbard,
                       Dataset& data) {
  Decision d;
  d.id = row.text("id");
  d.date = read_date(row, "decision_date", data.issues);
  d.period = read_period(d.date, row, data);
  d.ministry = read_ministry(row, data);
  d.ministry_text = row.text("department");
  d.agency = row.text("agency");
  d.place = row.text("place");
  d.svalbard_point = svalbard.find(d.place);
  // On Svalbard there is no municipality to miss.
  if (!d.svalbard_point || !row["municipality_number"].empty()) {
    d.municipality = join.find(row, d.place, std::nullopt, data.issues);
  }
  d.jobs = read_jobs(row, data.issues);
  d.kind = read_kind(row, data.issues);
  d.moved_from = row.text("moved_from");
  d.note = row.text("note");
  d.guidelines = read_word(row, "guidelines", guidelines_words(), Guidelines::uncertain, data.issues);
  d.same_unit_as = row.text("same_unit_as");
  d.source = {row.text("source_title"), row.text("source_url"), row.text("source_date")};
  d.row = row.number();
  if (const auto source_date = read_date(row, "source_date", data.issues)) {
    data.data_date = std::max(data.data_date, source_date->text());
  }
  return d;
}

void check_same_units(const std::string& file, Dataset& data) {
  for (const Decision& d : data.decisions) {
    if (d.same_unit_as.empty()) continue;
    const bool known = d.same_unit_as != d.id &&
                       std::any_of(data.decisions.begin(), data.decisions.end(),
                                   [&](const Decision& other) { return other.id == d.same_unit_as; });
    if (known) continue;
    data.issues.push_back(
        {Severity::warning, "same_unit_unknown", {file, d.row, "same_unit_as"}, {{"id", d.same_unit_as}}});
  }
}

}  // namespace

void read_decisions(const std::filesystem::path& folder, const MunicipalityJoin& join,
                    const SvalbardPlaces& svalbard, Dataset& data) {
  const auto table = Table::read(folder, spec, data.issues);
  if (!table) return;
  UniqueKeys ids;
  for (std::size_t i = 0; i < table->size(); ++i) {
    const Row row = (*table)[i];
    if (ids.take(row, "id", data.issues)) data.decisions.push_back(read_decision(row, join, svalbard, data));
  }
  check_same_units(table->file(), data);
}

}  // namespace dkart::ingest
