#include <string>

#include "base/number_text.h"
#include "ingest/municipalities_table.h"
#include "ingest/table.h"

namespace dkart::ingest {
namespace {

const TableSpec spec{"population",
                     Severity::warning,
                     {{"number", Need::required},
                      {"year", Need::required},
                      {"age", Need::required},
                      {"population", Need::required},
                      {"apportioned", Need::unused}}};

}  // namespace

// The longest table by far, so columns are looked up once and a municipality once for all its rows.
void read_population(const std::filesystem::path& folder, const MunicipalityJoin& join,
                     domain::Dataset& data) {
  const auto table = Table::read(folder, spec, data.issues);
  if (!table) return;
  const auto number_column = table->index_of("number"), year_column = table->index_of("year"),
             age_column = table->index_of("age"), persons_column = table->index_of("population"),
             apportioned_column = table->index_of("apportioned");
  data.population.reserve(table->size());
  std::string_view number;
  std::optional<domain::MunicipalityIndex> municipality;
  for (std::size_t i = 0; i < table->size(); ++i) {
    const Row row = (*table)[i];
    if (row[number_column] != number || i == 0) {
      number = row[number_column];
      municipality = number_column ? join.find(number, {}, row.where("number"), data.issues) : std::nullopt;
    }
    const auto year = parse_integer(row[year_column]);
    const auto persons = parse_number(row[persons_column]);
    const auto unreadable = [&](std::string_view column) {
      data.issues.push_back(
          {Severity::warning, "number_unreadable", row.where(column), {{"value", row.text(column)}}});
    };
    if (!year && year_column) unreadable("year");
    if (!persons && persons_column && !row[persons_column].empty()) unreadable("population");
    if (!municipality || !year || !persons) continue;
    data.population.push_back({*municipality, static_cast<int>(*year), std::string(row[age_column]), *persons,
                               apportioned_column && row[apportioned_column] == "yes"});
  }
}

}  // namespace dkart::ingest
