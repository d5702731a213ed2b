// How the map says it: what fills the areas, what the circles show, level, classes, colours.
#include <algorithm>
#include <array>

#include "base/number_text.h"
#include "recipe/palette.h"
#include "recipe/palette_check.h"
#include "scene/texts.h"
#include "ui/controls.h"
#include "ui/figures.h"
#include "ui/grants.h"
#include "ui/panels.h"
#include "ui/recipe_edit.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

using analysis::ClassMethod;
using analysis::Measure;

std::string measure_label(const PanelContext& context, std::optional<Measure> measure) {
  return measure ? scene::measure_name(*measure, context.messages) : context.text("measure.none");
}

void measure_field(const PanelContext& context, const char* id, const char* caption_key,
                   std::optional<Measure> recipe::MapRecipe::*which, bool with_context, float width,
                   Actions& out) {
  std::vector<std::optional<Measure>> all = fill_choices(context.state.recipe.level);
  if (!with_context)
    std::erase_if(all, [](const auto& measure) { return measure && analysis::is_context(*measure); });
  const auto current = context.state.recipe.*which;
  caption(context.look, context.text(caption_key));
  if (!begin_dropdown(context.look, id, measure_label(context, current), width)) return;
  for (const auto& measure : all) {
    const std::string label = measure_label(context, measure);
    if (list_item(context.look, label.c_str(), label, measure == current, 0)) {
      edit(context, out, [&](recipe::MapRecipe& r) { r.*which = measure; });
    }
  }
  end_dropdown(context.look);
}

void level_field(const PanelContext& context, float width, Actions& out) {
  const std::array labels{context.text("level.municipality"), context.text("level.county")};
  const bool county = context.state.recipe.level == analysis::Level::county;
  if (const auto pressed = segments(context.look, "level", labels, county ? 1 : 0, width)) {
    edit(context, out, [&](recipe::MapRecipe& r) {
      r.level = *pressed == 1 ? analysis::Level::county : analysis::Level::municipality;
    });
  }
}

void draw_palette(const PanelContext& context, const recipe::Palette& palette, ImVec2 at, float width,
                  float height) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const auto colors = recipe::ramp(palette, 5, context.state.recipe.theme);
  for (std::size_t i = 0; i < colors.size(); ++i) {
    const float left = std::round(at.x + width * static_cast<float>(i) / static_cast<float>(colors.size()));
    const float right =
        std::round(at.x + width * static_cast<float>(i + 1) / static_cast<float>(colors.size()));
    list.AddRectFilled({left, at.y}, {right, at.y + height}, packed(colors[i]));
  }
}

void palette_field(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  caption(look, context.text("classes.palette"));
  const auto& all = recipe::sequential_palettes();
  const float between = look.px(8);
  const float own = (width - between * static_cast<float>(all.size() - 1)) / static_cast<float>(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0) ImGui::SameLine(0, between);
    const Press state = press(look, all[i].id.c_str(), {own, look.px(control_height)});
    const bool on = all[i].id == context.state.recipe.palette;
    const float inset = look.px(5);
    draw_palette(context, all[i], {state.min.x + inset, state.min.y + inset}, own - 2 * inset,
                 look.px(control_height) - 2 * inset);
    ImGui::GetWindowDrawList()->AddRect(state.min, state.max,
                                        packed(on              ? look.colors.accent
                                               : state.hovered ? look.colors.outline
                                                               : look.colors.border),
                                        look.px(corner), 0, look.px(on ? 2 : 1));
    tip(look, state, context.text("palette." + all[i].id));
    if (state.clicked) edit(context, out, [&](recipe::MapRecipe& r) { r.palette = all[i].id; });
  }
}

std::vector<double> parsed_bounds(const std::string& text) {
  std::vector<double> bounds;
  std::string part;
  for (const char letter : text + ";") {
    if (letter != ';' && letter != ' ') {
      part += letter == ',' ? '.' : letter;
    } else if (!part.empty()) {
      const auto number = parse_number(part);
      if (!number) return {};
      bounds.push_back(*number);
      part.clear();
    }
  }
  return bounds;
}

std::string written_bounds(const std::vector<double>& bounds) {
  std::string text;
  for (const double bound : bounds) text += (text.empty() ? "" : "; ") + plain_number(bound);
  return text;
}

void bounds_field(const PanelContext& context, float width, Actions& out) {
  std::string& text = context.memory.bounds;
  const auto& current = context.state.recipe.classes.request.custom_bounds;
  if (text.empty()) text = written_bounds(current);
  caption(context.look, context.text("classes.bounds"));
  const bool wrong = !analysis::valid_custom_bounds(parsed_bounds(text));
  const std::string hint = context.text("classes.bounds_hint");
  if (text_field(context.look, "##bounds", text, {.hint = hint, .invalid = wrong}, width)) {
    const std::vector<double> bounds = parsed_bounds(text);
    if (analysis::valid_custom_bounds(bounds)) {
      edit(context, out, [&](recipe::MapRecipe& r) { r.classes.request.custom_bounds = bounds; });
    }
  }
}

void method_field(const PanelContext& context, float width, Actions& out) {
  const std::array all{ClassMethod::natural_breaks, ClassMethod::quantile, ClassMethod::equal_interval,
                       ClassMethod::rounded, ClassMethod::custom};
  const auto label = [&](ClassMethod method) {
    return context.text("method." + std::string(analysis::code_of(method)));
  };
  const ClassMethod current = context.state.recipe.classes.request.method;
  caption(context.look, context.text("classes.method"));
  if (!begin_dropdown(context.look, "method", label(current), width)) return;
  for (const ClassMethod method : all) {
    if (!list_item(context.look, label(method).c_str(), label(method), method == current, 0)) continue;
    edit(context, out, [&](recipe::MapRecipe& r) {
      r.classes.request.method = method;
      // Own bounds begin with those on the map.
      if (method == ClassMethod::custom && context.composition != nullptr) {
        const auto& bounds = context.composition->evaluation.fill_classes.bounds;
        if (analysis::valid_custom_bounds(bounds)) r.classes.request.custom_bounds = bounds;
        context.memory.bounds = written_bounds(bounds);
      }
    });
  }
  end_dropdown(context.look);
}

