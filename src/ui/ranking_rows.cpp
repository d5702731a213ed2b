#include "ui/ranking_rows.h"

#include <algorithm>

#include "analysis/concentration.h"
#include "analysis/grouping.h"
#include "analysis/population_change.h"
#include "base/number_text.h"
#include "scene/analysis_texts.h"
#include "scene/texts.h"

namespace dkart::ui {
namespace {

// Everything a cell may be made from, for all areas at once.
class Cells {
 public:
  Cells(const PanelContext& context, RankView view)
      : context_(context), evaluation_(context.composition->evaluation) {
    const std::vector<bool> scope = evaluation_.figures.level == analysis::Level::municipality
                                        ? evaluation_.scope.municipality_in_scope
                                        : std::vector<bool>{};
    if (view == RankView::shares)
      quotients_ = analysis::concentration(evaluation_.figures, scope).location_quotients;
    if (view == RankView::context)
      context_figures_ = analysis::population_change(context.data(), evaluation_.figures.level,
                                                     analysis::usual_years_of_change);
  }

  RankCell of(std::uint32_t area, RankColumn column) const {
    switch (column) {
      case RankColumn::population:
      case RankColumn::change:
      case RankColumn::working_age:
        if (!context_figures_) return dash();
        return of_context(context_figures_->areas[area], column);
      case RankColumn::centrality:
        return centrality(area);
      case RankColumn::quotient:
        if (area >= quotients_.size() || !quotients_[area]) return dash();
        return {number(*quotients_[area], 2), quotients_[area]};
      case RankColumn::earlier:
        return jobs(evaluation_.compared->earlier.areas[area]);
      case RankColumn::later:
        return jobs(evaluation_.compared->later.areas[area]);
      case RankColumn::difference:
        return difference(evaluation_.compared->difference.areas[area]);
      default:
        return of_figures(evaluation_.figures.areas[area], column);
    }
  }

  RankCell of_total(RankColumn column) const {
    switch (column) {
      case RankColumn::population:
      case RankColumn::change:
      case RankColumn::working_age:
        return context_figures_ ? of_context(context_figures_->country, column) : RankCell{};
      case RankColumn::earlier:
        return jobs(evaluation_.compared->earlier.total);
      case RankColumn::later:
        return jobs(evaluation_.compared->later.total);
      case RankColumn::difference:
        return difference(evaluation_.compared->difference.total);
      case RankColumn::jobs:
      case RankColumn::per_1000:
      case RankColumn::decisions:
        return of_figures(evaluation_.figures.total, column);
      default:
        return {};
    }
  }

 private:
  static RankCell dash() { return {"–", std::nullopt}; }
  std::string number(double value, int decimals) const {
    return readable_number(value, decimals, context_.messages.language());
  }
  RankCell jobs(const analysis::Figures& figures) const {
    if (!figures.jobs_min && !figures.jobs_max) return dash();
    return {scene::jobs_text(figures, context_.messages), figures.jobs_min};
  }
  RankCell difference(const analysis::Difference& difference) const {
    if (!difference.jobs) return dash();
    return {scene::signed_text(*difference.jobs, 1, context_.messages.language()), difference.jobs};
  }
  RankCell of_figures(const analysis::Figures& figures, RankColumn column) const {
    if (column == RankColumn::jobs) return jobs(figures);
    if (column == RankColumn::decisions)
      return {std::to_string(figures.decisions), static_cast<double>(figures.decisions)};
    const std::string rate = scene::per_1000_text(figures, context_.messages);
    return rate.empty() ? dash() : RankCell{rate, figures.per_1000_min};
  }
  RankCell of_context(const analysis::PopulationContext& figures, RankColumn column) const {
    const auto cell = [&](std::optional<double> value, analysis::Measure measure) {
      return value ? RankCell{scene::context_text(*value, measure, context_.messages), value} : dash();
    };
    if (column == RankColumn::population) return cell(figures.now, analysis::Measure::population);
    if (column == RankColumn::change)
      return cell(figures.change_percent, analysis::Measure::population_change_10);
    const auto share = figures.working_age_share;
    return cell(share ? std::optional(*share * 100) : std::nullopt, analysis::Measure::working_age_share);
  }
  RankCell centrality(std::uint32_t area) const {
    if (evaluation_.figures.level == analysis::Level::county) return dash();
    const auto number = context_.data().municipalities[area].centrality_class;
    return number ? RankCell{std::to_string(*number), *number} : dash();
  }

