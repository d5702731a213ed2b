// Files to a Dataset. Every remark is an Issue with file and row; a bad row never stops the rest. Hides GDAL.
#pragma once

#include <filesystem>

#include "base/progress.h"
#include "base/result.h"
#include "domain/dataset.h"

namespace dkart::ingest {

struct Sources {
  std::filesystem::path data_dir;   // holds state_jobs.csv and the others
  std::filesystem::path maps_file;  // norge.gpkg, or any vector file GDAL reads with the same layers
};

/// Levels of detail (metres) that are made of the base map.
struct LoadOptions {
  std::vector<double> tolerances{0, 220, 550, 1400};
};

/// Never fails as a whole: what is missing is missing from the dataset and an Issue says so (also a missing
/// base map or a missing data folder). `progress` may cancel: then the result is what was loaded so far.
domain::DatasetPtr load_dataset(const Sources& sources, const LoadOptions& options = {},
                                const Progress& progress = {});

/// Once, in main, before anything else of this room; sets the numeric locale to "C" and registers only the
/// drivers needed.
void initialise();

/// Where data and maps lie: beside the program's source tree, beside the program, or in the system's share
/// folder. `source_root` is the compiled-in path of the source tree, tried first.
Sources default_sources(const std::filesystem::path& source_root);

}  // namespace dkart::ingest
