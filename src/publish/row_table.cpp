#include "publish/row_table.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "analysis/classification.h"
#include "base/code_text.h"
#include "base/text_list.h"
#include "scene/class_texts.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

using analysis::Figures;
using domain::Dataset;
using scene::Evaluation;

RowCell cell(const std::optional<double>& value) {
  return value ? RowCell(*value) : RowCell();
}

RowCell cell(std::size_t count) {
  return static_cast<double>(count);
}

RowCell cell(std::string text) {
  return text.empty() ? RowCell() : RowCell(std::move(text));
}

std::string_view word_of(domain::Guidelines guidelines) {
  switch (guidelines) {
    case domain::Guidelines::inside:
      return "innanfor";
    case domain::Guidelines::outside:
      return "utanfor";
    case domain::Guidelines::uncertain:
      break;
  }
  return "uvisst";
}

/// Columns are declared one after another, each with what it says of one `Subject`.
template <class Subject>
class Columns {
 public:
  using Say = std::function<RowCell(const Subject&)>;

  void text(std::string key, Say say) { add(std::move(key), ColumnKind::text, std::move(say)); }
  void whole(std::string key, Say say) { add(std::move(key), ColumnKind::whole, std::move(say)); }
  void number(std::string key, Say say) { add(std::move(key), ColumnKind::number, std::move(say)); }

  std::vector<RowColumn> columns() const { return columns_; }
  std::vector<RowCell> cells_of(const Subject& subject) const {
    std::vector<RowCell> cells;
    for (const Say& say : sayings_) cells.push_back(say(subject));
    return cells;
  }

 private:
  void add(std::string key, ColumnKind kind, Say say) {
    columns_.push_back({std::move(key), kind});
    sayings_.push_back(std::move(say));
  }

  std::vector<RowColumn> columns_;
  std::vector<Say> sayings_;
};

/// An area by its position, or the decisions that name no municipality.
using Area = std::optional<std::size_t>;

const Figures& figures_of(const analysis::FigureTable& table, const Area& area) {
  return area ? table.areas[*area] : table.unplaced;
}

/// The unit of all decisions behind; all of them, where they have several.
std::string units_of(const Dataset& data, const Figures& figures) {
  std::set<std::string> units;
  for (const domain::DecisionIndex decision : figures.behind) {
    if (const auto& jobs = data.at(decision).jobs; jobs.min || jobs.max)
      units.emplace(domain::word_of(jobs.unit));
  }
  return joined({units.begin(), units.end()});
}

class FigureColumns {
 public:
  FigureColumns(const Dataset& data, const recipe::MapRecipe& recipe, const Evaluation& evaluation,
                const Messages& messages)
      : data_(data), recipe_(recipe), evaluation_(evaluation), messages_(messages) {
    recipe_.level == analysis::Level::county ? add_county_names() : add_municipality_names();
    add_jobs();
    add_compared();
    add_fill();
  }

  const Columns<Area>& columns() const { return columns_; }

 private:
  void add_municipality_names() {
    using domain::Municipality;
    const auto add = [this](std::string key, std::function<RowCell(const Municipality&)> say) {
      columns_.text(std::move(key), [this, say = std::move(say)](const Area& area) {
        return area ? say(data_.municipalities[*area]) : RowCell();
      });
    };
    add("number", [](const Municipality& m) { return m.number.text(); });
    add_name([this](std::size_t area) { return data_.municipalities[area].name.norwegian; });
    add("other_names", [](const Municipality& m) { return cell(joined(m.name.others, " / ")); });
    add("full_name", [](const Municipality& m) { return m.name.full(); });
    add("county_number", [this](const Municipality& m) { return data_.at(m.county).number.text(); });
    add("county", [this](const Municipality& m) { return data_.at(m.county).name; });
  }

  void add_county_names() {
    columns_.text("number", [this](const Area& area) {
      return area ? RowCell(data_.counties[*area].number.text()) : RowCell();
    });
    add_name([this](std::size_t area) { return data_.counties[area].name; });
  }

  void add_name(std::function<std::string(std::size_t)> name) {
    columns_.text("name", [this, name = std::move(name)](const Area& area) -> RowCell {
      return area ? name(*area) : messages_.get("cli.unplaced");
    });
  }

