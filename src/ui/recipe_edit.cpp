#include "ui/recipe_edit.h"

#include "scene/analysis_texts.h"
#include "scene/texts.h"

namespace dkart::ui {

std::string period_label(const PanelContext& context, const std::string& id) {
  return scene::period_label(id, context.messages);
}

std::string ministry_label(const PanelContext& context, const std::string& code) {
  if (code.empty()) return context.text("filter.no_ministry");
  const domain::Ministry* ministry = context.data().find_ministry(code);
  return ministry != nullptr ? ministry->short_name.in(context.messages.language()) : code;
}

std::string kind_label(const PanelContext& context, domain::DecisionKind kind) {
  return context.text("kind." + std::string(analysis::code_of(kind)));
}

std::string county_label(const PanelContext& context, const domain::CountyNumber& number) {
  const auto county = context.data().find_county(number);
  return county ? context.data().at(*county).name : number.text();
}

std::string date_range_label(const PanelContext& context) {
  const analysis::Filter& filter = context.state.recipe.filter;
  const auto text = [&](const domain::PartialDate& date) { return scene::date_text(date, context.messages); };
  if (filter.from && filter.to)
    return context.text("date.from_to", {{"from", text(*filter.from)}, {"to", text(*filter.to)}});
  if (filter.from) return context.text("date.from", {{"from", text(*filter.from)}});
  if (filter.to) return context.text("date.to", {{"to", text(*filter.to)}});
  return context.text("filter.all");
}

}  // namespace dkart::ui
