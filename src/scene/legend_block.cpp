// The sheet's drawing of the legend: swatches with counts, nested circles, symbols.
#include <algorithm>
#include <ranges>

#include "recipe/palette.h"
#include "scene/furniture.h"
#include "scene/map_layers.h"
#include "scene/text_block.h"

namespace dkart::scene {
namespace {

class LegendWriter {
 public:
  LegendWriter(const ComposeInput& input, const SheetStyle& style, double width)
      : input_(input),
        colors_(map_colors(input.recipe)),
        heading_{style.text_pt, FontWeight::semi_bold, false, false},
        text_{style.text_pt, FontWeight::regular, false, false},
        numbers_{style.text_pt, FontWeight::regular, false, true},
        symbol_size_(style.symbol_size),
        width_(width) {}

  void title(const std::string& text) {
    gap(y_ > 0 ? 0.9 : 0);
    y_ =
        write_paragraph(block_.commands, text, {0, y_}, width_, heading_, colors_.text, input_.measurer, 1.3);
    gap(0.3);
  }

  void swatch(const SwatchEntry& entry) {
    const double size = row_height() * 0.72;
    const PageRect box{0, y_ + (row_height() - size) / 2, size * 1.7, size};
    block_.commands.emplace_back(
        PageRectangle{box, entry.color, colors_.rule, 0.5, 0, entry.pattern, entry.pattern_color});
    const double height = row(box.right(), entry.label, width_ - count_room());
    const auto count = [&](double x, std::size_t areas) {
      block_.commands.emplace_back(
          PageText{{x, baseline()}, std::to_string(areas), numbers_, colors_.text_secondary, Align::right});
    };
    count(width_ - (entry.later_count ? later_column_ : 0), entry.count);
    if (entry.later_count) count(width_, *entry.later_count);
    y_ += height;
  }

  // The periods above the two columns of counts.
  void count_heads(const Legend& legend) {
    if (legend.later_count_head.empty()) return;
    later_column_ = input_.measurer.measure(legend.later_count_head, numbers_).width + text_.size_pt;
    const auto head = [&](double x, const std::string& period) {
      block_.commands.emplace_back(
          PageText{{x, y_ + text_.size_pt}, period, numbers_, colors_.text_secondary, Align::right});
    };
    head(width_ - later_column_, legend.count_head);
    head(width_, legend.later_count_head);
    y_ += text_.size_pt * 1.4;
  }

  // Circles stand on one line inside each other; each value is led out to the right from the circle's top.
  void circles(const Legend& legend) {
    const double largest = legend.circles.front().radius_pt;
    const double bottom = y_ + 2 * largest + 2;
    const double x = largest + 1;
    const double text_x = 2 * largest + 12;
    double last_text = -1e9;
    for (const CircleEntry& circle : legend.circles) {
      const double radius = circle.radius_pt;
      Symbol symbol = legend.circle_style;
      symbol.radius_pt = radius;
      block_.commands.emplace_back(PageSymbol{{x, bottom - radius}, symbol});
      const double top = bottom - 2 * radius;
      const double text_y = std::max(top, last_text + text_.size_pt * 1.15);
      block_.commands.emplace_back(PageLine{{x, top}, {text_x - 3, text_y}, colors_.text_secondary, 0.4});
      block_.commands.emplace_back(PageText{
          {text_x, text_y + text_.size_pt * 0.35}, circle.label, numbers_, colors_.text, Align::left});
      last_text = text_y;
    }
    y_ = std::max(bottom, last_text + text_.size_pt * 0.6) + 2;
  }

  void symbol(const SymbolEntry& entry) {
    const double column = row_height() * 0.72 * 1.7;
    block_.commands.emplace_back(
        PageSymbol{{column / 2, y_ + row_height() / 2}, enlarged(entry.symbol, symbol_size_)});
    y_ += row(column, entry.label, width_);
  }

  void line(const LineEntry& entry) {
    const double column = row_height() * 0.72 * 1.7, y = y_ + row_height() / 2;
    const double on = entry.dash_pt.empty() ? column : entry.dash_pt[0];
    const double off = entry.dash_pt.empty() ? 0 : entry.dash_pt[1];
    for (double x = 0; x < column; x += on + off) {
      block_.commands.emplace_back(
          PageLine{{x, y}, {std::min(x + on, column), y}, entry.color, entry.width_pt});
    }
    y_ += row(column, entry.label, width_);
  }

  void gap(double lines) { y_ += lines * text_.size_pt; }
  double y() const { return y_; }

  Block finish() {
    block_.width = width_;
    block_.height = y_;
    return std::move(block_);
  }

 private:
  double row_height() const { return text_.size_pt * 1.65; }
  double baseline() const { return y_ + row_height() / 2 + text_.size_pt * 0.36; }
  // A label that ends before `right`, on several lines if it must; returns how high the row is.
  double row(double after, const std::string& label, double right) {
    const double x = after + 6;
    if (input_.measurer.measure(label, text_).width <= right - x) {
      block_.commands.emplace_back(PageText{{x, baseline()}, label, text_, colors_.text, Align::left});
      return row_height();
    }
    constexpr double leading = 1.3;
    const double top = y_ + (row_height() - text_.size_pt * leading) / 2;
    const double bottom = write_paragraph(block_.commands, label, {x, top}, right - x, text_, colors_.text,
                                          input_.measurer, leading);
    return bottom + top - 2 * y_;
  }
  double count_room() const { return later_column_ + text_.size_pt * 2.2; }

  const ComposeInput& input_;
  const recipe::MapColors& colors_;
  TextStyle heading_, text_, numbers_;
  double symbol_size_;
  double width_;
  double later_column_ = 0;  // width of the second map's counts
  double y_ = 0;
  Block block_;
};

}  // namespace

Block legend_block(const Legend& legend, const ComposeInput& input, const SheetStyle& style, double width) {
  LegendWriter writer(input, style, width);
  if (!legend.fill_title.empty()) {
    writer.title(legend.fill_title);
    writer.count_heads(legend);
    // The greatest class on top, as in the window.
    for (const SwatchEntry& entry : legend.classes | std::views::reverse) writer.swatch(entry);
    if (!legend.classes.empty() && !legend.empties.empty()) writer.gap(0.4);
  }
  for (const SwatchEntry& entry : legend.empties) writer.swatch(entry);
  if (!legend.circles.empty()) {
    writer.title(legend.circles_title);
    writer.circles(legend);
  }
  if (!legend.lines.empty()) {
    if (writer.y() > 0) writer.gap(0.6);
    for (const LineEntry& entry : legend.lines) writer.line(entry);
  }
  if (!legend.symbols.empty()) {
    if (writer.y() > 0) writer.gap(0.6);
    for (const SymbolEntry& entry : legend.symbols) writer.symbol(entry);
  }
  return writer.finish();
}

}  // namespace dkart::scene
