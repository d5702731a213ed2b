// dkart stats --by: figures with shares of ministries, kinds, classes, periods, and both sides of the Oslo
// area.
#include "analysis/grouping.h"
#include "base/number_text.h"
#include "cli/stats_report.h"
#include "scene/analysis_texts.h"
#include "scene/texts.h"

namespace dkart::cli {
namespace {

using analysis::Figures;
using analysis::Group;
using analysis::Grouping;
using domain::OsloAreaDefinition;

/// The groups of one definition of the Oslo area, or of none.
struct Section {
  const OsloAreaDefinition* definition = nullptr;
  std::vector<Group> groups;
};

std::vector<Section> sections_of(const domain::Dataset& data, const StatsQuestion& question) {
  const analysis::Selection selection = analysis::select(data, question.recipe.filter);
  std::vector<Section> sections;
  if (*question.by == Grouping::oslo_area) {
    for (const OsloAreaDefinition& definition : data.oslo_areas) {
      if (question.definition_option && definition.id != question.recipe.oslo_area) continue;
      sections.push_back({&definition, group_figures(data, selection, *question.by, &definition)});
    }
    return sections;
  }
  sections.push_back({nullptr, group_figures(data, selection, *question.by)});
  // The other groupings have an order of their own.
  if (*question.by == Grouping::ministry) rank_groups(sections.front().groups);
  return sections;
}

CellTable for_programs(const domain::Dataset& data, Grouping by, const std::vector<Section>& sections,
                       const Messages& messages) {
  CellTable table{{"group", "name", "decisions", "jobs_min", "jobs_max", "jobs_unknown", "population",
                   "jobs_per_1000_min", "jobs_per_1000_max", "decision_share", "cumulative_decision_share",
                   "job_share_min", "job_share_max", "cumulative_job_share_min", "cumulative_job_share_max"},
                  {}};
  if (by == Grouping::oslo_area) table.columns.insert(table.columns.begin(), "definition");
  const auto min = [](const std::optional<analysis::Range>& range) {
    return range ? Cell(range->min) : Cell();
  };
  const auto max = [](const std::optional<analysis::Range>& range) {
    return range ? Cell(range->max) : Cell();
  };
  for (const Section& section : sections) {
    for (const Group& group : section.groups) {
      const Figures& figures = group.figures;
      std::vector<Cell> row{group.key,
                            scene::group_name(data, by, group, messages),
                            cell_of_count(figures.decisions),
                            cell_of(figures.jobs_min),
                            cell_of(figures.jobs_max),
                            cell_of_count(figures.jobs_unknown),
                            cell_of(figures.population),
                            cell_of(figures.per_1000_min),
                            cell_of(figures.per_1000_max),
                            cell_of(group.decision_share),
                            cell_of(group.cumulative_decision_share),
                            min(group.job_share),
                            max(group.job_share),
                            min(group.cumulative_job_share),
                            max(group.cumulative_job_share)};
      if (section.definition != nullptr) row.insert(row.begin(), section.definition->id);
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

/// Which columns people get: those that say something of the grouping.
struct Shown {
  explicit Shown(Grouping by)
      : definition(by == Grouping::oslo_area),
        people(by != Grouping::ministry && by != Grouping::kind && by != Grouping::period),
        cumulative(by != Grouping::oslo_area && by != Grouping::sami_area) {}
  bool definition, people, cumulative;
};

TextTable head_of(const Shown& shown, const Messages& messages) {
  TextTable table;
  const auto column = [&](Column side, const char* key) {
    table.columns.push_back(side);
    table.head.push_back(messages.get(std::string("table.") + key));
  };
  using enum Column;
  if (shown.definition) column(left, "definition");
  column(left, "name");
  for (const char* key : {"decisions", "jobs", "unknown"}) column(right, key);
  if (shown.people) {
    for (const char* key : {"population", "per_1000"}) column(right, key);
  }
  for (const char* key : {"decision_share", "job_share"}) column(right, key);
  if (shown.cumulative) column(right, "cumulative");
  return table;
}

std::string for_people(const domain::Dataset& data, Grouping by, const std::vector<Section>& sections,
                       const Figures& total, const Messages& messages) {
  const Shown shown(by);
  const auto cells = [&](const std::string& definition, const std::string& name, const Group& group) {
    const Figures& figures = group.figures;
    std::vector<std::string> row;
    if (shown.definition) row.push_back(definition);
    row.insert(row.end(), {name, count_text(figures.decisions, messages), scene::jobs_text(figures, messages),
                           count_text(figures.jobs_unknown, messages)});
    if (shown.people) {
      row.push_back(figures.population ? readable_number(*figures.population, 0, messages.language()) : "");
      row.push_back(scene::per_1000_text(figures, messages));
    }
    row.push_back(scene::share_text(group.decision_share, messages));
    row.push_back(scene::share_text(group.job_share, messages));
    if (shown.cumulative) row.push_back(scene::share_text(group.cumulative_job_share, messages));
    return row;
  };
  TextTable table = head_of(shown, messages);
  for (const Section& section : sections) {
    std::string definition;
    if (section.definition != nullptr) definition = section.definition->name.in(messages.language());
    for (const Group& group : section.groups) {
      table.rows.push_back(cells(definition, scene::group_name(data, by, group, messages), group));
      definition.clear();  // said once
    }
  }
  Group all;
  all.figures = total;
  const std::string sum = messages.get("cli.sum");
  table.total = shown.definition ? cells(sum, "", all) : cells("", sum, all);
  return aligned(table) + "\n" + messages.get("cli.shares_of_known") + "\n";
}

}  // namespace

StatsReport report_groups(const domain::Dataset& data, const StatsQuestion& question,
                          const Messages& messages) {
  const std::vector<Section> sections = sections_of(data, question);
  Figures total =
      analysis::count_figures(data, analysis::select(data, question.recipe.filter), analysis::Level::county)
          .total;
  return {for_programs(data, *question.by, sections, messages),
          for_people(data, *question.by, sections, total, messages),
          {}};
}

}  // namespace dkart::cli
