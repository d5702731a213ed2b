// A series as one file to read or print.
#pragma once

#include "publish/series.h"

namespace dkart::publish {

/// publish_series() where a book is wanted.
Result<SeriesReport> publish_book(const domain::Dataset& data, const SeriesPlan& plan,
                                  const SeriesOutput& output, const scene::CoverageInput& coverage,
                                  const Progress& progress, const SheetBegins& begins);

}  // namespace dkart::publish
