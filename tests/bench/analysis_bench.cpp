// How long it takes to select, count and classify: what the window does after every change of a filter.
#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

#include "analysis/classification.h"
#include "analysis/figures.h"
#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

// The tiny country with `count` decisions, the given ones over and over.
domain::Dataset with_decisions(std::size_t count) {
  domain::Dataset data = test_support::tiny_dataset_value();
  const auto given = data.decisions;
  data.decisions.clear();
  for (std::size_t i = 0; i < count; ++i) {
    domain::Decision decision = given[i % given.size()];
    decision.id += '-' + std::to_string(i);
    decision.same_unit_as.clear();
    data.decisions.push_back(std::move(decision));
  }
  return data;
}

void select_by_search(benchmark::State& state) {
  const auto data = with_decisions(static_cast<std::size_t>(state.range(0)));
  Filter filter;
  filter.search = "tromsø skatteetaten";
  for (auto _ : state) benchmark::DoNotOptimize(select(data, filter));
}
BENCHMARK(select_by_search)->Arg(40)->Arg(2000);

void choices_beside_a_filter(benchmark::State& state) {
  const auto data = with_decisions(static_cast<std::size_t>(state.range(0)));
  Filter filter;
  filter.ministries = {"JD", "FIN"};
  for (auto _ : state) benchmark::DoNotOptimize(count_choices(data, filter));
}
BENCHMARK(choices_beside_a_filter)->Arg(40)->Arg(2000);

void figures_of_municipalities(benchmark::State& state) {
  const auto data = with_decisions(static_cast<std::size_t>(state.range(0)));
  const Selection selection = select(data, {});
  for (auto _ : state) benchmark::DoNotOptimize(count_figures(data, selection, Level::municipality));
}
BENCHMARK(figures_of_municipalities)->Arg(40)->Arg(2000);

// All 357 municipalities with a value of their own: the most that natural breaks have to do.
void natural_breaks(benchmark::State& state) {
  std::mt19937_64 random(1);
  std::vector<AreaValue> values;
  for (int i = 0; i < 357; ++i) values.emplace_back(std::exp(std::normal_distribution<double>(0, 1)(random)));
  const ClassRequest request{ClassMethod::natural_breaks, static_cast<std::size_t>(state.range(0)), {}};
  for (auto _ : state) benchmark::DoNotOptimize(classify(values, request));
}
BENCHMARK(natural_breaks)->Arg(5)->Arg(9);

}  // namespace
}  // namespace dkart::analysis
