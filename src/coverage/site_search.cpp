#include "coverage/site_search.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace dkart::coverage {
namespace {

constexpr double least_gain = 1e-6;  // persons or person-kilometres; below it is rounding

using Held = std::vector<double>;  // by point, the largest value so far

double added_by(const std::vector<SiteGain>& row, const Held& held) {
  double sum = 0;
  for (const SiteGain& gain : row) sum += std::max(0.0, gain.value - held[gain.point]);
  return sum;
}

void take(const std::vector<SiteGain>& row, Held& held) {
  for (const SiteGain& gain : row) held[gain.point] = std::max(held[gain.point], gain.value);
}

struct Best {
  std::size_t candidate = 0;
  double added = 0;
};

Best best_row(const SiteGains& gains, const Held& held, const Progress& progress) {
  Best best;
  for (std::size_t i = 0; i < gains.rows.size() && !progress.cancelled(); ++i) {
    const double added = added_by(gains.rows[i], held);
    if (added > best.added) best = {i, added};
  }
  return best;
}

// What the others than `left_out` hold, and the sum of it.
double hold_others(const SiteGains& gains, const std::vector<std::size_t>& chosen, std::size_t left_out,
                   Held& held) {
  std::fill(held.begin(), held.end(), 0);
  double sum = 0;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (i == left_out) continue;
    sum += added_by(gains.rows[chosen[i]], held);
    take(gains.rows[chosen[i]], held);
  }
  return sum;
}

}  // namespace

std::vector<std::size_t> greedy(const SiteGains& gains, std::size_t count, const Progress& progress) {
  std::vector<std::size_t> chosen;
  Held held(gains.points, 0);
  while (chosen.size() < count) {
    const Best best = best_row(gains, held, progress);
    if (best.added < least_gain || progress.cancelled()) break;
    chosen.push_back(best.candidate);
    take(gains.rows[best.candidate], held);
    progress.report("progress.sites",
                    0.4 + 0.1 * static_cast<double>(chosen.size()) / static_cast<double>(count));
  }
  return chosen;
}

std::vector<std::size_t> greedy_with_exchange(const SiteGains& gains, std::size_t count,
                                              const Progress& progress) {
  std::vector<std::size_t> chosen = greedy(gains, count, progress);
  double value = value_of(gains, chosen);
  Held held(gains.points, 0);
  while (!progress.cancelled()) {
    double best_value = value + least_gain;
    std::size_t best_out = chosen.size(), best_in = 0;
    progress.report("progress.sites", 0.5);
    for (std::size_t out = 0; out < chosen.size() && !progress.cancelled(); ++out) {
      const double others = hold_others(gains, chosen, out, held);
      const Best best = best_row(gains, held, progress);
      if (others + best.added > best_value) {
        best_value = others + best.added;
        best_out = out;
        best_in = best.candidate;
      }
    }
    if (best_out == chosen.size() || progress.cancelled()) break;
    chosen[best_out] = best_in;
    value = best_value;
  }
  return chosen;
}

OrderedSites in_order_of_gain(const SiteGains& gains, std::vector<std::size_t> chosen) {
  OrderedSites ordered;
  Held held(gains.points, 0);
  std::sort(chosen.begin(), chosen.end());
  while (!chosen.empty()) {
    auto best = chosen.begin();
    double most = -1;
    for (auto it = chosen.begin(); it != chosen.end(); ++it) {
      const double added = added_by(gains.rows[*it], held);
      if (added > most) best = it;
      most = std::max(most, added);
    }
    ordered.sites.push_back(*best);
    ordered.added.push_back(most);
    take(gains.rows[*best], held);
    chosen.erase(best);
  }
  return ordered;
}

double simple_bound(const SiteGains& gains, std::size_t count) {
  std::vector<double> sums;
  Held all(gains.points, 0);
  for (const auto& row : gains.rows) {
    double sum = 0;
    for (const SiteGain& gain : row) sum += gain.value;
    sums.push_back(sum);
    take(row, all);
  }
  std::sort(sums.begin(), sums.end(), std::greater<>());
  sums.resize(std::min(count, sums.size()));
  return std::min(std::accumulate(sums.begin(), sums.end(), 0.0),
                  std::accumulate(all.begin(), all.end(), 0.0));
}

}  // namespace dkart::coverage
