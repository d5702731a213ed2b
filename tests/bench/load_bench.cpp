// How long the files take: all of it as the programs do, and its parts.
#include <benchmark/benchmark.h>

#include "geo/levels.h"
#include "ingest/areas.h"
#include "ingest/centres_table.h"
#include "ingest/decisions_table.h"
#include "ingest/definitions_table.h"
#include "ingest/load.h"
#include "ingest/map_file.h"
#include "ingest/municipalities_table.h"

namespace dkart::ingest {
namespace {

const Sources& sources() {
  static const Sources here = [] {
    initialise();
    return default_sources(DKART_SOURCE_ROOT);
  }();
  return here;
}

void whole_dataset(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(load_dataset(sources()));
}

void map_file(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(read_map_file(sources().maps_file, {}));
}

void municipalities_table(benchmark::State& state) {
  for (auto _ : state) {
    domain::Dataset data;
    benchmark::DoNotOptimize(read_municipalities(sources().data_dir, data));
  }
}

// 15,708 rows.
void population_table(benchmark::State& state) {
  domain::Dataset data;
  read_municipalities(sources().data_dir, data);
  const MunicipalityJoin join(data, MunicipalityCodes::read(sources().data_dir, data.issues));
  for (auto _ : state) {
    data.population.clear();
    read_population(sources().data_dir, join, data);
  }
}

void decisions_and_definitions(benchmark::State& state) {
  domain::Dataset data;
  read_municipalities(sources().data_dir, data);
  const MunicipalityJoin join(data, MunicipalityCodes::read(sources().data_dir, data.issues));
  const SvalbardPlaces svalbard = SvalbardPlaces::read(sources().data_dir, nullptr, data.issues);
  for (auto _ : state) {
    data.periods.clear();
    data.ministries.clear();
    data.decisions.clear();
    read_definitions(sources().data_dir, join, data);
    read_decisions(sources().data_dir, join, svalbard, data);
  }
}

void topology_and_levels(benchmark::State& state) {
  domain::Dataset data;
  read_municipalities(sources().data_dir, data);
  const MunicipalityJoin join(data, MunicipalityCodes::read(sources().data_dir, data.issues));
  MapFile map = read_map_file(sources().maps_file, {});
  std::vector<geo::MultiPolygon> areas = match_areas(map, join, data);
  areas.push_back(std::move(map.land));
  const LoadOptions options;
  for (auto _ : state) {
    benchmark::DoNotOptimize(geo::LevelsOfDetail::build(geo::Topology::build(areas), options.tolerances));
  }
}

BENCHMARK(whole_dataset)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
BENCHMARK(map_file)->Unit(benchmark::kMillisecond);
BENCHMARK(municipalities_table)->Unit(benchmark::kMillisecond);
BENCHMARK(population_table)->Unit(benchmark::kMillisecond);
BENCHMARK(decisions_and_definitions)->Unit(benchmark::kMillisecond);
BENCHMARK(topology_and_levels)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace dkart::ingest

BENCHMARK_MAIN();
