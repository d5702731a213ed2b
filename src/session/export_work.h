// What the export dialog asks for, made on worker threads.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/dataset.h"
#include "scene/coverage_map.h"
#include "session/actions.h"
#include "session/app_state.h"

namespace dkart::session {

/// Writes a sheet, a series or rows. Errors: those of publish_sheet, plan_series and write_rows, "cancelled".
Result<Exported> export_map(const domain::Dataset& data, const scene::CoverageInput& coverage,
                            const ExportRequest& request, const Progress& progress);

/// Errors: those of export_map() that are known before anything is written.
Result<SheetPreview> draw_preview(const domain::Dataset& data, const scene::CoverageInput& coverage,
                                  const PreviewQuestion& question, const Progress& progress);

/// What is shown in its place where draw_preview() fails: no picture, and why as the only finding.
SheetPreview impossible_sheet(const PreviewQuestion& question, const Error& error);

}  // namespace dkart::session
