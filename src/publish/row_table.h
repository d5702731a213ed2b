// What a map is made of as rows with named columns: the figures of its areas, or the decisions that it counts. Values
// only; rows.h writes them.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/language.h"
#include "domain/dataset.h"
#include "geo/polygons.h"
#include "recipe/map_recipe.h"
#include "scene/evaluate.h"

namespace dkart::publish {

/// Nothing known, a number, or a text ("0301" is one).
using RowCell = std::variant<std::monostate, double, std::string>;

enum class ColumnKind { text, whole, number };
struct RowColumn {
  std::string key;  // as in the tables of data/ and in dkart stats
  ColumnKind kind = ColumnKind::text;
};

/// Where a row lies, in map metres: nowhere, a point, or the polygons of one municipality or of all in a county.
using RowPlace = std::variant<std::monostate, geo::MapPoint, std::vector<geo::MultiPolygon>>;

struct Row {
  std::vector<RowCell> cells;  // as many as there are columns
  RowPlace place;
};

struct RowTable {
  std::string name;  // "figures", "decisions"
  std::vector<RowColumn> columns;
  std::vector<Row> rows;
  bool areas = false;       // rows lie in polygons, not on points
  std::string attribution;  // of the ground that they lie on
};

/// A row for each municipality or county in number order, and one without place for the decisions that name none, so that
/// the sums are those of the map. `class` is that of `evaluation`, which is of `recipe`.
RowTable figure_rows(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                     const scene::Evaluation& evaluation, const Messages& messages);

/// A row for each selected decision in file order, with the columns of state_jobs.csv, at its municipality's symbol point.
RowTable decision_rows(const domain::Dataset& data, const analysis::Selection& selection);

}  // namespace dkart::publish
