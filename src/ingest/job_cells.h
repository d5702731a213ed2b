// The cells of a decision that say how many jobs: jobs, jobs_min, jobs_max, jobs_qualifier, unit.
#pragma once

#include "domain/job_count.h"
#include "ingest/table.h"

namespace dkart::ingest {

/// A table may have only `jobs`, with a number or a text such as "15–20" or "minst 15"; jobs_min and jobs_max
/// go before it. Remarks: number_unreadable {value}, range_text {value, min, max}, range_reversed {min, max},
/// jobs_disagree {jobs, jobs_min}, word_unknown.
domain::JobCount read_jobs(const Row& row, Issues& issues);

}  // namespace dkart::ingest
