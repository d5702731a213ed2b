#include "coverage/exact_sites.h"

#include <glpk.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include "coverage/site_search.h"

namespace dkart::coverage {
namespace {

struct ProblemDeleter {
  void operator()(glp_prob* problem) const { glp_delete_prob(problem); }
};

/// GLPK keeps an environment for each thread, which would outlive it.
struct Environment {
  Environment() { glp_term_out(GLP_OFF); }
  ~Environment() { glp_free_env(); }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;
};

/// Points that the same candidates serve are one, with the sum of their values.
using Groups = std::map<std::vector<int>, double>;

Groups groups_of(const SiteGains& gains) {
  std::vector<std::vector<int>> candidates(gains.points);
  std::vector<double> values(gains.points, 0);
  for (std::size_t i = 0; i < gains.rows.size(); ++i) {
    for (const SiteGain& gain : gains.rows[i]) {
      candidates[gain.point].push_back(static_cast<int>(i) + 1);
      values[gain.point] = gain.value;
    }
  }
  Groups groups;
  for (std::size_t p = 0; p < gains.points; ++p) {
    if (!candidates[p].empty()) groups[std::move(candidates[p])] += values[p];
  }
  return groups;
}

/// Columns: one for each candidate (1 when chosen), then one for each group (1 when served).
class CoverProgram {
 public:
  CoverProgram(const SiteGains& gains, std::size_t count)
      : candidates_(static_cast<int>(gains.rows.size())),
        groups_(groups_of(gains)),
        problem_(glp_create_prob()) {
    glp_set_obj_dir(problem_.get(), GLP_MAX);
    glp_add_cols(problem_.get(), candidates_ + static_cast<int>(groups_.size()));
    for (int j = 1; j <= candidates_; ++j) glp_set_col_kind(problem_.get(), j, GLP_BV);
    glp_add_rows(problem_.get(), 1 + static_cast<int>(groups_.size()));
    limit_count(static_cast<double>(count));
    int row = 1;
    for (const auto& [candidates, value] : groups_) add_group(++row, candidates, value);
  }

  glp_prob* problem() const { return problem_.get(); }

  std::vector<std::size_t> chosen() const {
    std::vector<std::size_t> sites;
    for (int j = 1; j <= candidates_; ++j) {
      if (glp_mip_col_val(problem_.get(), j) > 0.5) sites.push_back(static_cast<std::size_t>(j - 1));
    }
    return sites;
  }

  /// Values of all columns (from 1) when `sites` are chosen.
  std::vector<double> solution(const std::vector<std::size_t>& sites) const {
    std::vector<double> values(1 + static_cast<std::size_t>(candidates_) + groups_.size(), 0);
    for (const std::size_t site : sites) values[site + 1] = 1;
    std::size_t column = static_cast<std::size_t>(candidates_);
    for (const auto& [candidates, value] : groups_) {
      ++column;
      for (const int j : candidates)
        values[column] = std::max(values[column], values[static_cast<std::size_t>(j)]);
    }
    return values;
  }

 private:
  void limit_count(double count) {
    std::vector<int> columns{0};
    for (int j = 1; j <= candidates_; ++j) columns.push_back(j);
    const std::vector<double> ones(columns.size(), 1);
    glp_set_row_bnds(problem_.get(), 1, GLP_UP, 0, count);
    glp_set_mat_row(problem_.get(), 1, candidates_, columns.data(), ones.data());
  }

  // A group is served by no more than the chosen candidates among its own.
  void add_group(int row, const std::vector<int>& candidates, double value) {
    const int column = candidates_ + row - 1;
    glp_set_col_bnds(problem_.get(), column, GLP_DB, 0, 1);
    glp_set_obj_coef(problem_.get(), column, value);
    std::vector<int> columns{0, column};
    columns.insert(columns.end(), candidates.begin(), candidates.end());
    std::vector<double> coefficients(columns.size(), -1);
    coefficients[1] = 1;
    glp_set_row_bnds(problem_.get(), row, GLP_UP, 0, 0);
    glp_set_mat_row(problem_.get(), row, static_cast<int>(columns.size()) - 1, columns.data(),
                    coefficients.data());
  }

  int candidates_;
  Groups groups_;
  std::unique_ptr<glp_prob, ProblemDeleter> problem_;
};

/// What GLPK's callback needs.
struct Watch {
  const Progress& progress;
  std::vector<double> start;  // offered once
  double bound = 0;
};

void watch(glp_tree* tree, void* info) {
  auto& w = *static_cast<Watch*>(info);
  if (w.progress.cancelled()) {
    glp_ios_terminate(tree);
    return;
  }
  const int reason = glp_ios_reason(tree);
  if (reason == GLP_IHEUR && !w.start.empty()) {
    glp_ios_heur_sol(tree, w.start.data());
    w.start.clear();
  }
  if (reason == GLP_ISELECT) {
    const int best = glp_ios_best_node(tree);
    if (best != 0) w.bound = std::min(w.bound, glp_ios_node_bound(tree, best));
    // GLPK's gap is relative and falls to 0.
    w.progress.report("progress.exact_sites", 0.5 + 0.5 * std::clamp(1 - glp_ios_mip_gap(tree), 0.0, 1.0));
  }
}

int milliseconds(double seconds) {
  return static_cast<int>(std::clamp(seconds * 1000, 1.0, 86'400'000.0));
}

}  // namespace

Result<ExactSites> solve_cover(const SiteGains& gains, std::size_t count,
                               const std::vector<std::size_t>& start, double seconds,
                               const Progress& progress) {
  ExactSites answer{start, simple_bound(gains, count), false};
  const Environment environment;
  const CoverProgram program(gains, count);

  glp_smcp relaxed;
  glp_init_smcp(&relaxed);
  relaxed.msg_lev = GLP_MSG_OFF;
  relaxed.tm_lim = milliseconds(seconds);
  if (progress.cancelled()) return Error{"cancelled", {}, {}};
  if (glp_simplex(program.problem(), &relaxed) != 0) return answer;
  answer.bound = std::min(answer.bound, glp_get_obj_val(program.problem()));

  Watch state{progress, program.solution(start), answer.bound};
  glp_iocp search;
  glp_init_iocp(&search);
  search.msg_lev = GLP_MSG_OFF;
  search.tm_lim = milliseconds(seconds);
  search.cb_func = watch;
  search.cb_info = &state;
  const int ended = glp_intopt(program.problem(), &search);
  if (progress.cancelled()) return Error{"cancelled", {}, {}};

  const int status = glp_mip_status(program.problem());
  if (status == GLP_OPT || status == GLP_FEAS) {
    const auto found = program.chosen();
    if (value_of(gains, found) > value_of(gains, start)) answer.sites = found;
  }
  answer.optimal = ended == 0 && status == GLP_OPT;
  const double value = value_of(gains, answer.sites);
  answer.bound = answer.optimal ? value : std::max(value, state.bound);
  return answer;
}

}  // namespace dkart::coverage
