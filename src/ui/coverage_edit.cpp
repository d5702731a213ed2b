#include "ui/coverage_edit.h"

#include "base/number_text.h"
#include "scene/coverage_texts.h"

namespace dkart::ui {

std::string people_text(const PanelContext& context, double persons) {
  return readable_number(persons, 0, context.messages.language());
}

std::string change_text(const PanelContext& context, double persons) {
  return scene::people_change(persons, context.messages);
}

std::string percent_text(const PanelContext& context, double share) {
  return context.text("group.percent",
                      {{"share", readable_number(share * 100, 1, context.messages.language())}});
}

MessageArgs reach_args(const PanelContext& context) {
  const recipe::CoverageSpec& spec = *context.state.recipe.coverage;
  return {{"limit", scene::reach_words(spec.limit, spec, context.messages)},
          {"short", scene::reach_short(spec.limit, spec, context.messages)},
          {"to", scene::facilities_words(spec.facilities, context.messages)}};
}

}  // namespace dkart::ui
