#include "publish/preflight.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "base/number_text.h"
#include "base/text_list.h"
#include "recipe/palette.h"
#include "recipe/palette_check.h"
#include "scene/sheet_layout.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

using scene::PageText;
using scene::Scene;

Issue warning(std::string code, MessageArgs args = {}) {
  return {Severity::warning, std::move(code), {}, std::move(args)};
}

/// A text and the colours that it is read by.
struct Line {
  std::string text;
  double size_pt;
  Color color, ground;
};

/// What lies under a text of the page: the last rectangle before it, a map, or the paper.
Color ground_under(const Scene& scene, std::size_t position, scene::PagePoint at) {
  for (std::size_t i = position; i-- > 0;) {
    const auto* rectangle = std::get_if<scene::PageRectangle>(&scene.page[i]);
    if (rectangle != nullptr && rectangle->fill.a == 255 && rectangle->rect.contains(at))
      return rectangle->fill;
  }
  for (auto map = scene.maps.rbegin(); map != scene.maps.rend(); ++map) {
    if (map->camera.viewport.contains(at)) return map->ground;
  }
  return scene.paper;
}

std::vector<Line> lines_of(const Scene& scene) {
  std::vector<Line> lines;
  for (std::size_t i = 0; i < scene.page.size(); ++i) {
    if (const auto* text = std::get_if<PageText>(&scene.page[i]))
      lines.push_back({text->text, text->style.size_pt, text->color, ground_under(scene, i, text->at)});
  }
  for (const scene::MapFrame& map : scene.maps) {
    for (const scene::MapCommand& command : map.commands) {
      const auto* labels = std::get_if<scene::DrawLabels>(&command);
      if (labels == nullptr) continue;
      for (const scene::Label& label : labels->labels) {
        // The halo is what keeps a label apart from whatever it lies on.
        const Color ground = label.halo_pt > 0 ? label.halo : map.ground;
        lines.push_back({label.text, label.style.size_pt, label.color, ground});
      }
    }
  }
  std::erase_if(lines, [](const Line& line) { return line.text.empty(); });
  return lines;
}

/// The colour of the area that a point of the map lies in.
Color ground_at(const scene::MapFrame& map, geo::MapPoint at) {
  Color ground = map.ground;
  for (const scene::MapCommand& command : map.commands) {
    const auto* areas = std::get_if<scene::FillAreas>(&command);
    if (areas == nullptr || areas->areas == nullptr) continue;
    const geo::Topology& topology = (*areas->areas)[areas->areas->size() - 1].topology;
    for (const scene::FillAreas::Fill& fill : areas->fills) {
      if (topology.extent(fill.area).contains(at) && geo::contains(topology.area(fill.area), at))
        ground = fill.color;
    }
  }
  return ground;
}

class Check {
 public:
  Check(const domain::Dataset& data, const recipe::MapRecipe& recipe, const scene::Composition& sheet,
        const Messages& messages)
      : data_(data), recipe_(recipe), sheet_(sheet), messages_(messages), lines_(lines_of(sheet.scene)) {}

  Issues findings() {
    check_sizes();
    check_text_contrast();
    check_symbols();
    check_classes();
    check_foot();
    check_data();
    return std::move(found_);
  }

 private:
  std::string number(double value, int decimals) const {
    return readable_number(value, decimals, messages_.language());
  }

  void check_sizes() {
    const auto smallest = std::min_element(
        lines_.begin(), lines_.end(), [](const Line& a, const Line& b) { return a.size_pt < b.size_pt; });
    if (smallest == lines_.end()) return;
    const bool paper = recipe::is_paper(recipe_.page.kind);
    const double scale = paper ? 1 : page_size(recipe_.page).pixels_per_point;
    const double limit = paper ? scene::smallest_paper_type_pt : scene::smallest_screen_type_px;
    constexpr double rounding = 1e-6;
    if (smallest->size_pt * scale >= limit - rounding) return;
    found_.push_back(warning(paper ? "text_too_small" : "text_too_small_screen",
                             {{"text", smallest->text},
                              {"size", number(smallest->size_pt * scale, 1)},
                              {"limit", number(limit, 0)}}));
  }

  void check_text_contrast() {
    const auto ratio = [](const Line& line) { return contrast_ratio(line.color, line.ground); };
    const auto weakest = std::min_element(lines_.begin(), lines_.end(),
                                          [&](const Line& a, const Line& b) { return ratio(a) < ratio(b); });
    if (weakest == lines_.end() || ratio(*weakest) >= text_contrast) return;
    found_.push_back(warning("text_contrast_low", {{"text", weakest->text},
                                                   {"ratio", number(ratio(*weakest), 1)},
                                                   {"limit", number(text_contrast, 1)}}));
  }

