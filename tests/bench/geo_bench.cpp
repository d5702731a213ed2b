// How long shared edges, simplification and triangles of the real base map take.
#include <benchmark/benchmark.h>

#include <memory>
#include <vector>

#include "geo/levels.h"
#include "geo/projection.h"
#include "geo/triangulate.h"
#include "geo/validity.h"
#include "ingest/load.h"

namespace dkart::geo {
namespace {

const Topology& norway() {
  static const Topology finest = [] {
    ingest::initialise();
    const domain::DatasetPtr data =
        ingest::load_dataset(ingest::default_sources(DKART_SOURCE_ROOT), ingest::LoadOptions{{0}});
    return data->base_map.areas ? (*data->base_map.areas)[0].topology : Topology();
  }();
  return finest;
}

std::vector<MultiPolygon> areas_at(double tolerance) {
  const Topology topology = norway().simplified(tolerance);
  std::vector<MultiPolygon> areas;
  for (std::size_t i = 0; i < topology.area_count(); ++i)
    areas.push_back(topology.area(static_cast<AreaId>(i)));
  return areas;
}

void build(benchmark::State& state) {
  const std::vector<MultiPolygon> areas = areas_at(0);
  for (auto _ : state) benchmark::DoNotOptimize(Topology::build(areas));
  state.counters["vertices"] = static_cast<double>(norway().vertex_count());
}
BENCHMARK(build)->Unit(benchmark::kMillisecond);

void simplify(benchmark::State& state) {
  const auto tolerance = static_cast<double>(state.range(0));
  const Topology& finest = norway();
  for (auto _ : state) benchmark::DoNotOptimize(finest.simplified(tolerance));
  state.counters["vertices"] = static_cast<double>(finest.simplified(tolerance).vertex_count());
}
BENCHMARK(simplify)->Arg(150)->Arg(450)->Arg(1200)->Unit(benchmark::kMillisecond);

void all_levels(benchmark::State& state) {
  for (auto _ : state) {
    Topology finest = norway();
    benchmark::DoNotOptimize(LevelsOfDetail::build(std::move(finest), {0, 150, 450, 1200}));
  }
}
BENCHMARK(all_levels)->Unit(benchmark::kMillisecond);

void triangles(benchmark::State& state) {
  const std::vector<MultiPolygon> areas = areas_at(static_cast<double>(state.range(0)));
  std::size_t count = 0;
  for (auto _ : state) {
    count = 0;
    for (const MultiPolygon& area : areas) count += triangulate(area).indices.size() / 3;
  }
  state.counters["triangles"] = static_cast<double>(count);
}
BENCHMARK(triangles)->Arg(0)->Arg(150)->Arg(600)->Unit(benchmark::kMillisecond);

void validity(benchmark::State& state) {
  const std::vector<MultiPolygon> areas = areas_at(0);
  for (auto _ : state) {
    for (const MultiPolygon& area : areas) benchmark::DoNotOptimize(why_invalid(area));
  }
}
BENCHMARK(validity)->Unit(benchmark::kMillisecond);

void inner_points(benchmark::State& state) {
  const std::vector<MultiPolygon> areas = areas_at(0);
  for (auto _ : state) {
    for (const MultiPolygon& area : areas) {
      if (!area.empty()) benchmark::DoNotOptimize(inner_point(area));
    }
  }
}
BENCHMARK(inner_points)->Unit(benchmark::kMillisecond);

void county_lines(benchmark::State& state) {
  const Topology& topology = norway();
  const auto between_areas = [](AreaId left, AreaId right) { return left != no_area && right != no_area; };
  for (auto _ : state) benchmark::DoNotOptimize(topology.lines(between_areas));
}
BENCHMARK(county_lines)->Unit(benchmark::kMillisecond);

void open_projection(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Projection::lon_lat_to_map());
}
BENCHMARK(open_projection)->Unit(benchmark::kMicrosecond);

void project(benchmark::State& state) {
  const auto projection = Projection::lon_lat_to_map();
  for (auto _ : state) benchmark::DoNotOptimize(projection->forward(LonLat{10.75, 59.91}));
}
BENCHMARK(project);

}  // namespace
}  // namespace dkart::geo

BENCHMARK_MAIN();
