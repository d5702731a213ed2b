#include "base/number_text.h"
#include "recipe/recipe_file.h"

namespace dkart::recipe {
namespace {

std::string in_quotes(std::string_view text) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte == 0x7F) {
      out += "\\u00";
      out += hex[byte >> 4];
      out += hex[byte & 15];
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string written(std::string_view text) {
  return in_quotes(text);
}
std::string written(bool value) {
  return value ? "true" : "false";
}
std::string written(int value) {
  return std::to_string(value);
}
std::string written(std::size_t value) {
  return std::to_string(value);
}
std::string written(double value) {
  return plain_number(value);
}

template <class List, class Write>
std::string list_of(const List& list, Write write) {
  std::string out;
  for (const auto& entry : list) out += (out.empty() ? "" : ", ") + write(entry);
  return "[" + out + "]";
}

// Lines "key = value" under a heading, which is written only when there are any.
class Section {
 public:
  explicit Section(std::string heading) : heading_(std::move(heading)) {}

  void add(std::string_view key, const std::string& value) {
    lines_ += key;
    lines_ += " = " + value + '\n';
  }
  template <class T>
  void add_changed(std::string_view key, const T& value, const T& usual) {
    if (value != usual) add(key, written(value));
  }
  template <class T>
  void add_code(std::string_view key, T value, T usual) {
    if (value != usual) add(key, in_quotes(code_of(value)));
  }
  void add_measure(std::string_view key, std::optional<analysis::Measure> value,
                   std::optional<analysis::Measure> usual) {
    if (value != usual) add(key, in_quotes(value ? code_of(*value) : "none"));
  }

  std::string text() const { return lines_.empty() ? "" : heading_ + lines_; }

 private:
  std::string heading_, lines_;
};

std::string print_filter(const analysis::Filter& filter) {
  Section section("\n[filter]\n");
  const auto text = [](const std::string& entry) { return in_quotes(entry); };
  if (!filter.periods.empty()) section.add("periods", list_of(filter.periods, text));
  if (!filter.ministries.empty()) section.add("ministries", list_of(filter.ministries, text));
  if (!filter.kinds.empty()) {
    section.add("kinds", list_of(filter.kinds, [](domain::DecisionKind kind) {
                  return in_quotes(analysis::code_of(kind));
                }));
  }
  if (!filter.counties.empty()) {
    section.add("counties",
                list_of(filter.counties, [](domain::CountyNumber n) { return in_quotes(n.text()); }));
  }
  if (filter.from) section.add("from", in_quotes(filter.from->text()));
  if (filter.to) section.add("to", in_quotes(filter.to->text()));
  if (!filter.search.empty()) section.add("search", in_quotes(filter.search));
  return section.text();
}

std::string print_classes(const ClassSpec& classes, const ClassSpec& usual) {
  Section section("\n[classes]\n");
  section.add_code("method", classes.request.method, usual.request.method);
  section.add_changed("count", classes.request.count, usual.request.count);
  if (!classes.request.custom_bounds.empty()) {
    section.add("bounds", list_of(classes.request.custom_bounds, [](double b) { return written(b); }));
  }
  section.add_changed("locked", classes.locked, usual.locked);
  return section.text();
}

std::string print_grants(const analysis::GrantFilter& grants) {
  Section section("\n[grants]\n");
  if (grants.year) section.add("year", written(*grants.year));
  if (!grants.scheme_only) section.add("all-granters", written(true));
  return section.text();
}

std::string print_comparison(const std::optional<Comparison>& comparison) {
  if (!comparison) return "";
  Section section("\n[comparison]\n");
  section.add("earlier", written(comparison->earlier));
  section.add("later", written(comparison->later));
  section.add("view", in_quotes(code_of(comparison->view)));
  return section.text();
}

void add_suppositions(Section& section, const std::set<std::string>& switched_off,
                      const std::vector<coverage::HypotheticalCentre>& added) {
  if (!switched_off.empty())
    section.add("switched-off", list_of(switched_off, [](const std::string& id) { return in_quotes(id); }));
  if (added.empty()) return;
  section.add("what-if", list_of(added, [](const coverage::HypotheticalCentre& centre) {
                return "{name = " + in_quotes(centre.name) + ", longitude = " + written(centre.position.lon) +
                       ", latitude = " + written(centre.position.lat) + "}";
              }));
}

std::string print_coverage(const std::optional<CoverageSpec>& spec) {
  if (!spec) return "";
  const CoverageSpec usual;
  Section section("\n[coverage]\n");
  section.add("shows", in_quotes(code_of(spec->shows)));
  section.add("limit", written(spec->limit));
  if (spec->bands != usual.bands)
    section.add("bands", list_of(spec->bands, [](double band) { return written(band); }));
  section.add_changed("rings", spec->rings, usual.rings);
  section.add_changed("detour", spec->detour, usual.detour);
  if (spec->age != usual.age) section.add("age", in_quotes(coverage::code_of(spec->age)));
  section.add_changed("population", spec->population_file, usual.population_file);
  section.add_changed("matrix", spec->matrix_file, usual.matrix_file);
  for (const FacilityKey& key : facility_keys())
    section.add_changed(key.key, spec->facilities.*key.member, usual.facilities.*key.member);
  add_suppositions(section, spec->facilities.switched_off, spec->facilities.added);
  std::string text = section.text();
  for (const Scenario& scenario : spec->scenarios) {
    Section own("\n[[coverage.scenarios]]\n");
    own.add("name", in_quotes(scenario.name));
    add_suppositions(own, scenario.switched_off, scenario.added);
    text += own.text();
  }
  return text;
}

std::string print_view(const std::optional<View>& view) {
  if (!view) return "";
  Section section("\n[view]\n");
  section.add("x", written(view->center.x));
  section.add("y", written(view->center.y));
  section.add("metres-per-point", written(view->metres_per_point));
  return section.text();
}

std::string print_layers(const LayerSpec& layers, const LayerSpec& usual) {
  Section section("\n[layers]\n");
  for (const auto& [key, shown] : layer_keys()) section.add_changed(key, layers.*shown, usual.*shown);
  return section.text();
}

std::string print_page(const PageSpec& page, const PageSpec& usual) {
  Section section("\n[page]\n");
  section.add_code("kind", page.kind, usual.kind);
  section.add_changed("width", page.width_px, usual.width_px);
  section.add_changed("height", page.height_px, usual.height_px);
  section.add_changed("width-mm", page.width_mm, usual.width_mm);
  section.add_changed("height-mm", page.height_mm, usual.height_mm);
  section.add_changed("landscape", page.landscape, usual.landscape);
  section.add_changed("dpi", page.dpi, usual.dpi);
  section.add_changed("transparent", page.transparent, usual.transparent);
  return section.text();
}

}  // namespace

std::string print_recipe(const MapRecipe& recipe) {
  const MapRecipe usual;
  Section top("");
  top.add_code("level", recipe.level, usual.level);
  top.add_measure("fill", recipe.fill, usual.fill);
  top.add_measure("symbols", recipe.symbols, usual.symbols);
  top.add_changed("flannery", recipe.flannery, usual.flannery);
  top.add_changed("palette", recipe.palette, usual.palette);
  top.add_changed("oslo-area", recipe.oslo_area, usual.oslo_area);
  top.add_code("language", recipe.language, usual.language);
  top.add_code("theme", recipe.theme, usual.theme);
  top.add_changed("theme-file", recipe.own_design.file, usual.own_design.file);
  top.add_changed("title", recipe.title, usual.title);
  top.add_changed("subtitle", recipe.subtitle, usual.subtitle);
  return "# Oppskrift for Distriktskart. Det som ikkje står her, er som i standardkartet.\n" + top.text() +
         print_filter(recipe.filter) + print_comparison(recipe.comparison) + print_grants(recipe.grants) +
         print_coverage(recipe.coverage) + print_classes(recipe.classes, usual.classes) +
         print_layers(recipe.layers, usual.layers) + print_page(recipe.page, usual.page) +
         print_view(recipe.view);
}

}  // namespace dkart::recipe
