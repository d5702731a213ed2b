// One recipe, many sheets: one for each county, ministry or period, with the same classes, so that they can be compared.
// What is done stays done: a series that was interrupted goes on where it stopped.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/progress.h"
#include "base/result.h"
#include "domain/dataset.h"
#include "publish/provenance.h"
#include "recipe/map_recipe.h"
#include "recipe/series_by.h"
#include "scene/coverage_map.h"

namespace dkart::publish {

using recipe::SeriesBy;

struct SeriesSheet {
  std::string name;  // "Vestland", "Justis", "2021–2025"
  std::string note;  // "12 vedtak", or empty
  std::string file;  // without folder
  recipe::MapRecipe recipe;
};

struct SeriesPlan {
  std::string title, subtitle;  // of the series as a whole
  std::vector<SeriesSheet> sheets;
  Issues left_out;  // "series_left_out" {count, names}: parts without a decision
};

/// The parts in the order of the data, of those that the recipe's own filter lets through. Classes are locked whatever the
/// recipe says. `ending`: ".png", ".jpg", ".svg", ".pdf". `messages`: of the recipe's language. Errors: "series_of_comparison"
/// (periods of a recipe that compares two), "series_needs_decisions" (ministries or periods of a map that shows no
/// decisions), "series_empty".
Result<SeriesPlan> plan_series(const domain::Dataset& data, const recipe::MapRecipe& recipe, SeriesBy by,
                               std::string_view ending, const Messages& messages);

struct SeriesOutput {
  std::filesystem::path path;  // a folder, or the PDF of a book
  Inputs inputs;               // of the series' recipe; a sheet made of others is made anew
  bool passports = false;      // one beside each sheet; a book has none
  bool book = false;           // all sheets as pages of one PDF, each with a bookmark of its part's name
};

struct SeriesReport {
  std::vector<std::filesystem::path>
      written;           // sheets with their passports, then pages of the overview; or the book
  std::size_t kept = 0;  // sheets that were there already
  Issues issues;
};

/// Told before each sheet is made, or found to be there.
using SheetBegins = std::function<void(std::size_t position, const SeriesSheet& sheet, bool kept)>;

/// Writes what is missing or has changed, then the overview `oversyn.png`. `serie.json` in the folder says what is done.
/// No file is ever half, wherever the work is stopped; a book is made whole, and an old one stays until then. Remarks name
/// the sheet, in a book the part. Errors: those of publish_sheet, "cancelled".
Result<SeriesReport> publish_series(const domain::Dataset& data, const SeriesPlan& plan,
                                    const SeriesOutput& output, const scene::CoverageInput& coverage = {},
                                    const Progress& progress = {}, const SheetBegins& begins = {});

}  // namespace dkart::publish
