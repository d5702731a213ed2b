#include "ingest/codes.h"

#include <algorithm>

#include "ingest/table.h"

namespace dkart::ingest {
namespace {

const TableSpec spec{"municipality_codes",
                     Severity::warning,
                     {{"old_number", Need::required},
                      {"number", Need::required},
                      {"first_year", Need::unused},
                      {"last_year", Need::unused},
                      {"split", Need::unused}}};

}  // namespace

MunicipalityCodes MunicipalityCodes::read(const std::filesystem::path& folder, Issues& issues) {
  MunicipalityCodes codes;
  const auto table = Table::read(folder, spec, issues);
  if (!table) return codes;
  const auto old_column = table->index_of("old_number");
  const auto today_column = table->index_of("number");
  if (!old_column || !today_column) return codes;
  for (std::size_t i = 0; i < table->size(); ++i) {
    const Row row = (*table)[i];
    const auto old = domain::MunicipalityNumber::parse(row[old_column]);
    const auto today = domain::MunicipalityNumber::parse(row[today_column]);
    if (old && today) {
      codes.changes_.push_back({*old, *today});
      continue;
    }
    const std::string_view column = old ? "number" : "old_number";
    issues.push_back(
        {Severity::error, "number_malformed", row.where(column), {{"number", row.text(column)}}});
  }
  auto& changes = codes.changes_;
  std::sort(changes.begin(), changes.end());
  changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
  return codes;
}

std::span<const MunicipalityCodes::Change> MunicipalityCodes::today_of(domain::MunicipalityNumber old) const {
  const auto first = std::lower_bound(changes_.begin(), changes_.end(), old,
                                      [](const Change& change, const auto& n) { return change.old < n; });
  const auto last =
      std::find_if(first, changes_.end(), [&](const Change& change) { return change.old != old; });
  return {first, last};
}

}  // namespace dkart::ingest
