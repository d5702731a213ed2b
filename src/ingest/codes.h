// Every municipality number that has been in use and what it is today (municipality_codes.csv).
#pragma once

#include <filesystem>
#include <span>
#include <utility>
#include <vector>

#include "base/remark.h"
#include "domain/numbers.h"

namespace dkart::ingest {

class MunicipalityCodes {
 public:
  static MunicipalityCodes read(const std::filesystem::path& folder, Issues& issues);

  struct Change {
    domain::MunicipalityNumber old, today;
    auto operator<=>(const Change&) const = default;
  };
  /// None for a number never used, several for one that was split.
  std::span<const Change> today_of(domain::MunicipalityNumber old) const;

 private:
  std::vector<Change> changes_;  // sorted
};

}  // namespace dkart::ingest