  void add_jobs() {
    const auto of = [this](const Area& area) -> const Figures& {
      return figures_of(evaluation_.figures, area);
    };
    columns_.whole("decisions", [of](const Area& area) { return cell(of(area).decisions); });
    columns_.number("jobs_min", [of](const Area& area) { return cell(of(area).jobs_min); });
    columns_.number("jobs_max", [of](const Area& area) { return cell(of(area).jobs_max); });
    columns_.text("jobs",
                  [this, of](const Area& area) { return cell(scene::jobs_text(of(area), messages_)); });
    columns_.text("unit", [this, of](const Area& area) { return cell(units_of(data_, of(area))); });
    columns_.whole("jobs_unknown", [of](const Area& area) { return cell(of(area).jobs_unknown); });
    columns_.whole("population", [of](const Area& area) { return cell(of(area).population); });
    columns_.number("jobs_per_1000_min", [of](const Area& area) { return cell(of(area).per_1000_min); });
    columns_.number("jobs_per_1000_max", [of](const Area& area) { return cell(of(area).per_1000_max); });
  }

  void add_compared() {
    if (!evaluation_.compared) return;
    const auto add = [this](const std::string& when, const analysis::FigureTable& table) {
      const auto of = [&table](const Area& area) -> const Figures& { return figures_of(table, area); };
      columns_.whole(when + "_decisions", [of](const Area& area) { return cell(of(area).decisions); });
      columns_.number(when + "_jobs_min", [of](const Area& area) { return cell(of(area).jobs_min); });
      columns_.number(when + "_jobs_max", [of](const Area& area) { return cell(of(area).jobs_max); });
    };
    add("first", evaluation_.compared->earlier);
    add("second", evaluation_.compared->later);
  }

  /// What colours the areas has a column of its own, unless it is among the figures of the decisions.
  void add_fill() {
    std::string key;
    if (recipe_.coverage) {
      key = with_underscores(code_of(recipe_.coverage->shows));
    } else if (is_difference(recipe_)) {
      key = "difference";
    } else if (evaluation_.fill && analysis::is_context(*evaluation_.fill)) {
      key = with_underscores(code_of(*evaluation_.fill));
    }
    if (!key.empty()) columns_.number(key, [this](const Area& area) { return fill_value(area); });
    columns_.text("class", [this](const Area& area) { return cell(class_word(area)); });
    columns_.text("class_label", [this](const Area& area) { return cell(class_label(area)); });
  }

  RowCell fill_value(const Area& area) const {
    if (!area || *area >= evaluation_.fill_values.size()) return {};
    const analysis::AreaValue& value = evaluation_.fill_values[*area];
    if (std::holds_alternative<analysis::Zero>(value)) return 0.0;
    const double* number = std::get_if<double>(&value);
    return number == nullptr ? RowCell() : RowCell(*number);
  }

  std::optional<std::size_t> class_of(std::size_t area) const {
    const double* number = std::get_if<double>(&evaluation_.fill_values[area]);
    return number == nullptr ? std::nullopt : evaluation_.fill_classes.class_of(*number);
  }

  std::string class_word(const Area& area) const {
    if (!area || *area >= evaluation_.fill_values.size()) return "";
    return scene::class_code(evaluation_, *area);
  }

  std::string class_label(const Area& area) const {
    const std::string word = class_word(area);
    if (word.empty()) return "";
    const auto index = class_of(*area);
    return index ? analysis::class_label(evaluation_.fill_classes, *index, messages_.language())
                 : messages_.get("cli.class_" + word);
  }

  const Dataset& data_;
  const recipe::MapRecipe& recipe_;
  const Evaluation& evaluation_;
  const Messages& messages_;
  Columns<Area> columns_;
};

/// Nowhere, where the boundaries are not known.
RowPlace ground_of(const Dataset& data, analysis::Level level, std::size_t area) {
  if (data.base_map.areas == nullptr) return {};
  const geo::Topology& topology = (*data.base_map.areas)[0].topology;
  std::vector<geo::MultiPolygon> parts;
  const auto add = [&](std::size_t municipality) {
    if (municipality >= topology.area_count()) return;
    geo::MultiPolygon part = topology.area(static_cast<geo::AreaId>(municipality));
    if (!part.empty()) parts.push_back(std::move(part));
  };
  if (level == analysis::Level::county) {
    for (const domain::MunicipalityIndex index : data.counties[area].municipalities) add(index.value);
  } else {
    add(area);
  }
  return parts.empty() ? RowPlace() : RowPlace(std::move(parts));
}

