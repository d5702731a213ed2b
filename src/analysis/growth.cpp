#include "analysis/growth.h"

#include <array>
#include <utility>
#include <vector>

#include "analysis/population_change.h"
#include "analysis/tally.h"

namespace dkart::analysis {
namespace {

constexpr std::size_t falling = 0, rising = 1;

std::optional<Range> share_of_falling(const GrowthAnswer& answer) {
  if (!answer.falling.jobs_min && !answer.falling.jobs_max) return std::nullopt;
  return share_of(known_jobs(answer.falling), known_jobs(answer.rising));
}

}  // namespace

std::optional<GrowthAnswer> growth_answer(const domain::Dataset& data, const Selection& selection,
                                          const Scope& scope, int years) {
  const auto change = population_change(data, Level::municipality, years);
  if (!change) return std::nullopt;

  std::vector<std::optional<std::size_t>> side_of(data.municipalities.size());
  std::array<std::size_t, 2> municipalities{};
  std::array<double, 2> inhabitants{};
  for (std::size_t i = 0; i < side_of.size(); ++i) {
    const PopulationContext& context = change->areas[i];
    if (!scope.municipality_in_scope[i] || !context.change) continue;
    const std::size_t side = *context.change < 0 ? falling : rising;
    side_of[i] = side;
    ++municipalities[side];
    inhabitants[side] += *context.now;
  }

  Tally sums = tally(data, selection, 2, [&](const domain::Decision& decision) {
    return decision.municipality ? side_of[decision.municipality->value] : std::nullopt;
  });
  for (const std::size_t side : {falling, rising}) set_population(sums.parts[side], inhabitants[side]);

  GrowthAnswer answer;
  answer.from_year = change->from_year;
  answer.to_year = change->to_year;
  answer.falling = std::move(sums.parts[falling]);
  answer.rising = std::move(sums.parts[rising]);
  answer.falling_count = municipalities[falling];
  answer.rising_count = municipalities[rising];
  answer.falling_job_share = share_of_falling(answer);
  const double everyone = inhabitants[falling] + inhabitants[rising];
  if (everyone > 0) answer.falling_population_share = inhabitants[falling] / everyone;
  return answer;
}

}  // namespace dkart::analysis
