#include "scene/furniture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <variant>

#include "base/number_text.h"
#include "recipe/palette.h"
#include "scene/text_block.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

constexpr const char* thin_space = "\u202F";
constexpr std::size_t table_rows = 5;
constexpr std::size_t least_table = 2;  // one figure needs no table
// A title stands in two lines, in smaller type if it must; what is longer still is cut, as subtitles are.
constexpr std::size_t title_lines = 2, longest_title = 4, longest_subtitle = 7;
constexpr double smaller = 0.95, least_title = 1.25;  // of the subtitle's type

struct TableRow {
  std::size_t area = 0;
  double value = 0;
};

std::vector<TableRow> rows_of_jobs(const Evaluation& evaluation) {
  std::vector<TableRow> rows;
  const auto& areas = evaluation.figures.areas;
  for (std::size_t i = 0; i < areas.size(); ++i) {
    if (areas[i].jobs_min.value_or(0) > 0) rows.push_back({i, *areas[i].jobs_min});
  }
  return rows;
}

std::vector<TableRow> rows_of_differences(const Evaluation& evaluation) {
  std::vector<TableRow> rows;
  for (std::size_t i = 0; i < evaluation.fill_values.size(); ++i) {
    if (const double* value = std::get_if<double>(&evaluation.fill_values[i])) rows.push_back({i, *value});
  }
  return rows;
}

bool ends_in_letter(std::string_view text) {
  if (text.empty() || text.ends_with("·") || text.ends_with("–")) return false;
  const auto last = static_cast<unsigned char>(text.back());
  return (last | 0x20U) - 'a' < 26U || last >= 0x80U;
}

// No line begins with the dot between two parts, or with a number cut off from the word before it ("klasse 1").
std::string with_good_breaks(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view before(text.data(), i), after = std::string_view(text).substr(i + 1);
    const bool number_follows = !after.empty() && after.front() >= '0' && after.front() <= '9';
    const bool kept =
        text[i] == ' ' && (after.starts_with("·") || (number_follows && ends_in_letter(before)));
    out += kept ? "\u00A0" : std::string(1, text[i]);
  }
  return out;
}

void shift(PageCommand& command, double dx, double dy) {
  if (auto* rectangle = std::get_if<PageRectangle>(&command)) {
    rectangle->rect.x += dx;
    rectangle->rect.y += dy;
  } else if (auto* line = std::get_if<PageLine>(&command)) {
    line->from = {line->from.x + dx, line->from.y + dy};
    line->to = {line->to.x + dx, line->to.y + dy};
  } else if (auto* text = std::get_if<PageText>(&command)) {
    text->at = {text->at.x + dx, text->at.y + dy};
  } else if (auto* symbol = std::get_if<PageSymbol>(&command)) {
    symbol->at = {symbol->at.x + dx, symbol->at.y + dy};
  }
}

}  // namespace

void place(std::vector<PageCommand>& page, Block block, PagePoint at) {
  for (PageCommand& command : block.commands) {
    shift(command, at.x, at.y);
    page.push_back(std::move(command));
  }
}

Block title_block(const ComposeInput& input, const Evaluation& evaluation, const SheetStyle& style,
                  double width) {
  const recipe::MapColors& colors = map_colors(input.recipe);
  Block block;
  block.width = width;
  const std::string title = sheet_title(input.data, input.recipe, input.messages);
  TextStyle type{style.title_pt, FontWeight::semi_bold, false, false};
  std::vector<std::string> lines = wrap(title, width, type, input.measurer);
  while (lines.size() > title_lines && type.size_pt * smaller > style.subtitle_pt * least_title) {
    type.size_pt *= smaller;
    lines = wrap(title, width, type, input.measurer);
  }
  lines = lines.size() > longest_title
              ? shortened(std::move(lines), longest_title, width, type, input.measurer)
              : wrap_evenly(title, width, type, input.measurer);
  double y = write_lines(block.commands, lines, {0, 0}, type, colors.text, input.measurer, 1.2);
  y += style.subtitle_pt * 0.4;
  const TextStyle subtitle{style.subtitle_pt, FontWeight::regular, false, false};
  const std::string parts =
      with_good_breaks(sheet_subtitle(input.data, input.recipe, evaluation, input.messages));
  block.height = write_lines(block.commands,
                             shortened(wrap_evenly(parts, width, subtitle, input.measurer), longest_subtitle,
                                       width, subtitle, input.measurer),
                             {0, y}, subtitle, colors.text_secondary, input.measurer, 1.35);
  return block;
}

