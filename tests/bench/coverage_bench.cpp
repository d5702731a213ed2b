// A million people points: nearest facility, a what-if centre that moves, a grid from a file, and the best sites.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <random>

#include "coverage/reach.h"
#include "coverage/sites.h"
#include "geo/geodesic.h"
#include "ingest/gdal_handles.h"
#include "ingest/load.h"
#include "ingest/population_layer.h"

namespace dkart::coverage {
namespace {

namespace fs = std::filesystem;

const domain::Dataset& country() {
  static const domain::DatasetPtr data = [] {
    ingest::initialise();
    return ingest::load_dataset(ingest::default_sources(DKART_SOURCE_ROOT), {{0}});
  }();
  return *data;
}

/// A square grid of 1000 by 1000 cells over Norway, in map metres; cells at sea have no data.
const fs::path& grid_of_a_million_cells() {
  struct Removed {
    fs::path path;
    ~Removed() { fs::remove(path); }
  };
  static const Removed made{[] {
    country();
    const fs::path file = fs::temp_directory_path() / "dkart-bench-grid.tif";
    constexpr int side = 1000;
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const ingest::DatasetHandle grid(driver->Create(file.c_str(), side, side, 1, GDT_Int32, nullptr));
    double transform[] = {-80'000, 1200, 0, 7'950'000, 0, -1550};
    grid->SetGeoTransform(transform);
    OGRSpatialReference crs;
    crs.importFromEPSG(25833);
    grid->SetSpatialRef(&crs);
    std::mt19937 random(1);
    std::vector<int> row(side);
    for (int r = 0; r < side; ++r) {
      for (int& cell : row) cell = static_cast<int>(random() % 90) + 1;
      if (grid->GetRasterBand(1)->RasterIO(GF_Write, 0, r, side, 1, row.data(), side, 1, GDT_Int32, 0, 0,
                                           nullptr) != CE_None) {
        std::abort();
      }
    }
    return file;
  }()};
  return made.path;
}

void read_a_grid_of_a_million_cells(benchmark::State& state) {
  const fs::path& path = grid_of_a_million_cells();
  double points = 0;
  for (auto _ : state) {
    Issues issues;
    const auto layer = ingest::read_population_layer(path, country(), issues);
    points = layer ? static_cast<double>(layer->points.size()) : 0;
  }
  state.counters["points"] = points;
}
BENCHMARK(read_a_grid_of_a_million_cells)->Unit(benchmark::kMillisecond);

/// Within the municipalities' extent, most people near each other as in a country with towns.
PopulationPoints made_population(std::size_t count) {
  std::mt19937_64 random(7);
  std::vector<geo::LonLat> towns;
  for (const auto& point : municipality_points(country())) {
    if (point) towns.push_back(*point);
  }
  std::normal_distribution<double> spread(0, 0.25);
  domain::PopulationLayer layer;
  layer.file = "made";
  for (std::size_t i = 0; i < count; ++i) {
    const auto municipality = static_cast<std::uint32_t>(random() % towns.size());
    layer.points.push_back(
        {{towns[municipality].lon + spread(random), towns[municipality].lat + spread(random) / 2},
         {municipality},
         static_cast<double>(random() % 60)});
  }
  return population_from(std::move(layer));
}

const PopulationPoints& a_million() {
  static const PopulationPoints points = made_population(1'000'000);
  return points;
}

const PopulationPoints& default_population() {
  static const PopulationPoints points = [] {
    Issues issues;
    return distribute_population(country(), AgeGroup::all, issues);
  }();
  return points;
}

std::vector<Facility> made_facilities(std::size_t count) {
  const PopulationPoints places = made_population(count);
  std::vector<Facility> facilities;
  for (std::size_t i = 0; i < count; ++i) {
    Facility f;
    f.id = "f-" + std::to_string(i);
    f.position = places.points[i].position;
    facilities.push_back(std::move(f));
  }
  return facilities;
}

void nearest_of_1000_facilities_for_a_million_points(benchmark::State& state) {
  const PopulationPoints& points = a_million();
  const auto facilities = made_facilities(1000);
  std::vector<Nearest> found;
  for (auto _ : state) found = nearest_facilities(points, facilities);
  // Held against brute force on a sample.
  for (std::size_t i = 0; i < points.points.size(); i += 5003) {
    double least = 1e12;
    for (const Facility& f : facilities) {
      least = std::min(least, geo::geodesic_distance(points.points[i].position, f.position));
    }
    if (least != found[i].cost) state.SkipWithError("not the nearest");
  }
}
BENCHMARK(nearest_of_1000_facilities_for_a_million_points)->Unit(benchmark::kMillisecond);

// What the window does while a hypothetical centre is dragged: nearest, and all figures anew.
void move_a_centre(benchmark::State& state, const PopulationPoints& points) {
  auto facilities = facilities_of(country(), {});
  Facility dragged;
  dragged.id = "what-if";
  dragged.position = {10.4, 61.5};
  facilities.push_back(dragged);
  auto nearest = nearest_facilities(points, facilities);
  const auto centres = nearest_from_centres(country(), facilities);
  std::mt19937 random(3);
  for (auto _ : state) {
    auto moved = facilities;
    moved.back().position = {9 + static_cast<double>(random() % 300) / 100,
                             60 + static_cast<double>(random() % 300) / 100};
    nearest = updated_nearest(points, facilities, nearest, moved);
    facilities = std::move(moved);
    benchmark::DoNotOptimize(count_reach(country(), points, nearest, centres, {}));
  }
}
void move_a_centre_default_population(benchmark::State& state) {
  move_a_centre(state, default_population());
}
BENCHMARK(move_a_centre_default_population)->Unit(benchmark::kMillisecond);
void move_a_centre_million_points(benchmark::State& state) {
  move_a_centre(state, a_million());
}
BENCHMARK(move_a_centre_million_points)->Unit(benchmark::kMillisecond);

void best_sites_on_the_shipped_data(benchmark::State& state) {
  const PopulationPoints& points = default_population();
  const auto nearest = nearest_facilities(points, facilities_of(country(), {}));
  const auto candidates = candidates_at_centres(country());
  SiteRequest request;
  request.count = static_cast<std::size_t>(state.range(0));
  request.exact = state.range(1) != 0;
  bool optimal = true;
  for (auto _ : state) {
    const auto answer = best_sites(points, nearest, candidates, request);
    optimal = optimal && answer.ok() && answer->optimal;
  }
  state.counters["optimal"] = optimal ? 1 : 0;
}
BENCHMARK(best_sites_on_the_shipped_data)
    ->Args({3, 0})
    ->Args({3, 1})
    ->Args({10, 1})
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace dkart::coverage
