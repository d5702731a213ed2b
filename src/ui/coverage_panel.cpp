// The question of coverage: to what, how far, who is counted, and from which files.
#include <algorithm>
#include <array>

#include "base/number_text.h"
#include "scene/coverage_texts.h"
#include "ui/controls.h"
#include "ui/coverage_edit.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

using recipe::CoverageMeasure;
using recipe::CoverageSpec;

bool by_matrix(const CoverageSpec& spec) {
  return !spec.matrix_file.empty();
}

std::string measure_label(const PanelContext& context, const CoverageSpec& spec, CoverageMeasure measure) {
  if (measure == CoverageMeasure::mean_distance && by_matrix(spec))
    return context.text("coverage_panel.mean-minutes");
  return context.text("coverage_panel." + std::string(code_of(measure)));
}

void shows_field(const PanelContext& context, const CoverageSpec& spec, float width, Actions& out) {
  static constexpr std::array measures{CoverageMeasure::share_outside, CoverageMeasure::people_outside,
                                       CoverageMeasure::mean_distance};
  caption(context.look, context.text("layers.fill"));
  if (!begin_dropdown(context.look, "coverage shows", measure_label(context, spec, spec.shows), width))
    return;
  for (const CoverageMeasure measure : measures) {
    const std::string label = measure_label(context, spec, measure);
    if (list_item(context.look, label.c_str(), label, measure == spec.shows, 0))
      edit_coverage(context, out, [&](CoverageSpec& copy) { copy.shows = measure; });
  }
  end_dropdown(context.look);
}

void limit_field(const PanelContext& context, const CoverageSpec& spec, float width, Actions& out) {
  std::vector<std::string> labels;
  std::size_t chosen = spec.bands.size();
  for (std::size_t i = 0; i < spec.bands.size(); ++i) {
    labels.push_back(
        context.text(by_matrix(spec) ? "coverage.minutes" : "coverage.km",
                     {{"count", readable_number(spec.bands[i], 1, context.messages.language())}}));
    if (spec.bands[i] == spec.limit) chosen = i;
  }
  caption(context.look,
          context.text(by_matrix(spec) ? "coverage_panel.limit_minutes" : "coverage_panel.limit"));
  if (const auto pressed = segments(context.look, "limit", labels, chosen, width))
    edit_coverage(context, out, [&](CoverageSpec& copy) { copy.limit = copy.bands[*pressed]; });
}

std::string written(const std::vector<double>& bands) {
  std::string text;
  for (const double band : bands) text += (text.empty() ? "" : ", ") + plain_number(band);
  return text;
}

// The limit is one of the bands; where it no longer is, the nearest one takes its place.
void set_bands(CoverageSpec& spec, const std::vector<double>& bands) {
  spec.bands = bands;
  spec.limit = *std::min_element(bands.begin(), bands.end(), [&](double a, double b) {
    return std::abs(a - spec.limit) < std::abs(b - spec.limit);
  });
}

void bands_field(const PanelContext& context, const CoverageSpec& spec, float width, Actions& out) {
  std::string& text = context.memory.bands;
  const auto written_bands = recipe::bands_from_text(text);
  const bool follows = written_bands == spec.bands || (!written_bands && !text.empty());
  if (!follows && !ImGui::IsAnyItemActive()) text = written(spec.bands);
  caption(context.look,
          context.text(by_matrix(spec) ? "coverage_panel.bands_minutes" : "coverage_panel.bands"));
  if (text_field(context.look, "##bands", text, {.invalid = !recipe::bands_from_text(text)}, width)) {
    if (const auto bands = recipe::bands_from_text(text))
      edit_coverage(context, out, [&](CoverageSpec& copy) { set_bands(copy, *bands); });
  }
  if (!recipe::bands_from_text(text))
    paragraph(*context.look.fonts.note, context.look.colors.error,
              context.text("coverage_panel.bands_invalid"), width);
}

void rings_field(const PanelContext& context, const CoverageSpec& spec, float width, Actions& out) {
  if (by_matrix(spec)) return;
  const std::string label = context.text("coverage_panel.rings"),
                    help = context.text("coverage_panel.rings_help");
  if (choice(context.look, "rings", {ChoiceKind::check, spec.rings, label, {}, help}, width))
    edit_coverage(context, out, [](CoverageSpec& copy) { copy.rings = !copy.rings; });
}

void detour_field(const PanelContext& context, const CoverageSpec& spec, float width, Actions& out) {
  if (by_matrix(spec)) return;
  std::string& text = context.memory.detour;
  const auto read = [&] {
    std::string plain = text;
    std::replace(plain.begin(), plain.end(), ',', '.');
    const auto factor = parse_number(plain);
    return factor && *factor >= 1 && *factor <= recipe::max_detour ? factor : std::nullopt;
  };
  if (read() && *read() != spec.detour && !ImGui::IsAnyItemActive()) text.clear();
  if (text.empty()) text = readable_number(spec.detour, 2, context.messages.language());
  caption(context.look, context.text("coverage_panel.detour"));
  if (text_field(context.look, "##detour", text, {.invalid = !read()}, width)) {
    if (const auto factor = read())
      edit_coverage(context, out, [&](CoverageSpec& copy) { copy.detour = *factor; });
  }
  paragraph(*context.look.fonts.note, context.look.colors.secondary,
            context.text("coverage_panel.detour_help"), width);
}

