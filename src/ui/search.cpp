#include "ui/search.h"

#include <algorithm>

#include "analysis/filter.h"

namespace dkart::ui {
namespace {

struct Ranked {
  int rank = 0;
  Finding finding;
};

// 0: begins with it, 1: a word begins with it, 2: holds it; -1: not found.
int rank_of(std::string_view text, const std::string& wanted) {
  const std::string folded = analysis::fold_for_search(text);
  const std::size_t at = folded.find(wanted);
  if (at == std::string::npos) return -1;
  if (at == 0) return 0;
  return folded.find(" " + wanted) != std::string::npos ? 1 : 2;
}

void add(std::vector<Ranked>& all, int rank, int weight, Finding finding) {
  if (rank >= 0) all.push_back({rank * 10 + weight, std::move(finding)});
}

std::string where(const domain::Dataset& data, const std::optional<domain::MunicipalityIndex>& municipality) {
  return municipality ? data.at(*municipality).name.norwegian : std::string();
}

}  // namespace

std::vector<Finding> find(const domain::Dataset& data, std::string_view text, std::size_t limit) {
  const std::string wanted = analysis::fold_for_search(text);
  if (wanted.find_first_not_of(' ') == std::string::npos) return {};
  std::vector<Ranked> all;
  for (std::uint32_t i = 0; i < data.municipalities.size(); ++i) {
    const domain::Municipality& m = data.municipalities[i];
    add(all, rank_of(m.name.full(), wanted), 0,
        {Finding::Kind::municipality, m.name.full(), data.at(m.county).name, domain::MunicipalityIndex{i}});
  }
  for (std::uint32_t i = 0; i < data.counties.size(); ++i) {
    add(all, rank_of(data.counties[i].name, wanted), 1,
        {Finding::Kind::county, data.counties[i].name, "", domain::CountyIndex{i}});
  }
  for (std::uint32_t i = 0; i < data.decisions.size(); ++i) {
    const domain::Decision& d = data.decisions[i];
    add(all, rank_of(d.agency, wanted), 2,
        {Finding::Kind::decision, d.agency, d.municipality ? where(data, d.municipality) : d.place,
         domain::DecisionIndex{i}});
  }
  for (const domain::StudyCentre& c : data.study_centres) {
    if (c.status == domain::CentreStatus::replaced) continue;
    add(all, rank_of(c.name, wanted), 3,
        {Finding::Kind::study_centre, c.name, where(data, c.municipality), c.municipality});
  }
  std::stable_sort(all.begin(), all.end(), [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
  if (all.size() > limit) all.resize(limit);
  std::vector<Finding> out;
  for (Ranked& one : all) out.push_back(std::move(one.finding));
  return out;
}

}  // namespace dkart::ui