Block table_block(const ComposeInput& input, const Evaluation& evaluation, const SheetStyle& style,
                  double width) {
  const recipe::MapColors& colors = map_colors(input.recipe);
  const bool difference = is_difference(input.recipe);
  std::vector<TableRow> rows = difference ? rows_of_differences(evaluation) : rows_of_jobs(evaluation);
  std::stable_sort(rows.begin(), rows.end(), [](const TableRow& a, const TableRow& b) {
    return std::abs(a.value) > std::abs(b.value);
  });
  if (rows.size() > table_rows) rows.resize(table_rows);
  Block block;
  if (rows.size() < least_table) return block;
  const TextStyle heading{style.text_pt, FontWeight::semi_bold, false, false};
  const TextStyle name{style.text_pt, FontWeight::regular, false, false};
  const TextStyle number{style.text_pt, FontWeight::regular, false, true};
  const double height = style.text_pt * 1.6;
  double y = style.text_pt;
  block.commands.emplace_back(
      PageText{{0, y},
               input.messages.get(difference ? "sheet.largest_difference" : "sheet.largest"),
               heading,
               colors.text,
               Align::left});
  y += style.text_pt * 0.6;
  block.commands.emplace_back(PageLine{{0, y}, {width, y}, colors.rule, 0.5});
  for (const TableRow& row : rows) {
    y += height;
    const std::string label = input.recipe.level == analysis::Level::municipality
                                  ? input.data.municipalities[row.area].name.norwegian
                                  : input.data.counties[row.area].name;
    const std::string figure = difference ? fill_text(evaluation, row.area, input.messages)
                                          : jobs_text(evaluation.figures.areas[row.area], input.messages);
    const double room = width - input.measurer.measure(figure, number).width - style.text_pt * 0.8;
    const std::vector<std::string> lines =
        shortened(wrap(label, room, name, input.measurer), 1, room, name, input.measurer);
    block.commands.emplace_back(
        PageText{{0, y - height * 0.22}, lines.front(), name, colors.text, Align::left});
    block.commands.emplace_back(
        PageText{{width, y - height * 0.22}, figure, number, colors.text, Align::right});
  }
  block.width = width;
  block.height = y + 2;
  return block;
}

Block foot_block(const ComposeInput& input, const Evaluation& evaluation, const SheetStyle& style,
                 double width) {
  const recipe::MapColors& colors = map_colors(input.recipe);
  Block block;
  block.width = width;
  block.commands.emplace_back(PageLine{{0, 0}, {width, 0}, colors.rule, 0.5});
  const TextStyle text{style.foot_pt, FontWeight::regular, false, false};
  double y = style.foot_pt * 0.7;
  for (const std::string& line : foot_lines(input.data, input.recipe, evaluation, input.messages)) {
    if (!line.empty()) {
      y = write_paragraph(block.commands, line, {0, y}, width, text, colors.text_secondary, input.measurer,
                          1.35);
    }
  }
  block.height = y;
  return block;
}

Block scale_bar(const ComposeInput& input, const Camera& camera, const SheetStyle& style) {
  const recipe::MapColors& colors = map_colors(input.recipe);
  const double widest_km = camera.metres_per_point * camera.viewport.width / 5 / 1000;
  double km = 1;
  for (const double step : std::array{1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0}) {
    if (step <= widest_km) km = step;
  }
  Block block;
  block.width = km * 1000 / camera.metres_per_point;
  const TextStyle text{style.foot_pt, FontWeight::regular, false, true};
  const double y = style.foot_pt * 1.9;
  const Color ink = colors.text_secondary;
  block.commands.emplace_back(PageLine{{0, y}, {block.width, y}, ink, 1});
  const auto tick = [&](double share, const std::string& label) {
    const double x = block.width * share;
    block.commands.emplace_back(PageLine{{x, y - 3}, {x, y}, ink, 0.8});
    if (!label.empty()) block.commands.emplace_back(PageText{{x, y - 5}, label, text, ink, Align::center});
  };
  const Language language = input.messages.language();
  const std::string half = readable_number(km / 2, 1, language);
  const std::string whole = readable_number(km, 1, language) + thin_space + "km";
  // On a small map there is no room for a number in the middle.
  const double room = input.measurer.measure(half, text).width + input.measurer.measure(whole, text).width;
  tick(0, "0");
  tick(0.5, block.width / 2 > room / 2 + 2 ? half : "");
  tick(1, whole);
  block.height = y + 1;
  return block;
}

}  // namespace dkart::scene
