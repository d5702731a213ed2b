// How long a composition takes on the real data: sheet, screen, and labels after a camera move.
#include <benchmark/benchmark.h>

#include "ingest/load.h"
#include "scene/compose.h"
#include "text/fonts.h"
#include "text/strings.h"

namespace {

using namespace dkart;

struct Ground {
  domain::DatasetPtr data;
  text::FontMap fonts;
  text::PangoMeasurer measurer;
  recipe::MapRecipe recipe;

  Ground()
      : data(ingest::load_dataset(ingest::default_sources(DKART_SOURCE_ROOT))),
        fonts(std::move(text::FontMap::create()).value()),
        measurer(fonts) {}
  scene::ComposeInput input(const scene::PreparedMap* prepared = nullptr) const {
    return {*data, recipe, measurer, text::strings(Language::nynorsk), prepared};
  }
};

Ground& ground() {
  static Ground shared;
  return shared;
}

void evaluate(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(scene::evaluate(*ground().data, ground().recipe));
}
BENCHMARK(evaluate)->Unit(benchmark::kMillisecond);

void sheet(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(scene::compose_sheet(ground().input()));
}
BENCHMARK(sheet)->Unit(benchmark::kMillisecond);

void prepare(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(scene::prepare_map(*ground().data));
}
BENCHMARK(prepare)->Unit(benchmark::kMillisecond);

void screen(benchmark::State& state) {
  const auto prepared = scene::prepare_map(*ground().data);
  const scene::Camera camera = scene::fit_norway(*ground().data, {0, 0, 1920, 1080});
  for (auto _ : state)
    benchmark::DoNotOptimize(scene::compose_screen(ground().input(prepared.get()), camera));
}
BENCHMARK(screen)->Unit(benchmark::kMillisecond);

void labels_after_a_move(benchmark::State& state) {
  const auto prepared = scene::prepare_map(*ground().data);
  scene::Camera camera = scene::fit_norway(*ground().data, {0, 0, 1920, 1080});
  scene::Composition composition = scene::compose_screen(ground().input(prepared.get()), camera);
  camera = camera.zoomed(6, {700, 600});
  for (auto _ : state) scene::place_labels_again(composition, ground().input(prepared.get()), camera);
}
BENCHMARK(labels_after_a_move)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
  ingest::initialise();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
