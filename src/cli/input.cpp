#include "cli/input.h"

#include <algorithm>

namespace dkart::cli {

ingest::Sources chosen_sources(const InputOptions& options, const ingest::Sources& offered) {
  ingest::Sources sources = offered;
  if (options.data_dir) sources.data_dir = *options.data_dir;
  if (options.maps_file) sources.maps_file = *options.maps_file;
  return sources;
}

domain::DatasetPtr load_once(const InputOptions& options, const ingest::Sources& offered) {
  return ingest::load_dataset(chosen_sources(options, offered), {{0}});
}

bool decisions_missing(const domain::Dataset& data) {
  return data.decisions.empty() &&
         std::any_of(data.issues.begin(), data.issues.end(),
                     [](const Issue& issue) { return issue.severity == Severity::error; });
}

bool municipalities_missing(const domain::Dataset& data) {
  return data.municipalities.empty();
}

}  // namespace dkart::cli
