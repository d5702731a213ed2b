#include "ingest/municipality_join.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/number_text.h"

namespace dkart::ingest {
namespace {

using domain::Municipality;
using domain::MunicipalityIndex;

bool begins_with_word(std::string_view text, std::string_view word) {
  if (word.empty() || !text.starts_with(word)) return false;
  if (text.size() == word.size()) return true;
  const char next = text[word.size()];
  // Bytes from 0x80 on belong to letters such as å.
  return next == ' ' || next == ',' || next == '(' || next == '/' || next == '-';
}

bool begins_with_form(const domain::OfficialName& name, std::string_view text) {
  return begins_with_word(text, name.norwegian) ||
         std::any_of(name.others.begin(), name.others.end(),
                     [&](const std::string& other) { return begins_with_word(text, other); });
}

MessageArgs named(const Municipality& municipality) {
  return {{"number", municipality.number.text()}, {"name", municipality.name.norwegian}};
}

}  // namespace

bool is_name_of(const domain::OfficialName& name, std::string_view text) {
  while (!text.empty()) {
    std::size_t end = std::string_view::npos, next = text.size();
    for (const std::string_view separator : {" \u2013 ", " - ", "/"}) {
      if (const auto at = text.find(separator); at < end) {
        end = at;
        next = at + separator.size();
      }
    }
    if (begins_with_form(name, trimmed(text.substr(0, end)))) return true;
    text.remove_prefix(next);
  }
  return false;
}

std::optional<MunicipalityIndex> MunicipalityJoin::find(std::string_view number, const Clues& clues,
                                                        const Where& where, Issues& issues) const {
  const auto parsed = domain::MunicipalityNumber::parse(number);
  if (!parsed) {
    issues.push_back({Severity::error, "number_malformed", where, {{"number", std::string(number)}}});
    return std::nullopt;
  }
  if (const auto found = facts_.find_municipality(*parsed)) {
    check_name(*found, clues.name, where, issues);
    return found;
  }
  return find_old(*parsed, clues, where, issues);
}

std::optional<MunicipalityIndex> MunicipalityJoin::find(const Row& row, std::string_view place,
                                                        std::optional<geo::MapPoint> point,
                                                        Issues& issues) const {
  constexpr std::string_view column = "municipality_number";
  if (!row.has(column)) return std::nullopt;
  if (row[column].empty()) {
    issues.push_back(
        {Severity::note, "municipality_not_given", row.where(column), {{"place", std::string(place)}}});
    return std::nullopt;
  }
  return find(row[column], {row["municipality_name"], place, point}, row.where(column), issues);
}

std::optional<MunicipalityIndex> MunicipalityJoin::find_old(domain::MunicipalityNumber old,
                                                            const Clues& clues, const Where& where,
                                                            Issues& issues) const {
  std::vector<MunicipalityIndex> candidates;
  for (const auto& change : codes_.today_of(old)) {
    if (const auto found = facts_.find_municipality(change.today)) candidates.push_back(*found);
  }
  if (candidates.empty()) {
    issues.push_back({Severity::error, "number_unknown", where, {{"number", old.text()}}});
    return std::nullopt;
  }
  if (candidates.size() == 1) {
    MessageArgs args = named(facts_.at(candidates.front()));
    args["old"] = old.text();
    issues.push_back({Severity::note, "number_old", where, std::move(args)});
    return candidates.front();
  }
  if (const auto decision = decide(candidates, clues)) {
    MessageArgs args = named(facts_.at(decision->municipality));
    args["old"] = old.text();
    args["clue"] = decision->clue;
    issues.push_back({Severity::note, "number_split_decided", where, std::move(args)});
    return decision->municipality;
  }
  std::string list;
  for (const MunicipalityIndex candidate : candidates) {
    const Municipality& municipality = facts_.at(candidate);
    list += (list.empty() ? "" : ", ") + municipality.number.text() + " " + municipality.name.norwegian;
  }
  issues.push_back(
      {Severity::error, "number_split_undecided", where, {{"old", old.text()}, {"candidates", list}}});
  return std::nullopt;
}

// A point weighs most, then the place. The municipality's name counts only when nothing nearer is said, since
// a row with an old number has the old name, and old Ålesund (1507) held today's Haram as well.
std::optional<MunicipalityJoin::Decision> MunicipalityJoin::decide(
    std::span<const MunicipalityIndex> candidates, const Clues& clues) const {
  const auto only = [&](auto fits, std::string clue) -> std::optional<Decision> {
    const auto first = std::find_if(candidates.begin(), candidates.end(), fits);
    if (first == candidates.end() || std::find_if(first + 1, candidates.end(), fits) != candidates.end()) {
      return std::nullopt;
    }
    return Decision{*first, std::move(clue)};
  };
  if (clues.point) {
    const std::string position = plain_number(clues.point->x, 0) + ", " + plain_number(clues.point->y, 0);
    const auto fits = [&](MunicipalityIndex m) { return inside(m, *clues.point); };
    if (auto decision = only(fits, clues.place.empty() ? position : std::string(clues.place)))
      return decision;
  }
  const std::string_view words = clues.place.empty() ? clues.name : clues.place;
  const auto named_so = [&](MunicipalityIndex m) {
    return begins_with_form(facts_.at(m).name, words) || begins_with_word(words, facts_.at(m).admin_centre);
  };
  if (auto decision = only(named_so, std::string(words))) return decision;
  return only([&](MunicipalityIndex m) { return holds_place(m, words); }, std::string(words));
}

bool MunicipalityJoin::inside(MunicipalityIndex municipality, geo::MapPoint point) const {
  return municipality.value < areas_.size() && geo::contains(areas_[municipality.value], point);
}

bool MunicipalityJoin::holds_place(MunicipalityIndex municipality, std::string_view place) const {
  return std::any_of(facts_.places.begin(), facts_.places.end(), [&](const domain::PopulatedPlace& known) {
    return begins_with_word(place, known.name) && inside(municipality, known.map_position);
  });
}

void MunicipalityJoin::check_name(MunicipalityIndex municipality, std::string_view name, const Where& where,
                                  Issues& issues) const {
  const Municipality& found = facts_.at(municipality);
  if (name.empty() || is_name_of(found.name, name)) return;
  MessageArgs args = named(found);
  args["found"] = std::string(name);
  issues.push_back({Severity::warning, "name_mismatch", where, std::move(args)});
}

}  // namespace dkart::ingest
