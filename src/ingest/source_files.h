// Which files a dataset is made of, so that others can tell whether two maps are made of the same.
#pragma once

#include <vector>

#include "domain/source_file.h"
#include "ingest/load.h"

namespace dkart::ingest {

/// The tables that are there and the map file, by name. To be asked before they are read, so that a change meanwhile shows.
std::vector<domain::SourceFile> source_files(const Sources& sources);

}  // namespace dkart::ingest
