// The inspector's part on coverage: how far people live from a study centre or campus, and what one more or one less here
// would change.
#include "session/what_if.h"
#include "ui/controls.h"
#include "ui/coverage_edit.h"
#include "ui/coverage_facts.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

void draw_facts(const PanelContext& context, analysis::Level level, std::size_t area, float width) {
  const Look& look = context.look;
  for (const std::string& text : coverage_facts(context, level, area))
    paragraph(*look.fonts.body, look.colors.text, text, width);
  gap(look.px(6));
  for (const std::string& text : band_facts(context, level, area))
    paragraph(*look.fonts.note, look.colors.secondary, text, width);
}

void draw_change(const PanelContext& context, analysis::Level level, std::size_t area, float width) {
  const scene::CoverageResult& result = *context.composition->evaluation.coverage;
  if (!result.supposes()) return;
  const double now = scene::reach_of(result.reach(), level, area).inside[result.limit];
  const double before = scene::reach_of(result.before->reach, level, area).inside[result.limit];
  MessageArgs args = reach_args(context);
  args.emplace("change", change_text(context, now - before));
  gap(context.look.px(6));
  paragraph(*context.look.fonts.body, context.look.colors.text,
            context.text(now == before ? "coverage_facts.no_change" : "coverage_facts.change", args), width);
}

// The places of the municipality that are counted to, each with a box to leave it out.
void draw_facilities(const PanelContext& context, domain::MunicipalityIndex index, float width,
                     Actions& out) {
  const Look& look = context.look;
  const recipe::CoverageSpec& spec = *context.state.recipe.coverage;
  bool any = false;
  for (const coverage::Facility& facility : context.composition->evaluation.coverage->before->facilities) {
    if (facility.municipality != index) continue;
    if (!any) {
      gap(look.px(12));
      caption(look, context.text("coverage_facts.counted_to"));
      any = true;
    }
    const bool on = !spec.facilities.switched_off.contains(facility.id);
    if (choice(look, facility.id.c_str(), {.on = on, .label = facility.name, .wraps = true}, width))
      edit_coverage(context, out,
                    [&](recipe::CoverageSpec& copy) { toggle(copy.facilities.switched_off, facility.id); });
  }
}

}  // namespace

void draw_municipality_coverage(const PanelContext& context, domain::MunicipalityIndex index, float width,
                                Actions& out) {
  const Look& look = context.look;
  gap(look.px(12));
  draw_facts(context, analysis::Level::municipality, index.value, width);
  draw_change(context, analysis::Level::municipality, index.value, width);
  draw_facilities(context, index, width, out);
  const domain::Municipality& m = context.data().at(index);
  gap(look.px(12));
  if (button(look, "show", ButtonKind::outlined, icon::pin, context.text("button.show_on_map")))
    out.push_back(session::FitMunicipality{index});
  if (!m.centre) return;
  gap(look.px(6));
  if (button(look, "what if", ButtonKind::outlined, icon::plus, context.text("what_if.add_here"))) {
    edit_coverage(context, out, [&](recipe::CoverageSpec& spec) {
      session::add_centre(spec, m.name.norwegian, *m.centre);
    });
  }
}

void draw_county_coverage(const PanelContext& context, domain::CountyIndex index, float width) {
  gap(context.look.px(12));
  draw_facts(context, analysis::Level::county, index.value, width);
  draw_change(context, analysis::Level::county, index.value, width);
}

}  // namespace dkart::ui
