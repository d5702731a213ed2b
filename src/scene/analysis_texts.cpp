#include "scene/analysis_texts.h"

#include "base/number_text.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

using analysis::Group;
using analysis::Grouping;
using analysis::GroupKind;

std::string unknown_name(Grouping grouping, const Messages& messages) {
  switch (grouping) {
    case Grouping::ministry:
      return messages.get("filter.no_ministry");
    case Grouping::period:
      return messages.get("period.unknown");
    case Grouping::population_change:
      return messages.get("group.no_population_change");
    default:
      return messages.get("group.no_centrality");
  }
}

std::string ministry_name(const domain::Dataset& data, const std::string& code, Language language) {
  const domain::Ministry* ministry = data.find_ministry(code);
  return ministry != nullptr ? ministry->short_name.in(language) : code;
}

std::string period_name(const domain::Dataset& data, const std::string& id, Language language) {
  const domain::Period* period = data.find_period(id);
  return period != nullptr ? period->name.in(language) : id;
}

std::string place_name(const domain::Dataset& data, const Group& group) {
  if (group.municipalities.empty()) return group.key;
  return data.at(group.municipalities.front()).name.full();
}

std::string county_name(const domain::Dataset& data, const std::string& number) {
  const auto parsed = domain::CountyNumber::parse(number);
  const auto index = parsed ? data.find_county(*parsed) : std::nullopt;
  return index ? data.at(*index).name : number;
}

}  // namespace

std::string group_name(const domain::Dataset& data, Grouping grouping, const Group& group,
                       const Messages& messages) {
  if (group.kind == GroupKind::unplaced) return messages.get("inspector.unplaced");
  if (group.kind == GroupKind::unknown) return unknown_name(grouping, messages);
  switch (grouping) {
    case Grouping::ministry:
      return ministry_name(data, group.key, messages.language());
    case Grouping::kind:
      return messages.get("kind." + group.key);
    case Grouping::centrality:
      return messages.get("inspector.centrality", {{"class", group.key}});
    case Grouping::period:
      return period_name(data, group.key, messages.language());
    case Grouping::oslo_area:
      return messages.get("group.oslo_" + group.key);
    case Grouping::sami_area:
      return messages.get("group.sami_" + group.key);
    case Grouping::population_change:
      return messages.get("group.population_" + group.key);
    case Grouping::county:
      return county_name(data, group.key);
    case Grouping::municipality:
      break;
  }
  return place_name(data, group);
}

std::string period_label(const std::string& id, const Messages& messages) {
  if (id == domain::period_unknown) return messages.get("period.unknown");
  std::string label = id;
  if (const auto dash = label.find('-'); dash != std::string::npos) label.replace(dash, 1, "\u2013");
  return label;
}

std::string share_text(const std::optional<analysis::Range>& share, const Messages& messages) {
  if (!share) return "";
  return messages.get(
      "group.percent",
      {{"share", readable_range(share->min * 100, share->max * 100, 1, messages.language())}});
}

std::string share_text(std::optional<double> share, const Messages& messages) {
  return share ? share_text(analysis::Range{*share, *share}, messages) : "";
}

std::string difference_text(const analysis::Difference& difference, const Messages& messages) {
  const auto min = difference.open_below ? std::nullopt : difference.jobs_min;
  const auto max = difference.open_above ? std::nullopt : difference.jobs_max;
  if (!min && !max) return messages.get("cli.not_known");
  if (!max) return messages.get("count.at_least", {{"count", signed_text(*min, 1, messages.language())}});
  if (!min) return messages.get("count.no_more_than", {{"count", signed_text(*max, 1, messages.language())}});
  const std::string low = signed_text(*min, 1, messages.language()),
                    high = signed_text(*max, 1, messages.language());
  return low == high ? low : messages.get("date.from_to", {{"from", low}, {"to", high}});
}

}  // namespace dkart::scene
