// What `dkart stats` answers, one file for each form of the question: stats_areas.cpp, stats_groups.cpp,
// stats_comparison.cpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language.h"
#include "base/remark.h"
#include "cli/stats_question.h"
#include "cli/tables.h"
#include "domain/dataset.h"

namespace dkart::cli {

struct StatsReport {
  CellTable for_programs;
  std::string for_people;
  Issues issues;
};

/// A row for each municipality or county, and for the decisions that have none.
StatsReport report_areas(const domain::Dataset& data, const StatsQuestion& question,
                         const Messages& messages);
/// A row for each group of question.by, which must be set; for the Oslo area one for each definition and
/// side, unless a definition was chosen.
StatsReport report_groups(const domain::Dataset& data, const StatsQuestion& question,
                          const Messages& messages);
/// As report_areas, with two periods beside each other; question.compare must be set.
StatsReport report_comparison(const domain::Dataset& data, const StatsQuestion& question,
                              const Messages& messages);

/// One line each: the share outside the Oslo area and how evenly the jobs lie among people, with what that
/// means. Lines that nothing is known for are left out.
std::string summary_lines(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                          const Messages& messages);

struct AreaName {
  std::string number;
  std::string name, full_name;
};
/// In the order of a FigureTable's areas.
std::vector<AreaName> area_names(const domain::Dataset& data, analysis::Level level);

Cell cell_of(const std::optional<double>& value);
Cell cell_of_count(std::size_t count);
std::string count_text(std::size_t count, const Messages& messages);

}  // namespace dkart::cli
