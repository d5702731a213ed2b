#include "session/export_work.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "publish/preview.h"
#include "publish/provenance.h"
#include "publish/publish.h"
#include "publish/rows.h"
#include "publish/series.h"
#include "publish/sheet_format.h"
#include "text/strings.h"

namespace dkart::session {
namespace {

constexpr int longer_side_px = 720;

class Export {
 public:
  Export(const domain::Dataset& data, const scene::CoverageInput& coverage, const ExportRequest& request,
         const Progress& progress)
      : data_(data), coverage_(coverage), request_(request), recipe_(request.recipe), progress_(progress) {}

  Result<Exported> operator()(const SheetExport&) const {
    const auto passport = with_passport() ? publish::Passport::beside : publish::Passport::none;
    const auto published =
        publish::publish_sheet(data_, recipe_, request_.path, progress_, coverage_, {passport});
    if (!published) return published.error();
    return Exported{published->path.string()};
  }

  Result<Exported> operator()(const SeriesExport& series) const {
    const auto plan = publish::plan_series(data_, recipe_, series.by, series.ending, messages());
    if (!plan) return plan.error();
    const publish::SeriesOutput output{request_.path, publish::read_inputs(data_, recipe_), with_passport(),
                                       series.book};
    const auto report = publish::publish_series(data_, *plan, output, coverage_, progress_);
    if (!report) return report.error();
    return Exported{request_.path,
                    "notice.series_exported",
                    {{"count", std::to_string(plan->sheets.size())}},
                    !series.book};
  }

  Result<Exported> operator()(const RowsExport& rows) const {
    progress_.report("progress.write", 0);
    const scene::Evaluation evaluation = scene::evaluate(data_, recipe_, coverage_);
    const publish::RowTable table = rows.decisions
                                        ? publish::decision_rows(data_, evaluation.selection)
                                        : publish::figure_rows(data_, recipe_, evaluation, messages());
    const Status written = publish::write_rows(table, data_.data_date, request_.path);
    if (!written) return written.error();
    return Exported{request_.path, "notice.rows_exported", {{"count", std::to_string(table.rows.size())}}};
  }

 private:
  bool with_passport() const { return request_.passport.value_or(false); }
  const Messages& messages() const { return text::strings(recipe_.language); }

  const domain::Dataset& data_;
  const scene::CoverageInput& coverage_;
  const ExportRequest& request_;
  const recipe::MapRecipe& recipe_;
  const Progress& progress_;
};

}  // namespace

Result<Exported> export_map(const domain::Dataset& data, const scene::CoverageInput& coverage,
                            const ExportRequest& request, const Progress& progress) {
  return std::visit(Export(data, coverage, request, progress), request.what);
}

Result<SheetPreview> draw_preview(const domain::Dataset& data, const scene::CoverageInput& coverage,
                                  const PreviewQuestion& question, const Progress& progress) {
  SheetPreview preview{question};
  recipe::MapRecipe shown = question.recipe;
  if (question.series) {
    auto plan = publish::plan_series(data, question.recipe, *question.series, question.ending,
                                     text::strings(question.recipe.language));
    if (!plan) return plan.error();
    for (const publish::SeriesSheet& sheet : plan->sheets) preview.parts.push_back(sheet.name);
    shown = std::move(plan->sheets.front().recipe);
    preview.findings = std::move(plan->left_out);
  }
  const auto format = publish::sheet_format("x" + question.ending);
  if (!format) return format.error();
  if (const Status fits = publish::check_page(*format, shown.page); !fits) return fits.error();
  auto drawn = publish::preview_sheet(data, shown, longer_side_px, progress, coverage);
  if (!drawn) return drawn.error();
  preview.width = drawn->picture.width;
  preview.height = drawn->picture.height;
  preview.rgba = std::move(drawn->picture.rgba);
  std::ranges::move(drawn->findings, std::back_inserter(preview.findings));
  std::ranges::stable_sort(preview.findings, std::ranges::greater{}, &Issue::severity);
  return preview;
}

SheetPreview impossible_sheet(const PreviewQuestion& question, const Error& error) {
  SheetPreview preview{question};
  preview.findings = {{Severity::error, error.code, error.where, error.args}};
  return preview;
}

}  // namespace dkart::session