Columns<domain::Decision> decision_columns(const Dataset& data) {
  using domain::Decision;
  Columns<Decision> columns;
  const auto add = [&columns](std::string key, auto member) {
    columns.text(std::move(key), [member](const Decision& d) { return cell(std::string(member(d))); });
  };
  const auto of_municipality = [&](std::string key,
                                   std::function<std::string(const domain::Municipality&)> say) {
    columns.text(std::move(key), [&data, say = std::move(say)](const Decision& d) {
      return d.municipality ? cell(say(data.at(*d.municipality))) : RowCell();
    });
  };
  add("id", [](const Decision& d) { return d.id; });
  add("period", [](const Decision& d) { return d.period; });
  add("decision_date", [](const Decision& d) { return d.date ? d.date->text() : std::string(); });
  add("ministry", [](const Decision& d) { return d.ministry; });
  add("department", [](const Decision& d) { return d.ministry_text; });
  add("agency", [](const Decision& d) { return d.agency; });
  add("place", [](const Decision& d) { return d.place; });
  of_municipality("municipality_number", [](const auto& m) { return m.number.text(); });
  of_municipality("municipality_name", [](const auto& m) { return m.name.norwegian; });
  of_municipality("municipality_other_names", [](const auto& m) { return joined(m.name.others, " / "); });
  of_municipality("county_number", [&data](const auto& m) { return data.at(m.county).number.text(); });
  of_municipality("county", [&data](const auto& m) { return data.at(m.county).name; });
  columns.number("jobs_min", [](const Decision& d) { return cell(d.jobs.min); });
  columns.number("jobs_max", [](const Decision& d) { return cell(d.jobs.max); });
  add("jobs_qualifier", [](const Decision& d) { return domain::word_of(d.jobs.qualifier); });
  add("unit", [](const Decision& d) { return domain::word_of(d.jobs.unit); });
  add("kind", [](const Decision& d) { return analysis::code_of(d.kind); });
  add("moved_from", [](const Decision& d) { return d.moved_from; });
  add("note", [](const Decision& d) { return d.note; });
  add("guidelines", [](const Decision& d) { return word_of(d.guidelines); });
  add("same_unit_as", [](const Decision& d) { return d.same_unit_as; });
  add("source_title", [](const Decision& d) { return d.source.title; });
  add("source_url", [](const Decision& d) { return d.source.url; });
  add("source_date", [](const Decision& d) { return d.source.date; });
  return columns;
}

RowPlace place_of(const Dataset& data, const domain::Decision& decision) {
  if (decision.svalbard_point) return *decision.svalbard_point;
  if (decision.municipality) return data.at(*decision.municipality).symbol_point;
  return {};
}

}  // namespace

RowTable figure_rows(const Dataset& data, const recipe::MapRecipe& recipe, const Evaluation& evaluation,
                     const Messages& messages) {
  const FigureColumns figures(data, recipe, evaluation, messages);
  const Columns<Area>& columns = figures.columns();
  RowTable table{"figures", columns.columns(), {}, true, data.base_map.attribution};
  for (std::size_t area = 0; area < evaluation.figures.areas.size(); ++area)
    table.rows.push_back({columns.cells_of(area), ground_of(data, recipe.level, area)});
  if (evaluation.figures.unplaced.decisions > 0) table.rows.push_back({columns.cells_of(std::nullopt), {}});
  return table;
}

RowTable decision_rows(const Dataset& data, const analysis::Selection& selection) {
  const Columns<domain::Decision> columns = decision_columns(data);
  RowTable table{"decisions", columns.columns(), {}, false, data.base_map.attribution};
  for (const domain::DecisionIndex index : selection)
    table.rows.push_back({columns.cells_of(data.at(index)), place_of(data, data.at(index))});
  return table;
}

}  // namespace dkart::publish
