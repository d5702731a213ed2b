#include "publish/web_data.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/filter.h"
#include "base/json_text.h"
#include "base/number_text.h"
#include "base/text_list.h"
#include "publish/page_files.h"
#include "publish/web_map.h"
#include "recipe/palette.h"
#include "scene/analysis_texts.h"
#include "scene/class_texts.h"
#include "scene/evaluate.h"
#include "scene/legend.h"
#include "scene/map_layers.h"
#include "scene/sheet_map.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

using analysis::Level;
using analysis::Measure;

class Members {
 public:
  Members& add(std::string_view key, const std::string& json) {
    items_.push_back(json_string(key) + ":" + json);
    return *this;
  }
  std::string object() const { return "{" + joined(items_, ",") + "}"; }

 private:
  std::vector<std::string> items_;
};

std::string array(const std::vector<std::string>& items) {
  return "[" + joined(items, ",") + "]";
}

std::string value(std::optional<double> number) {
  return number ? plain_number(*number) : "null";
}

std::string value(bool yes) {
  return yes ? "1" : "0";
}

std::string strings(const std::vector<Color>& colors) {
  std::vector<std::string> items;
  for (const Color color : colors) items.push_back(json_string(to_hex(color)));
  return array(items);
}

// Own bounds are of the measure that they were given for.
std::vector<Measure> measures_of(const recipe::MapRecipe& recipe) {
  if (recipe.classes.request.method != analysis::ClassMethod::custom)
    return {Measure::jobs_per_1000, Measure::jobs, Measure::decisions};
  return recipe.fill ? std::vector{*recipe.fill} : std::vector<Measure>{};
}

class DataWriter {
 public:
  DataWriter(const domain::Dataset& data, const recipe::MapRecipe& recipe, const scene::Camera& camera,
             const Messages& messages)
      : data_(data),
        recipe_(recipe),
        camera_(camera),
        messages_(messages),
        selection_(analysis::select(data, recipe.filter)),
        scope_(analysis::scope_of(data, recipe.filter, data.find_oslo_area(recipe.oslo_area))) {}

  std::string write() const {
    Members all;
    all.add("language", json_string(code_of(recipe_.language)))
        .add("level", json_string(code_of(recipe_.level)))
        .add("fill", json_string(recipe_.fill ? code_of(*recipe_.fill) : "none"))
        .add("symbols", json_string(recipe_.symbols ? code_of(*recipe_.symbols) : "none"))
        .add("exponent", recipe_.flannery ? "0.5716" : "0.5")
        .add("levels", levels())
        .add("choices", choices())
        .add("decisions", decisions())
        .add("signs", signs())
        .add("texts", texts());
    return all.object();
  }

 private:
  std::string point(geo::MapPoint at) const {
    const WebPoint p = web_point(camera_, at);
    return std::to_string(p.x) + "," + std::to_string(p.y);
  }