void age_field(const PanelContext& context, const CoverageSpec& spec, float width, Actions& out) {
  caption(context.look, context.text("coverage_panel.who"));
  if (!spec.population_file.empty()) {
    paragraph(*context.look.fonts.note, context.look.colors.secondary,
              context.text("coverage_panel.who_file"), width);
    return;
  }
  const std::array labels{context.text("coverage_panel.age_all"), context.text("coverage_panel.age_18_66")};
  const bool working = spec.age == coverage::AgeGroup::working_age;
  if (const auto pressed = segments(context.look, "age", labels, working ? 1 : 0, width)) {
    edit_coverage(context, out, [&](CoverageSpec& copy) {
      copy.age = *pressed == 1 ? coverage::AgeGroup::working_age : coverage::AgeGroup::all;
    });
  }
}

// How many places a choice alone would give.
std::size_t count_of(const PanelContext& context, bool coverage::FacilityChoice::*member) {
  coverage::FacilityChoice choice;
  choice.study_centres = choice.campuses = false;
  choice.*member = true;
  return coverage::facilities_of(context.data(), choice).size();
}

void facility_fields(const PanelContext& context, const CoverageSpec& spec, float width, Actions& out) {
  using coverage::FacilityChoice;
  struct Row {
    const char* key;
    bool FacilityChoice::*member;
    const char* help;
    bool counted = true;
  };
  static constexpr std::array rows{
      Row{"layers.study_centres", &FacilityChoice::study_centres, "coverage_panel.centres_help"},
      Row{"layers.campuses", &FacilityChoice::campuses, nullptr},
      Row{"layers.vocational_colleges", &FacilityChoice::vocational_colleges,
          "layers.vocational_colleges_help"},
      Row{"coverage_panel.unconfirmed", &FacilityChoice::unconfirmed_centres,
          "coverage_panel.unconfirmed_help"},
      Row{"coverage_panel.approximate", &FacilityChoice::approximate_centres,
          "coverage_panel.approximate_help", false}};
  caption(context.look, context.text("coverage_panel.to"));
  for (const Row& row : rows) {
    const std::string label = context.text(row.key), help = row.help == nullptr ? "" : context.text(row.help);
    const auto count = row.counted ? std::optional(count_of(context, row.member)) : std::nullopt;
    if (choice(context.look, row.key,
               {.on = spec.facilities.*row.member,
                .label = label,
                .count = count,
                .tool_tip = help,
                .wraps = true},
               width))
      edit_coverage(context, out, [&](CoverageSpec& copy) {
        copy.facilities.*row.member = !(copy.facilities.*row.member);
      });
  }
}

// A field for a file; what is no file yet stays in the field and out of the question.
void file_field(const PanelContext& context, const char* id, const char* caption_key, std::string& text,
                std::string CoverageSpec::*member, float width, Actions& out) {
  const std::string& current = (*context.state.recipe.coverage).*member;
  const bool half_written = !text.empty() && !context.host.exists(text);
  if (!half_written && text != current && !ImGui::IsAnyItemActive()) text = current;
  caption(context.look, context.text(caption_key));
  const std::string hint = context.text("coverage_panel.file_hint");
  if (!text_field(context.look, id, text, {.hint = hint, .invalid = half_written}, width)) return;
  if (text.empty() || context.host.exists(text))
    edit_coverage(context, out, [&](CoverageSpec& copy) { copy.*member = text; });
}

void file_fields(const PanelContext& context, const CoverageSpec& spec, float width, Actions& out) {
  const Look& look = context.look;
  bool& open = context.memory.is_open("coverage files", false);
  const bool any = !spec.population_file.empty() || by_matrix(spec);
  open = section(look, "coverage files", context.text("coverage_panel.files"),
                 any ? "" : context.text("coverage_panel.files_none"), open || any, width);
  if (!open) return;
  file_field(context, "##population", "coverage_panel.population_file", context.memory.population_file,
             &CoverageSpec::population_file, width, out);
  gap(look.px(6));
  file_field(context, "##matrix", "coverage_panel.matrix_file", context.memory.matrix_file,
             &CoverageSpec::matrix_file, width, out);
  gap(look.px(4));
  paragraph(*look.fonts.note, look.colors.secondary, context.text("coverage_panel.files_help"), width);
}

}  // namespace

void draw_coverage_panel(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const CoverageSpec& spec = *context.state.recipe.coverage;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {look.px(8), look.px(2)});
  const float between = look.px(12);
  shows_field(context, spec, width, out);
  gap(between);
  limit_field(context, spec, width, out);
  rings_field(context, spec, width, out);
  gap(between);
  facility_fields(context, spec, width, out);
  gap(between);
  age_field(context, spec, width, out);
  gap(between);
  bool& method = context.memory.is_open("coverage method", false);
  const std::string straight = by_matrix(spec)    ? context.text("coverage_panel.by_matrix")
                               : spec.detour == 1 ? context.text("coverage_panel.straight")
                                                  : context.text("coverage_panel.with_detour");
  method = section(look, "coverage method", context.text("coverage_panel.method"), straight, method, width);
  if (method) {
    bands_field(context, spec, width, out);
    gap(look.px(6));
    detour_field(context, spec, width, out);
  }
  gap(look.px(4));
  file_fields(context, spec, width, out);
  ImGui::PopStyleVar();
  gap(look.px(group_gap - 8));
}

}  // namespace dkart::ui