  const PanelContext& context_;
  const scene::Evaluation& evaluation_;
  std::vector<std::optional<double>> quotients_;
  std::optional<analysis::PopulationChange> context_figures_;
};

RankRow row_of(const domain::Dataset& data, analysis::Level level, std::uint32_t area) {
  if (level == analysis::Level::county) return {area, data.counties[area].name, "", "", {}};
  const domain::Municipality& m = data.municipalities[area];
  std::string others;
  for (const std::string& name : m.name.others) others += (others.empty() ? "" : " – ") + name;
  return {area, m.name.norwegian, std::move(others), data.at(m.county).name, {}};
}

void sort_rows(RankTable& table, RankColumn by, bool descending) {
  const auto found = std::find(table.columns.begin(), table.columns.end(), by);
  const auto column = static_cast<std::size_t>(found - table.columns.begin());
  std::stable_sort(table.rows.begin(), table.rows.end(), [&](const RankRow& a, const RankRow& b) {
    if (by == RankColumn::name || found == table.columns.end())
      return descending ? b.name < a.name : a.name < b.name;
    const auto x = a.cells[column].value, y = b.cells[column].value;
    if (!x || !y) return x.has_value() && !y;  // what is not known stays last
    return descending ? *x > *y : *x < *y;
  });
}

// Shares of the jobs of all areas together, summed in the rows' order.
void add_shares(RankTable& table, const PanelContext& context) {
  std::vector<analysis::Group> groups;
  for (const RankRow& row : table.rows) {
    analysis::Group& group = groups.emplace_back();
    group.figures = context.composition->evaluation.figures.areas[row.area];
  }
  analysis::accumulate_shares(groups);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const bool share = table.columns[column] == RankColumn::share;
      if (!share && table.columns[column] != RankColumn::cumulative) continue;
      const auto& value = share ? groups[i].job_share : groups[i].cumulative_job_share;
      const std::string text = scene::share_text(value, context.messages);
      table.rows[i].cells[column] = {text.empty() ? "–" : text,
                                     value ? std::optional(value->min) : std::nullopt};
    }
  }
}

}  // namespace

std::vector<RankColumn> columns_of(RankView view) {
  switch (view) {
    case RankView::shares:
      return {RankColumn::jobs, RankColumn::share, RankColumn::cumulative, RankColumn::quotient};
    case RankView::context:
      return {RankColumn::jobs, RankColumn::population, RankColumn::change, RankColumn::working_age,
              RankColumn::centrality};
    case RankView::periods:
      return {RankColumn::earlier, RankColumn::later, RankColumn::difference};
    case RankView::figures:
      break;
  }
  return {RankColumn::jobs, RankColumn::per_1000, RankColumn::decisions};
}

const char* heading_key(RankColumn column) {
  switch (column) {
    case RankColumn::jobs:
      return "table.jobs";
    case RankColumn::per_1000:
      return "table.per_1000";
    case RankColumn::decisions:
      return "table.decisions";
    case RankColumn::share:
      return "table.share";
    case RankColumn::cumulative:
      return "table.cumulative_short";
    case RankColumn::quotient:
      return "table.quotient";
    case RankColumn::population:
      return "table.population_short";
    case RankColumn::change:
      return "table.change_short";
    case RankColumn::working_age:
      return "table.working_age_short";
    case RankColumn::centrality:
      return "table.centrality_short";
    case RankColumn::earlier:
      return "table.earlier";
    case RankColumn::later:
      return "table.later";
    case RankColumn::difference:
      return "table.difference";
    case RankColumn::name:
      break;
  }
  return "table.name";
}

RankTable ranking(const PanelContext& context, RankView view) {
  const scene::Evaluation& evaluation = context.composition->evaluation;
  RankTable table;
  table.columns = columns_of(view);
  const Cells cells(context, view);
  for (std::uint32_t i = 0; i < evaluation.figures.areas.size(); ++i) {
    if (evaluation.figures.areas[i].decisions == 0) continue;
    RankRow row = row_of(context.data(), evaluation.figures.level, i);
    for (const RankColumn column : table.columns) row.cells.push_back(cells.of(i, column));
    table.rows.push_back(std::move(row));
  }
  for (const RankColumn column : table.columns) table.total.push_back(cells.of_total(column));
  if (view == RankView::shares) {
    // Summed with the greatest first, then sorted as wished; only the order by jobs makes the sums a curve.
    sort_rows(table, RankColumn::jobs, true);
    add_shares(table, context);
  }
  const RankColumn wanted = context.memory.rank_column;
  const bool shown = wanted == RankColumn::name ||
                     std::find(table.columns.begin(), table.columns.end(), wanted) != table.columns.end();
  table.sorted_by = shown ? wanted : table.columns.front();
  sort_rows(table, table.sorted_by, context.memory.rank_descending);
  return table;
}

}  // namespace dkart::ui
