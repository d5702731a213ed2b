#include "publish/series_book.h"

#include <utility>

#include "publish/preflight.h"
#include "publish/sheet.h"
#include "render_cairo/render.h"
#include "text/strings.h"

namespace dkart::publish {

Result<SeriesReport> publish_book(const domain::Dataset& data, const SeriesPlan& plan,
                                  const SeriesOutput& output, const scene::CoverageInput& coverage,
                                  const Progress& progress, const SheetBegins& begins) {
  SeriesReport report;
  report.issues = output.inputs.issues;
  const Language language = plan.sheets.front().recipe.language;
  const auto page = [&](std::size_t position) -> Result<scene::Scene> {
    const SeriesSheet& part = plan.sheets[position];
    if (begins) begins(position, part, false);
    progress.report("progress.draw", static_cast<double>(position) / static_cast<double>(plan.sheets.size()));
    if (progress.cancelled()) return Error{"cancelled", {}, {}};
    auto sheet = compose(data, part.recipe, coverage, render_cairo::vector_pixels_per_point);
    if (!sheet) return sheet.error();
    for (Issue& issue : all_findings(data, part.recipe, *sheet, text::strings(language))) {
      issue.where.file = part.name;
      report.issues.push_back(std::move(issue));
    }
    sheet->scene.info.title = part.name;
    return std::move(sheet->scene);
  };
  const scene::SheetInfo info{plan.title, plan.subtitle, std::string(code_of(language)),
                              inputs_hash(output.inputs)};
  const Status written = render_cairo::write_pdf_book(plan.sheets.size(), page, info, output.path);
  if (!written) return written.error();
  report.written.push_back(output.path);
  progress.report("progress.done", 1.0);
  return report;
}

}  // namespace dkart::publish
