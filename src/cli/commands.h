// The work of each subcommand, one file each: command_<name>.cpp.
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "ingest/load.h"

namespace dkart::cli {

/// `sources` are those that the environment offers; the arguments' --data and --maps go before.
Exit run_info(const InfoArguments& arguments, const ingest::Sources& sources, const Console& console);
Exit run_validate(const ValidateArguments& arguments, const ingest::Sources& sources, const Console& console);
Exit run_stats(const StatsArguments& arguments, const ingest::Sources& sources, const Console& console);
Exit run_coverage(const CoverageArguments& arguments, const ingest::Sources& sources, const Console& console);
Exit run_site(const SiteArguments& arguments, const ingest::Sources& sources, const Console& console);
Exit run_grants(const GrantsArguments& arguments, const ingest::Sources& sources, const Console& console);
Exit run_export(const ExportArguments& arguments, const ingest::Sources& sources, const Console& console);
Exit run_rows(const RowsArguments& arguments, const ingest::Sources& sources, const Console& console);
Exit run_batch(const BatchArguments& arguments, const ingest::Sources& sources, const Console& console);

}  // namespace dkart::cli