  /// A symbol is seen by its fill or by one of its rings.
  static double contrast_of(const scene::Symbol& symbol, Color ground) {
    Color opaque = symbol.fill;
    opaque.a = 255;
    double best = contrast_ratio(opaque, ground);
    if (symbol.ring_light_pt > 0) best = std::max(best, contrast_ratio(symbol.ring_light, ground));
    if (symbol.ring_dark_pt > 0) best = std::max(best, contrast_ratio(symbol.ring_dark, ground));
    return best;
  }

  void check_symbols() {
    std::optional<double> weakest;
    for (const scene::MapFrame& map : sheet_.scene.maps) {
      for (const scene::MapCommand& command : map.commands) {
        const auto* list = std::get_if<scene::DrawSymbols>(&command);
        if (list == nullptr) continue;
        for (const scene::Symbol& symbol : list->symbols) {
          const double ratio = contrast_of(symbol, ground_at(map, symbol.at));
          if (!weakest || ratio < *weakest) weakest = ratio;
        }
      }
    }
    if (!weakest || *weakest >= graphics_contrast) return;
    found_.push_back(warning("symbol_contrast_low",
                             {{"ratio", number(*weakest, 1)}, {"limit", number(graphics_contrast, 0)}}));
  }

  void check_classes() {
    std::map<Vision, std::vector<std::string>> pairs;
    for (const recipe::MergingPair& pair : recipe::merging_pairs(sheet_.evaluation.class_colors))
      pairs[pair.vision].push_back(std::to_string(pair.first + 1) + "–" + std::to_string(pair.second + 1));
    for (const auto& [vision, names] : pairs) {
      Issue issue = warning("classes_merge_" + std::string(code_of(vision)), {{"pairs", joined(names)}});
      if (vision == Vision::grey && sheet_.evaluation.fill_classes.around_zero)
        issue.severity = Severity::note;
      found_.push_back(std::move(issue));
    }
  }

  /// Source and credit are the last two lines of the foot.
  void check_foot() {
    std::string page;
    for (const scene::PageCommand& command : sheet_.scene.page) {
      if (const auto* text = std::get_if<PageText>(&command)) page += text->text + " ";
    }
    const std::vector<std::string> foot = foot_lines(data_, recipe_, sheet_.evaluation, messages_);
    const auto is_on_page = [&](const std::string& line) {
      return !line.empty() && page.find(line) != std::string::npos;
    };
    if (foot.empty() || data_.base_map.attribution.empty() || !is_on_page(foot.back()))
      found_.push_back(warning("credit_missing"));
    if (foot.size() < 2 || !is_on_page(foot[foot.size() - 2])) found_.push_back(warning("source_missing"));
  }

  bool touches(const Issue& issue, const std::set<std::uint64_t>& rows) const {
    const std::filesystem::path file = std::filesystem::path(issue.where.file).filename();
    const auto& evaluation = sheet_.evaluation;
    const bool people = recipe_.coverage || evaluation.fill != analysis::Measure::decisions;
    if (file == "state_jobs.csv")
      return shows_decisions(recipe_) && (issue.where.row == 0 || rows.contains(issue.where.row));
    if (file == "study_centre_grants.csv") return shows_grants(recipe_);
    if (file == "study_centres.csv") return recipe_.coverage || recipe_.layers.study_centres;
    if (file == "population.csv") return people;
    return file == "municipalities.csv" || file.extension() == ".gpkg";
  }

  void check_data() {
    std::set<std::uint64_t> rows;
    for (const domain::DecisionIndex decision : sheet_.evaluation.selection)
      rows.insert(data_.at(decision).row);
    constexpr std::size_t named = 5;
    std::size_t count = 0;
    std::vector<std::string> places;
    for (const Issue& issue : data_.issues) {
      if (issue.severity == Severity::note || !touches(issue, rows)) continue;
      ++count;
      std::string place = std::filesystem::path(issue.where.file).filename().string();
      if (issue.where.row > 0) place += ":" + std::to_string(issue.where.row);
      const bool told = std::find(places.begin(), places.end(), place) != places.end();
      if (places.size() < named && !told) places.push_back(place);
    }
    if (count == 0) return;
    found_.push_back(
        warning("data_remarks_touch", {{"count", std::to_string(count)}, {"places", joined(places)}}));
  }

  const domain::Dataset& data_;
  const recipe::MapRecipe& recipe_;
  const scene::Composition& sheet_;
  const Messages& messages_;
  std::vector<Line> lines_;
  Issues found_;
};

}  // namespace

Issues preflight(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                 const scene::Composition& sheet, const Messages& messages) {
  return Check(data, recipe, sheet, messages).findings();
}

Issues all_findings(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                    const scene::Composition& sheet, const Messages& messages) {
  Issues findings = sheet.issues;
  std::ranges::move(preflight(data, recipe, sheet, messages), std::back_inserter(findings));
  return findings;
}

bool has_findings(const Issues& issues) {
  return std::any_of(issues.begin(), issues.end(),
                     [](const Issue& issue) { return issue.severity != Severity::note; });
}

}  // namespace dkart::publish
