// Jobs, decisions and jobs per 1,000 inhabitants for each municipality or county. Sums are ranges; what is
// not known is counted apart and never taken for zero.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "analysis/filter.h"
#include "analysis/grants.h"
#include "analysis/measure.h"
#include "domain/dataset.h"

namespace dkart::analysis {

enum class Level { municipality, county };

/// "municipality", "county".
std::string_view code_of(Level level);
std::optional<Level> level_from_code(std::string_view code);

struct Figures {
  std::size_t decisions = 0;
  /// Sum of the lower bounds. Empty: decisions there are, but none with a figure. 0 when there is no
  /// decision.
  std::optional<double> jobs_min;
  /// Sum of the upper bounds; a source that gives one figure counts as that figure. "Opptil 5" adds 5 here
  /// only.
  std::optional<double> jobs_max;
  /// Selected decisions whose source gives no figure that can be added (among them "opptil").
  std::size_t jobs_unknown = 0;
  /// A source said "at least": the upper bound is open.
  bool open_above = false;
  std::optional<double> population;
  /// jobs / population * 1000.
  std::optional<double> per_1000_min;
  std::optional<double> per_1000_max;
  std::vector<domain::DecisionIndex> behind;  // the decisions counted, ascending

  bool operator==(const Figures&) const = default;
};

struct FigureTable {
  Level level = Level::municipality;
  std::vector<Figures> areas;  // by MunicipalityIndex or CountyIndex
  Figures unplaced;            // decisions without a municipality
  Figures total;               // areas and unplaced together; population of the whole country

  bool operator==(const FigureTable&) const = default;
};

/// A decision whose `same_unit_as` names another *selected* one counts as a decision, but its jobs are not
/// added.
FigureTable count_figures(const domain::Dataset& data, const Selection& selection, Level level);

/// What a map can say of an area.
struct Zero {
  bool operator==(const Zero&) const = default;
};
struct NoData {
  bool operator==(const NoData&) const = default;
};  // decisions, but no figure; or what the area is held against is not known
struct OutOfScope {
  bool operator==(const OutOfScope&) const = default;
};
/// The double is never 0; below 0 only for measures that are signed, and for differences.
using AreaValue = std::variant<double, Zero, NoData, OutOfScope>;

/// Which areas the question is about: not those of the Oslo-area list, nor those outside the filter's
/// counties.
struct Scope {
  std::vector<bool> municipality_in_scope;  // by MunicipalityIndex
};
/// `oslo_area` may be null (nothing is out of scope because of it).
Scope scope_of(const domain::Dataset& data, const Filter& filter,
               const domain::OsloAreaDefinition* oslo_area);

/// One value per area, in the unit of the measure; of jobs and their rate the lower bound. A county is out of
/// scope when all its municipalities are. NoData where the figure is missing: jobs_per_1000 without population,
/// a context measure without a figure of every municipality, and the centrality of a
/// county. `grants` says which of them count in a measure of grants; an area without a known amount is NoData.
std::vector<AreaValue> area_values(const domain::Dataset& data, const FigureTable& figures, Measure measure,
                                   const Scope& scope, const GrantFilter& grants = {});

}  // namespace dkart::analysis
