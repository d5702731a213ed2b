#include "ingest/definitions_table.h"

#include <string>

#include "ingest/table.h"
#include "ingest/values.h"

namespace dkart::ingest {
namespace {

namespace fs = std::filesystem;

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
                                     {"source", Need::optional}}};

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
  std::string_view rest = row["numbers"];
  while (!rest.empty()) {
    const auto end = rest.find(';');
    const std::string_view number = trimmed(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (number.empty()) continue;
    if (const auto found = join.find(number, {}, row.where("numbers"), data.issues)) {
      area.municipalities.push_back(data.at(*found).number);
    }
  }
  data.oslo_areas.push_back(std::move(area));
}

void add_control_total(const Row& row, domain::Dataset& data) {
  data.control_totals.push_back(
      {row.text("id"), read_local_text(row, "what"), read_number(row, "figure_min", data.issues),
       read_number(row, "figure_max", data.issues), row.text("unit"), row.text("as_of"), row.text("source")});
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
