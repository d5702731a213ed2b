// How long a finished sheet takes to draw and to write, on the real data.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <string>

#include "ingest/load.h"
#include "render_cairo/render.h"
#include "scene/compose.h"
#include "text/fonts.h"
#include "text/strings.h"

namespace {

using namespace dkart;

struct Sheet {
  scene::Scene scene;
  double pixels_per_point = 1;
};

Sheet compose(const recipe::PageSpec& page) {
  static const domain::DatasetPtr data = ingest::load_dataset(ingest::default_sources(DKART_SOURCE_ROOT));
  const auto fonts = text::FontMap::create();
  const text::PangoMeasurer measurer(fonts.value());
  recipe::MapRecipe recipe;
  recipe.page = page;
  return {scene::compose_sheet({*data, recipe, measurer, text::strings(Language::nynorsk)}).scene,
          recipe::page_size(page).pixels_per_point};
}

const Sheet& screen_sheet() {
  static const Sheet sheet = compose({.kind = recipe::PageKind::pixels});
  return sheet;
}

const Sheet& print_sheet() {
  static const Sheet sheet = compose({.kind = recipe::PageKind::a3});
  return sheet;
}

void draw(benchmark::State& state, const Sheet& (*sheet)()) {
  const Sheet& drawn = sheet();
  for (auto _ : state) {
    benchmark::DoNotOptimize(render_cairo::render_image(drawn.scene, drawn.pixels_per_point));
  }
}
BENCHMARK_CAPTURE(draw, 1920x1080, screen_sheet)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(draw, a3_300dpi, print_sheet)->Unit(benchmark::kMillisecond);

void write(benchmark::State& state, const Sheet& (*sheet)(), const char* name) {
  const Sheet& drawn = sheet();
  const auto path = std::filesystem::temp_directory_path() / name;
  for (auto _ : state) {
    if (!render_cairo::write_sheet(drawn.scene, drawn.pixels_per_point, path))
      state.SkipWithError("not written");
  }
  std::filesystem::remove(path);
}
BENCHMARK_CAPTURE(write, 1920x1080_png, screen_sheet, "dkart_bench.png")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write, a3_300dpi_png, print_sheet, "dkart_bench_a3.png")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write, a3_svg, print_sheet, "dkart_bench.svg")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write, a3_pdf, print_sheet, "dkart_bench.pdf")->Unit(benchmark::kMillisecond);

void font_map(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(text::FontMap::create());
}
BENCHMARK(font_map)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
