#include "ingest/definitions_table.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "ingest/decision_words.h"
#include "ingest/table.h"
#include "ingest/values.h"

namespace dkart::ingest {
namespace {

namespace fs = std::filesystem;
using domain::OwnSum;

const TableSpec periods_spec{"periods",
                             Severity::error,
                             {{"id", Need::required},
                              {"name_nn", Need::required},
                              {"name_nb", Need::optional},
                              {"name_en", Need::optional},
                              {"from", Need::required},
                              {"to", Need::required},
                              {"source", Need::unused}}};

const TableSpec ministries_spec{"ministries",
                                Severity::warning,
                                {{"code", Need::required},
                                 {"name_nn", Need::required},
                                 {"name_nb", Need::optional},
                                 {"name_en", Need::optional},
                                 {"short_nn", Need::optional},
                                 {"short_nb", Need::optional},
                                 {"short_en", Need::optional}}};

const TableSpec oslo_areas_spec{"oslo_areas",
                                Severity::warning,
                                {{"id", Need::required},
                                 {"name_nn", Need::required},
                                 {"name_nb", Need::optional},
                                 {"name_en", Need::optional},
                                 {"valid_date", Need::optional},
                                 {"numbers", Need::required},
                                 {"source", Need::optional}}};

const TableSpec control_totals_spec{"control_totals",
                                    Severity::warning,
                                    {{"id", Need::required},
                                     {"what_nn", Need::required},
                                     {"what_nb", Need::optional},
                                     {"what_en", Need::optional},
                                     {"figure_min", Need::required},
                                     {"figure_max", Need::required},
                                     {"unit", Need::optional},
                                     {"as_of", Need::optional},
                                     {"counts", Need::optional},
                                     {"from", Need::optional},
                                     {"kinds", Need::optional},
                                     {"guidelines", Need::optional},
                                     {"source", Need::optional}}};

// The parts of "3201;3205", without blanks and empty ones.
std::vector<std::string_view> listed(std::string_view rest) {
  std::vector<std::string_view> parts;
  while (!rest.empty()) {
    const auto end = rest.find(';');
    const std::string_view part = trimmed(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (!part.empty()) parts.push_back(part);
  }
  return parts;
}

// Words that are not in the list are remarked on and left out.
template <class T>
std::set<T> read_words(const Row& row, std::string_view column, const Words<T>& words, Issues& issues) {
  std::set<T> found;
  std::string valid;
  for (const auto& [text, value] : words) valid += (valid.empty() ? "" : ", ") + std::string(text);
  for (const std::string_view part : listed(row[column])) {
    const auto word =
        std::find_if(words.begin(), words.end(), [&](const auto& known) { return known.first == part; });
    if (word != words.end()) {
      found.insert(word->second);
    } else {
      remark_unknown_word(row, column, valid, "", issues);
    }
  }
  return found;
}

// Calls `visit` for each row whose `key` was not there before.
template <class Visit>
void for_each_row(const fs::path& folder, const TableSpec& spec, std::string_view key, Issues& issues,
                  Visit visit) {
  const auto table = Table::read(folder, spec, issues);
  if (!table) return;
  UniqueKeys keys;
  for (std::size_t i = 0; i < table->size(); ++i) {
    if (keys.take((*table)[i], key, issues)) visit((*table)[i]);
  }
}

void add_period(const Row& row, domain::Dataset& data) {
  const auto from = read_date(row, "from", data.issues);
  const auto to = read_date(row, "to", data.issues);
  if (row.has("from") && row["from"].empty()) {
    data.issues.push_back({Severity::warning, "cell_empty", row.where("from"), {}});
  }
  // Without its first day (year 0) a period holds no decision by date, but rows may still name it.
  data.periods.push_back(
      {row.text("id"), read_local_text(row, "name"), from.value_or(domain::PartialDate{}), to});
}

void add_oslo_area(const Row& row, const MunicipalityJoin& join, domain::Dataset& data) {
  domain::OsloAreaDefinition area{
      row.text("id"), read_local_text(row, "name"), row.text("valid_date"), {}, row.text("source")};
  for (const std::string_view number : listed(row["numbers"])) {
    if (const auto found = join.find(number, {}, row.where("numbers"), data.issues)) {
      area.municipalities.push_back(data.at(*found).number);
    }
  }
  data.oslo_areas.push_back(std::move(area));
}

void add_control_total(const Row& row, domain::Dataset& data) {
  const Words<OwnSum> sums{{"", OwnSum::none},
                           {"jobs", OwnSum::jobs},
                           {"centres", OwnSum::study_centres},
                           {"grants", OwnSum::grants}};
  domain::ControlTotal total;
  total.id = row.text("id");
  total.what = read_local_text(row, "what");
  total.min = read_number(row, "figure_min", data.issues);
  total.max = read_number(row, "figure_max", data.issues);
  total.unit = row.text("unit");
  total.as_of = row.text("as_of");
  total.source = row.text("source");
  total.own_sum = read_word(row, "counts", sums, OwnSum::none, data.issues);
  total.from = read_date(row, "from", data.issues);
  total.kinds = read_words<domain::DecisionKind>(row, "kinds", kind_words(), data.issues);
  total.guidelines = read_words<domain::Guidelines>(row, "guidelines", guidelines_words(), data.issues);
  data.control_totals.push_back(std::move(total));
}

}  // namespace

void read_definitions(const fs::path& folder, const MunicipalityJoin& join, domain::Dataset& data) {
  for_each_row(folder, periods_spec, "id", data.issues, [&](const Row& row) { add_period(row, data); });
  for_each_row(folder, ministries_spec, "code", data.issues, [&](const Row& row) {
    domain::Ministry ministry{row.text("code"), read_local_text(row, "name"), read_local_text(row, "short")};
    if (ministry.short_name.nynorsk.empty()) ministry.short_name = ministry.name;
    data.ministries.push_back(std::move(ministry));
  });
  for_each_row(folder, oslo_areas_spec, "id", data.issues,
               [&](const Row& row) { add_oslo_area(row, join, data); });
  for_each_row(folder, control_totals_spec, "id", data.issues,
               [&](const Row& row) { add_control_total(row, data); });
}

}  // namespace dkart::ingest
