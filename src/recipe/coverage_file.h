// The part of a recipe file that asks for coverage, [coverage] and [[coverage.scenarios]].
#pragma once

#include <optional>

#include "recipe/coverage_spec.h"
#include "recipe/toml_table.h"

namespace dkart::recipe {

void read_coverage(Table& table, std::optional<CoverageSpec>& target);

}  // namespace dkart::recipe
