// What the window does while a centre is dragged: the whole answer for the map, with what an earlier one spares.
#include <benchmark/benchmark.h>

#include <random>

#include "ingest/load.h"
#include "scene/coverage_map.h"

namespace dkart::scene {
namespace {

const domain::Dataset& country() {
  static const domain::DatasetPtr data = [] {
    ingest::initialise();
    return ingest::load_dataset(ingest::default_sources(DKART_SOURCE_ROOT), {});
  }();
  return *data;
}

std::shared_ptr<const coverage::PopulationPoints> a_million_points() {
  domain::PopulationLayer layer;
  layer.file = "made up";
  std::mt19937_64 random(1);
  std::uniform_real_distribution<double> lon(5, 30), lat(58, 71);
  for (int i = 0; i < 1'000'000; ++i) {
    layer.points.push_back({{lon(random), lat(random)},
                            {static_cast<std::uint32_t>(random() % country().municipalities.size())},
                            static_cast<double>(random() % 9)});
  }
  return std::make_shared<const coverage::PopulationPoints>(coverage::population_from(std::move(layer)));
}

void drag(benchmark::State& state, const CoverageInput& input, bool rings) {
  recipe::MapRecipe recipe;
  recipe.coverage = recipe::CoverageSpec{};
  recipe.coverage->rings = rings;
  if (input.population) recipe.coverage->population_file = "made up";
  auto& added = recipe.coverage->facilities.added;
  added.push_back({"what-if-A", "A", {11, 62}, std::nullopt});
  CoveragePtr answer = cover(country(), recipe, input);
  double step = 0;
  for (auto _ : state) {
    step += 0.001;
    added.front().position = {11 + step, 62};
    answer = cover(country(), recipe, input, answer);
    benchmark::DoNotOptimize(answer->reach().country.outside);
  }
}

void drag_a_centre_default_population(benchmark::State& state) {
  drag(state, {}, false);
}
BENCHMARK(drag_a_centre_default_population)->Unit(benchmark::kMillisecond);

void drag_a_centre_default_population_with_rings(benchmark::State& state) {
  drag(state, {}, true);
}
BENCHMARK(drag_a_centre_default_population_with_rings)->Unit(benchmark::kMillisecond);

void drag_a_centre_million_points(benchmark::State& state) {
  drag(state, {a_million_points(), nullptr}, false);
}
BENCHMARK(drag_a_centre_million_points)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace dkart::scene