  // number, name, all names, county, inhabitants, x, y, in scope, in the filter's counties
  std::string municipalities() const {
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < data_.municipalities.size(); ++i) {
      const domain::Municipality& m = data_.municipalities[i];
      rows.push_back(
          array({json_string(m.number.text()), json_string(m.name.norwegian), json_string(m.name.full()),
                 std::to_string(m.county.value), value(m.population), point(m.symbol_point),
                 value(bool{scope_.municipality_in_scope[i]}), value(asked_about(m.number.county()))}));
    }
    return array(rows);
  }

  std::string counties() const {
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < data_.counties.size(); ++i) {
      const domain::County& county = data_.counties[i];
      const bool in_scope =
          std::any_of(county.municipalities.begin(), county.municipalities.end(),
                      [&](domain::MunicipalityIndex m) { return scope_.municipality_in_scope[m.value]; });
      rows.push_back(array({json_string(county.number.text()), json_string(county.name),
                            json_string(county.name), std::to_string(i), value(county.population),
                            point(county.symbol_point), value(in_scope), value(asked_about(county.number))}));
    }
    return array(rows);
  }

  bool asked_about(domain::CountyNumber county) const {
    return recipe_.filter.counties.empty() || recipe_.filter.counties.contains(county);
  }

  std::string levels() const {
    Members levels;
    for (const Level level : {Level::municipality, Level::county}) {
      Members one;
      one.add("areas", level == Level::county ? counties() : municipalities());
      Members fills;
      for (const Measure measure : measures_of(recipe_)) fills.add(code_of(measure), fill(level, measure));
      one.add("fills", fills.object()).add("circles", circles(level));
      levels.add(code_of(level), one.object());
    }
    return levels.object();
  }

  scene::Evaluation evaluated(Level level, std::optional<Measure> fill, recipe::Theme theme) const {
    recipe::MapRecipe recipe = recipe_;
    recipe.level = level;
    recipe.fill = fill;
    recipe.theme = theme;
    return scene::evaluate(data_, recipe);
  }

  std::string fill(Level level, Measure measure) const {
    const scene::Evaluation light = evaluated(level, measure, recipe::Theme::light);
    const scene::Evaluation dark = evaluated(level, measure, recipe::Theme::dark);
    std::vector<std::string> bounds, labels;
    for (const double bound : light.fill_classes.bounds) bounds.push_back(plain_number(bound));
    for (std::size_t i = 0; i < light.fill_classes.class_count(); ++i)
      labels.push_back(json_string(analysis::class_label(light.fill_classes, i, recipe_.language)));
    return Members()
        .add("title", json_string(scene::legend_title(data_, measure, messages_)))
        .add("bounds", array(bounds))
        .add("labels", array(labels))
        .add("light", strings(light.class_colors))
        .add("dark", strings(dark.class_colors))
        .object();
  }

  // Radii in the map's units.
  std::string circles(Level level) const {
    if (!recipe_.symbols) return "null";
    recipe::MapRecipe recipe = recipe_;
    recipe.level = level;
    scene::Evaluation evaluation = evaluated(level, std::nullopt, recipe_.theme);
    evaluation.symbol_scale = scene::scaled(evaluation.symbol_scale, web_symbol_size * web_units_per_point);
    const scene::SymbolScale& scale = evaluation.symbol_scale;
    std::vector<std::string> samples;
    recipe.fill = std::nullopt;
    const scene::Legend legend = scene::make_legend(data_, recipe, evaluation, messages_);
    for (const scene::CircleEntry& entry : legend.circles)
      samples.push_back(array({plain_number(entry.radius_pt, 1), json_string(entry.label)}));
    return Members()
        .add("title", json_string(scene::legend_title(data_, *recipe_.symbols, messages_)))
        .add("largest", plain_number(scale.largest_value))
        .add("radius", plain_number(scale.largest_radius_pt))
        .add("smallest", plain_number(scale.smallest_radius_pt))
        .add("samples", array(samples))
        .object();
  }

  template <class Known>
  void add_choice(std::vector<std::string>& items, Known is_it, const std::string& code,
                  const std::string& name) const {
    if (std::any_of(selection_.begin(), selection_.end(),
                    [&](domain::DecisionIndex i) { return is_it(data_.at(i)); }))
      items.push_back(array({json_string(code), json_string(name)}));
  }

  std::string choices() const {
    std::vector<std::string> periods, ministries, kinds;
    const auto add_period = [&](const std::string& id) {
      add_choice(
          periods, [&](const domain::Decision& d) { return d.period == id; }, id,
          scene::period_label(id, messages_));
    };
    for (const domain::Period& period : data_.periods) add_period(period.id);
    add_period(domain::period_unknown);
    const auto add_ministry = [&](const std::string& code, const std::string& name) {
      add_choice(
          ministries, [&](const domain::Decision& d) { return d.ministry == code; }, code, name);
    };
    for (const domain::Ministry& ministry : data_.ministries)
      add_ministry(ministry.code, ministry.short_name.in(recipe_.language));
    add_ministry("", messages_.get("filter.no_ministry"));
    using domain::DecisionKind;
    for (const DecisionKind kind : {DecisionKind::created, DecisionKind::moved, DecisionKind::cut}) {
      const std::string code(analysis::code_of(kind));
      add_choice(
          kinds, [&](const domain::Decision& d) { return d.kind == kind; }, code,
          messages_.get("kind." + code));
    }
    return Members()
        .add("period", array(periods))
        .add("ministry", array(ministries))
        .add("kind", array(kinds))
        .object();
  }

  std::string decisions() const {
    std::vector<std::string> rows;
    for (const domain::DecisionIndex index : selection_) rows.push_back(decision(data_.at(index)));
    return array(rows);
  }

  std::string decision(const domain::Decision& d) const {
    Members row;
    row.add("id", json_string(d.id))
        .add("area", d.municipality ? std::to_string(d.municipality->value) : "null")
        .add("period", json_string(d.period))
        .add("ministry", json_string(d.ministry))
        .add("kind", json_string(analysis::code_of(d.kind)))
        .add("min", value(d.jobs.min))
        .add("max", value(d.jobs.max ? d.jobs.max : d.jobs.min))
        .add("jobs", json_string(scene::job_count_text(d.jobs, messages_)))
        .add("agency", json_string(d.agency))
        .add("place", json_string(d.place))
        .add("date",
             json_string(d.date ? scene::date_text(*d.date, messages_) : messages_.get("date.unknown")))
        .add("title", json_string(d.source.title))
        .add("found", json_string(analysis::searched_text(data_, d)));
    if (d.jobs.qualifier == domain::CountQualifier::at_least) row.add("open", "1");
    if (!d.same_unit_as.empty()) row.add("same", json_string(d.same_unit_as));
    if (!d.moved_from.empty()) row.add("from", json_string(d.moved_from));
    if (d.source.url.starts_with("https://") || d.source.url.starts_with("http://"))
      row.add("url", json_string(d.source.url));
    if (d.svalbard_point && shows_svalbard(data_, recipe_)) {
      const WebPoint at = web_point(svalbard_camera(data_), *d.svalbard_point);
      row.add("svalbard", array({std::to_string(at.x), std::to_string(at.y)}));
    }
    return row.object();
  }

  // The legend of what the script does not draw: study centres and the like.
  std::string signs() const {
    std::vector<std::string> items;
    const scene::Evaluation evaluation = evaluated(recipe_.level, std::nullopt, recipe_.theme);
    recipe::MapRecipe recipe = recipe_;
    recipe.fill = std::nullopt;
    const scene::Legend legend = scene::make_legend(data_, recipe, evaluation, messages_);
    for (const scene::SymbolEntry& entry : legend.symbols) {
      const std::string sign = web_symbol(scene::enlarged(entry.symbol, web_symbol_size));
      if (!sign.empty()) items.push_back(array({json_string(sign), json_string(entry.label)}));
    }
    return array(items);
  }

  std::string texts() const {
    Members texts;
    std::string_view keys = page_file("texts.txt");
    while (!keys.empty()) {
      const std::string_view key = keys.substr(0, keys.find('\n'));
      // What is left out is the Oslo area, or whatever else the recipe's filter leaves out.
      texts.add(key, json_string(key == "legend.out_of_scope" ? scene::out_of_scope_words(recipe_, messages_)
                                                              : messages_.get(key)));
      keys.remove_prefix(std::min(key.size() + 1, keys.size()));
    }
    return texts.object();
  }

  const domain::Dataset& data_;
  const recipe::MapRecipe& recipe_;
  const scene::Camera& camera_;
  const Messages& messages_;
  analysis::Selection selection_;
  analysis::Scope scope_;
};

// "<" would let a text end the script that the object stands in.
std::string safe_in_script(std::string_view json) {
  std::string safe;
  for (const char c : json) {
    if (c == '<') {
      safe += "\\u003c";
    } else {
      safe += c;
    }
  }
  return safe;
}

}  // namespace

std::string web_data(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                     const scene::Camera& camera, const Messages& messages) {
  return safe_in_script(DataWriter(data, recipe, camera, messages).write());
}

}  // namespace dkart::publish
