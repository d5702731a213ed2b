// Loading for the subcommands.
#pragma once

#include "cli/arguments.h"
#include "domain/dataset.h"
#include "ingest/load.h"

namespace dkart::cli {

/// --data and --maps before what the environment offers.
ingest::Sources chosen_sources(const InputOptions& options, const ingest::Sources& offered);

/// Boundaries are read and checked, but not generalised: figures need none, and a sheet does it for its
/// scale.
domain::DatasetPtr load_once(const InputOptions& options, const ingest::Sources& offered);

/// No decision could be read and the remarks say why; zeros would be a lie.
bool decisions_missing(const domain::Dataset& data);
/// Then there is nobody to count, and the remarks say why.
bool municipalities_missing(const domain::Dataset& data);

}  // namespace dkart::cli