void count_field(const PanelContext& context, float width, Actions& out) {
  std::vector<std::string> labels;
  constexpr std::size_t fewest = 3, most = 7;
  for (std::size_t n = fewest; n <= most; ++n) labels.push_back(std::to_string(n));
  caption(context.look, context.text("classes.count"));
  const std::size_t current = context.state.recipe.classes.request.count;
  if (const auto pressed = segments(context.look, "count", labels, current - fewest, width)) {
    edit(context, out, [&](recipe::MapRecipe& r) { r.classes.request.count = *pressed + fewest; });
  }
}

constexpr std::array visions{Vision::normal, Vision::protan, Vision::deutan, Vision::tritan, Vision::grey};

std::string vision_label(const PanelContext& context, Vision vision) {
  return context.text("vision." + std::string(code_of(vision)));
}

void vision_field(const PanelContext& context, float width, Actions& out) {
  caption(context.look, context.text("vision.label"));
  if (!begin_dropdown(context.look, "vision", vision_label(context, context.state.vision), width)) return;
  for (const Vision vision : visions) {
    const std::string label = vision_label(context, vision);
    if (list_item(context.look, label.c_str(), label, vision == context.state.vision, 0)) {
      out.push_back(session::SetVision{vision});
    }
  }
  end_dropdown(context.look);
}

// Names the ways of seeing in which two classes come too near each other.
void merging_warning(const PanelContext& context, float width) {
  if (context.composition == nullptr) return;
  const Look& look = context.look;
  std::string names;
  Vision last = Vision::normal;
  for (const recipe::MergingPair& pair :
       recipe::merging_pairs(context.composition->evaluation.class_colors)) {
    if (!names.empty() && pair.vision == last) continue;
    names += (names.empty() ? "" : ", ") + context.text("vision.for_" + std::string(code_of(pair.vision)));
    last = pair.vision;
  }
  if (names.empty()) return;
  gap(look.px(4));
  const bool around_zero = context.composition->evaluation.fill_classes.around_zero;
  paragraph(*look.fonts.note, look.colors.warning,
            context.text(around_zero ? "vision.merging_around_zero" : "vision.merging", {{"who", names}}),
            width);
}

}  // namespace

void draw_map_settings_panel(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const recipe::MapRecipe& r = context.state.recipe;
  bool& open = context.memory.is_open("map", true);
  open = section(look, "map", context.text("panel.map"),
                 r.coverage ? "" : measure_label(context, r.fill ? r.fill : r.symbols), open, width);
  if (open) {
    gap(look.px(4));
    level_field(context, width, out);
  }
  if (open && !r.coverage) {
    gap(look.px(10));
    measure_field(context, "fill", "layers.fill", &recipe::MapRecipe::fill, true, width, out);
    if (shows_grants(r)) {
      gap(look.px(10));
      draw_grant_choice(context, width, out);
    }
    gap(look.px(10));
    measure_field(context, "circles", "layers.symbols", &recipe::MapRecipe::symbols, false, width, out);
    if (r.symbols) {
      const std::string label = context.text("classes.flannery"),
                        help = context.text("classes.flannery_help");
      if (choice(look, "flannery", {ChoiceKind::check, r.flannery, label, {}, help}, width)) {
        edit(context, out, [](recipe::MapRecipe& copy) { copy.flannery = !copy.flannery; });
      }
    }
  }
  gap(look.px(group_gap - 8));
  const bool given = has_given_classes(r);
  if (!r.coverage && ((!r.fill && !is_difference(r)) || given)) return;
  bool& classes = context.memory.is_open("classes", true);
  const std::string method =
      context.text("method." + std::string(analysis::code_of(r.classes.request.method)));
  classes = section(look, "classes", context.text("classes.label"), method, classes, width);
  if (classes) {
    gap(look.px(4));
    method_field(context, width, out);
    gap(look.px(10));
    if (r.classes.request.method == ClassMethod::custom) {
      bounds_field(context, width, out);
    } else if (given) {
      paragraph(*look.fonts.note, look.colors.secondary, context.text("classes.given_help"), width);
    } else {
      count_field(context, width, out);
    }
    gap(look.px(10));
    // Around zero there is one palette, whose middle means no change.
    const bool around_zero =
        context.composition != nullptr && context.composition->evaluation.fill_classes.around_zero;
    if (!around_zero) palette_field(context, width, out);
    merging_warning(context, width);
    gap(look.px(10));
    vision_field(context, width, out);
    gap(look.px(8));
    if (r.classes.request.method != ClassMethod::custom && !given) {
      const std::string label = context.text("classes.locked"),
                        help =
                            context.text(r.classes.locked ? "classes.locked_help" : "classes.unlocked_help");
      if (choice(look, "locked", {ChoiceKind::check, r.classes.locked, label, {}, help}, width)) {
        edit(context, out, [](recipe::MapRecipe& copy) { copy.classes.locked = !copy.classes.locked; });
      }
      paragraph(*look.fonts.note, look.colors.secondary, help, width);
    }
  }
  gap(look.px(group_gap - 8));
}

}  // namespace dkart::ui
