// The table behind a map: every area with the figures that the map shows, as people read them and as programs do.
#pragma once

#include <string>
#include <vector>

#include "base/language.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/compose.h"

namespace dkart::publish {

struct TableColumn {
  std::string head;               // in the sheet's language
  std::vector<std::string> keys;  // for programs, as `dkart stats` names them; a range has two
  bool number = false;            // set to the right
};

struct TableCell {
  std::string text;                 // "20–25", "minst 15"; empty where nothing is known
  std::vector<std::string> fields;  // by TableColumn::keys: plain numbers with a point, or text
};

struct FigureTable {
  std::string caption;
  std::vector<TableColumn> columns;  // the first two are number and name
  std::vector<std::vector<TableCell>>
      rows;                      // areas by number; last what belongs to none of them, if there is anything
  std::vector<TableCell> total;  // of the country; empty where a sum says nothing
};

/// Of any map, by municipality or county. `sheet` is what was composed of `data` and `recipe`.
FigureTable figure_table(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                         const scene::Composition& sheet, const Messages& messages);

/// The keys and a line for each row, UTF-8, RFC 4180 but for lines that end in LF. No cell runs in a spreadsheet.
std::string csv_text(const FigureTable& table);

}  // namespace dkart::publish
