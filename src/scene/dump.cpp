#include "scene/dump.h"

#include <map>
#include <variant>

#include "base/number_text.h"

namespace dkart::scene {
namespace {

std::string number(double value) {
  return plain_number(value, 1);
}
std::string at(PagePoint p) {
  return number(p.x) + "," + number(p.y);
}
std::string box(const PageRect& r) {
  return number(r.x) + "," + number(r.y) + " " + number(r.width) + "x" + number(r.height);
}

std::string pattern_word(Pattern pattern) {
  switch (pattern) {
    case Pattern::hatch:
      return " hatch";
    case Pattern::dots:
      return " dots";
    case Pattern::none:
      break;
  }
  return "";
}

std::string shape_word(Shape shape) {
  switch (shape) {
    case Shape::circle:
      return "circle";
    case Shape::diamond:
      return "diamond";
    case Shape::triangle:
      return "triangle";
    case Shape::square:
      return "square";
  }
  return "";
}

class Writer {
 public:
  explicit Writer(const Camera* camera) : camera_(camera) {}
  std::string take() { return std::move(text_); }

  void operator()(const FillAreas& command) {
    std::map<std::string, std::size_t> by_color;
    for (const FillAreas::Fill& fill : command.fills)
      ++by_color[to_hex(fill.color) + pattern_word(fill.pattern)];
    line("fill areas " + std::to_string(command.fills.size()));
    for (const auto& [color, count] : by_color) line("  " + color + " " + std::to_string(count));
  }
  void operator()(const FillPolygon& command) {
    line("fill polygon " + to_hex(command.fill) + " parts " +
         std::to_string(command.area ? command.area->size() : 0));
  }
  void operator()(const StrokeLines& command) {
    std::size_t count = 0;
    if (command.lines) {
      for (const auto& level : command.lines->levels) count += level.size();
    }
    line("stroke " + to_hex(command.color) + " " + plain_number(command.width_pt, 2) + "pt lines " +
         std::to_string(count));
  }
  void operator()(const DrawSymbols& command) {
    line("symbols " + std::to_string(command.symbols.size()));
    for (const Symbol& symbol : command.symbols)
      line("  " + words(symbol) + " at " + at(camera_->to_page(symbol.at)));
  }
  void operator()(const DrawLabels& command) {
    line("labels " + std::to_string(command.labels.size()));
    for (const Label& label : command.labels) {
      const PagePoint anchor = camera_->to_page(label.anchor);
      line("  \"" + label.text + "\" " + number(label.style.size_pt) + "pt at " +
           at({anchor.x + label.offset.x, anchor.y + label.offset.y}));
    }
  }
  void operator()(const PageRectangle& command) {
    line("rectangle " + box(command.rect) + " " + to_hex(command.fill) + pattern_word(command.pattern));
  }
  void operator()(const PageLine& command) { line("line " + at(command.from) + " to " + at(command.to)); }
  void operator()(const PageText& command) {
    line("text \"" + command.text + "\" " + number(command.style.size_pt) + "pt at " + at(command.at));
  }
  void operator()(const PageSymbol& command) { line(words(command.symbol) + " at " + at(command.at)); }

  void line(const std::string& text) { text_ += text + "\n"; }

 private:
  static std::string words(const Symbol& symbol) {
    return shape_word(symbol.shape) + (symbol.hollow ? " hollow " : " ") + to_hex(symbol.fill) + " r " +
           number(symbol.radius_pt);
  }

  const Camera* camera_;
  std::string text_;
};

}  // namespace

std::string dump(const Scene& scene) {
  std::string text = "page " + number(scene.width_pt) + "x" + number(scene.height_pt) + " " +
                     to_hex(scene.paper) + "\ntitle " + scene.info.title + "\n";
  for (const MapFrame& frame : scene.maps) {
    text += "map " + box(frame.camera.viewport) + " " + number(frame.camera.metres_per_point) + " m/pt\n";
    Writer writer(&frame.camera);
    for (const MapCommand& command : frame.commands) std::visit(writer, command);
    text += writer.take();
  }
  Writer writer(nullptr);
  for (const PageCommand& command : scene.page) std::visit(writer, command);
  return text + writer.take();
}

}  // namespace dkart::scene
