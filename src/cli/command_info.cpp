// dkart info: how much of everything there is.
#include <algorithm>

#include "base/number_text.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/tables.h"

namespace dkart::cli {
namespace {

struct Item {
  std::string key;  // in JSON; "cli.<key>" is the label for people
  Cell value;
};

Cell count(std::size_t number) {
  return static_cast<double>(number);
}

std::vector<Item> items_of(const domain::Dataset& data) {
  const auto with_count =
      std::count_if(data.decisions.begin(), data.decisions.end(),
                    [](const domain::Decision& decision) { return decision.jobs.has_figure(); });
  double population = 0;
  for (const auto& municipality : data.municipalities) population += municipality.population.value_or(0);

  std::vector<Item> items{{"municipalities", count(data.municipalities.size())},
                          {"counties", count(data.counties.size())},
                          {"decisions", count(data.decisions.size())},
                          {"decisions_with_count", count(static_cast<std::size_t>(with_count))},
                          {"study_centres", count(data.study_centre_organisations())},
                          {"branches", count(data.study_centre_branches())},
                          {"campuses", count(data.campuses.size())},
                          {"police_service_points", count(data.police_service_points.size())},
                          {"places", count(data.places.size())},
                          {"population_total", {}},
                          {"population_year", {}},
                          {"remarks", count(data.issues.size())}};
  if (population > 0) items[9].value = population;
  if (data.population_year) items[10].value = static_cast<double>(*data.population_year);
  return items;
}

std::string for_programs(const std::vector<Item>& items) {
  std::vector<std::string> keys;
  std::vector<Cell> values;
  for (const Item& item : items) {
    keys.push_back(item.key);
    values.push_back(item.value);
  }
  return to_json_object(keys, values);
}

std::string for_people(const std::vector<Item>& items, const domain::Dataset& data,
                       const Messages& messages) {
  TextTable table{{Column::left, Column::right}, {}, {}, {}};
  for (const Item& item : items) {
    const double* number = std::get_if<double>(&item.value);
    const bool year = item.key == "population_year";
    const std::string text = number == nullptr ? messages.get("cli.not_known")
                             : year            ? plain_number(*number)
                                               : readable_number(*number, 0, messages.language());
    table.rows.push_back({messages.get("cli." + item.key), text});
  }
  std::string text = aligned(table);
  const auto line = [&](std::string_view key, const std::string& value) {
    if (!value.empty()) text += messages.get(key) + ": " + value + "\n";
  };
  text += "\n";
  line("cli.data_date", data.data_date);
  line("cli.base_map_year", data.base_map.vintage);
  line("cli.base_map_licence", data.base_map.licence);
  return data.base_map.attribution.empty() ? text : text + data.base_map.attribution + "\n";
}

}  // namespace

Exit run_info(const InfoArguments& arguments, const ingest::Sources& sources, const Console& console) {
  const domain::DatasetPtr data = load_once(arguments.input, sources);
  const auto items = items_of(*data);
  console.out << (arguments.json ? for_programs(items) : for_people(items, *data, console.messages));
  warn_of_errors(console, *data);
  return Exit::done;
}

}  // namespace dkart::cli
