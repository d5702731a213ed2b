// How complete the data are: their sums beside the published ones, and what rows lack.
#include <algorithm>
#include <array>

#include "analysis/own_sums.h"
#include "base/number_text.h"
#include "scene/texts.h"
#include "ui/controls.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

std::string range_text(const PanelContext& context, const std::optional<double>& min,
                       const std::optional<double>& max, bool open_above) {
  const Language language = context.messages.language();
  if (!min && !max) return context.text("count.unknown");
  if (!min) return context.text("count.at_most", {{"count", readable_number(*max, 1, language)}});
  if (!max || open_above)
    return context.text("count.at_least", {{"count", readable_number(*min, 1, language)}});
  return readable_range(*min, *max, 1, language);
}

void draw_pair(const PanelContext& context, const std::string& label, const std::string& value, bool strong,
               float width) {
  const Look& look = context.look;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& font = strong ? *look.fonts.note_strong : *look.fonts.figures;
  const float own = text_width(font, value);
  draw_text(list, *look.fonts.note, at, look.colors.secondary,
            fitted(*look.fonts.note, label, width - own - look.px(12)));
  draw_text(list, font, {at.x + width - own, at.y}, look.colors.text, value);
  ImGui::Dummy({width, look.px(19)});
}

// Units that the tables write in nynorsk; others are shown as they stand.
std::string unit_text(const PanelContext& context, const std::string& unit) {
  static constexpr std::array known{"arbeidsplassar", "senter", "kroner", "prosent"};
  const bool is_known = std::find(known.begin(), known.end(), unit) != known.end();
  return is_known ? context.text("control_unit." + unit) : unit;
}

void draw_total(const PanelContext& context, const domain::ControlTotal& total,
                const analysis::OwnFigure& own, float width) {
  const Look& look = context.look;
  paragraph(*look.fonts.body, look.colors.text, total.what.in(context.messages.language()), width);
  gap(look.px(2));
  const bool over = total.min && !total.max;
  draw_pair(context, context.text("completeness.published", {{"unit", unit_text(context, total.unit)}}),
            range_text(context, total.min, total.max, over), false, width);
  draw_pair(context, context.text("completeness.own"), range_text(context, own.min, own.max, own.open_above),
            true, width);
  if (own.unknown > 0) {
    paragraph(*look.fonts.note, look.colors.secondary,
              context.text("completeness.unknown",
                           {{"count", std::to_string(own.unknown)}, {"rows", std::to_string(own.rows)}}),
              width);
  }
  gap(look.px(10));
}

}  // namespace

void draw_completeness(const PanelContext& context, float width) {
  const Look& look = context.look;
  const domain::Dataset& data = context.data();
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, look.px(2)});
  paragraph(*look.fonts.heading, look.colors.text, context.text("completeness.title"), width);
  paragraph(*look.fonts.note, look.colors.secondary, context.text("completeness.intro"), width);
  gap(look.px(8));
  const analysis::Missing missing = analysis::missing_in(data);
  const std::array rows{std::pair("decisions", missing.decisions),
                        std::pair("without_count", missing.without_count),
                        std::pair("without_municipality", missing.without_municipality),
                        std::pair("without_ministry", missing.without_ministry),
                        std::pair("without_exact_date", missing.without_exact_date)};
  for (const auto& [key, count] : rows) {
    draw_pair(context, context.text("completeness." + std::string(key)), std::to_string(count),
              key == rows[0].first, width);
  }
  if (const auto date = domain::PartialDate::parse(data.data_date)) {
    draw_pair(context, context.text("completeness.date"), scene::date_text(*date, context.messages), false,
              width);
  }
  gap(look.px(12));
  for (const domain::ControlTotal& total : data.control_totals) {
    if (const auto own = analysis::own_figure(data, total)) draw_total(context, total, *own, width);
  }
  ImGui::PopStyleVar();
}

}  // namespace dkart::ui
