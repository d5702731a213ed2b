#include "publish/series.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <system_error>
#include <utility>

#include "publish/publish.h"
#include "publish/series_book.h"
#include "publish/series_manifest.h"
#include "publish/sheet.h"
#include "recipe/recipe_file.h"
#include "render_cairo/contact_sheet.h"

namespace dkart::publish {
namespace {

constexpr const char* overview_name = "oversyn.png";
constexpr double overview_share = 1;  // it takes about as long as a sheet

class Series {
 public:
  Series(const domain::Dataset& data, const SeriesPlan& plan, const SeriesOutput& output,
         const scene::CoverageInput& coverage, const Progress& progress, const SheetBegins& begins)
      : data_(data),
        plan_(plan),
        output_(output),
        coverage_(coverage),
        progress_(progress),
        begins_(begins),
        inputs_hash_(inputs_hash(output.inputs)),
        manifest_(SeriesManifest::read(output.path)) {
    report_.issues = output.inputs.issues;
  }

  Result<SeriesReport> publish() {
    const double parts = static_cast<double>(plan_.sheets.size()) + overview_share;
    for (std::size_t i = 0; i < plan_.sheets.size(); ++i) {
      const double before = static_cast<double>(i);
      const Status done = write_sheet(i, progress_.part(before / parts, (before + 1) / parts));
      if (!done) return done.error();
    }
    if (const Status done = write_overview(); !done) return done.error();
    return std::move(report_);
  }

 private:
  SheetOrigin origin_of(const SeriesSheet& sheet) const { return {print_recipe(sheet.recipe), inputs_hash_}; }

  bool is_there(const SeriesSheet& sheet, const SheetOrigin& origin) const {
    if (!manifest_.holds(sheet.file, origin)) return false;
    if (!output_.passports) return true;
    const PassportNames names = passport_names(sheet.file);
    return std::ranges::all_of(std::array{names.text, names.table, names.page, names.origin},
                               [&](const std::string& name) {
                                 std::error_code unreadable;
                                 return std::filesystem::exists(output_.path / name, unreadable);
                               });
  }

  Status stopped() const { return progress_.cancelled() ? Status(Error{"cancelled", {}, {}}) : Status(); }

  Status write_sheet(std::size_t position, const Progress& progress) {
    const SeriesSheet& sheet = plan_.sheets[position];
    const std::filesystem::path path = output_.path / sheet.file;
    const SheetOrigin origin = origin_of(sheet);
    const bool kept = is_there(sheet, origin);
    if (begins_) begins_(position, sheet, kept);
    progress.report("progress.compose", 0);  // whether to go on is asked here
    if (Status going = stopped(); !going) return going;
    // What a killed program was about to rename.
    std::error_code ignored;
    std::filesystem::remove(path.string() + ".part", ignored);
    if (kept) {
      ++report_.kept;
      return {};
    }
    const Passport passport = output_.passports ? Passport::beside : Passport::none;
    auto published = publish_sheet(data_, sheet.recipe, path, progress, coverage_,
                                   {.passport = passport, .inputs = &output_.inputs});
    if (!published) return published.error();
    report_.written.push_back(path);
    std::ranges::copy(published->more, std::back_inserter(report_.written));
    for (Issue& issue : published->issues) {
      issue.where.file = sheet.file;
      report_.issues.push_back(std::move(issue));
    }
    return manifest_.done(sheet.file, origin);
  }

  Result<render_cairo::Image> thumbnail(const SeriesSheet& sheet, int width) const {
    const double pixels_per_point = width / page_size(sheet.recipe.page).width_pt;
    const auto composed = compose(data_, sheet.recipe, coverage_, pixels_per_point);
    if (!composed) return composed.error();
    return render_cairo::render_image(composed->scene, pixels_per_point);
  }

  /// All sheets at a glance; made anew when one of them was, or others are among them.
  Status write_overview() {
    const recipe::MapRecipe& first = plan_.sheets.front().recipe;
    SheetOrigin origin = origin_of(plan_.sheets.front());
    for (const SeriesSheet& sheet : plan_.sheets) origin.recipe += "# " + sheet.file + "\n";
    if (report_.written.empty() && manifest_.holds(overview_name, origin)) return {};

    const recipe::MapColors& colors = map_colors(first);
    render_cairo::ContactSheet overview{plan_.title, plan_.subtitle,        {},         colors.paper,
                                        colors.text, colors.text_secondary, colors.rule};
    const recipe::PageSize page = page_size(first.page);
    const auto layout = render_cairo::plan_contact_sheet(plan_.sheets.size(), page.width_pt / page.height_pt);
    const auto sheets = static_cast<double>(plan_.sheets.size());
    for (const SeriesSheet& sheet : plan_.sheets) {
      progress_.report("progress.draw", sheets / (sheets + overview_share));
      if (Status going = stopped(); !going) return going;
      auto picture = thumbnail(sheet, layout.picture_width);
      if (!picture) return picture.error();
      overview.entries.push_back({std::move(*picture), sheet.name, sheet.note});
    }
    const auto written = render_cairo::write_contact_sheet(overview, layout, output_.path / overview_name);
    if (!written) return written.error();
    report_.written.insert(report_.written.end(), written->begin(), written->end());
    return manifest_.done(overview_name, origin);
  }

  const domain::Dataset& data_;
  const SeriesPlan& plan_;
  const SeriesOutput& output_;
  const scene::CoverageInput& coverage_;
  const Progress& progress_;
  const SheetBegins& begins_;
  std::string inputs_hash_;
  SeriesManifest manifest_;
  SeriesReport report_;
};

}  // namespace

Result<SeriesReport> publish_series(const domain::Dataset& data, const SeriesPlan& plan,
                                    const SeriesOutput& output, const scene::CoverageInput& coverage,
                                    const Progress& progress, const SheetBegins& begins) {
  if (output.book) return publish_book(data, plan, output, coverage, progress, begins);
  return Series(data, plan, output, coverage, progress, begins).publish();
}

}  // namespace dkart::publish
