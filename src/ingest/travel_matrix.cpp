#include "ingest/travel_matrix.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "base/number_text.h"
#include "ingest/remark_limit.h"
#include "ingest/table.h"

namespace dkart::ingest {
namespace {

const TableSpec spec{"matrix",
                     Severity::error,
                     {{"origin", Need::required}, {"facility", Need::required}, {"minutes", Need::required}}};

std::optional<double> decimal(std::string text) {
  std::replace(text.begin(), text.end(), ',', '.');
  return parse_number(text);
}

class MatrixReader {
 public:
  MatrixReader(const domain::Dataset& data, std::span<const std::string> point_ids,
               std::span<const std::string> added_facilities, Issues& issues)
      : data_(data), point_ids_(point_ids.begin(), point_ids.end()), remarks_(issues) {
    for (const auto& centre : data.study_centres) known_facilities_.insert(centre.id);
    for (const auto& campus : data.campuses) known_facilities_.insert(campus.id);
    known_facilities_.insert(added_facilities.begin(), added_facilities.end());
    point_ids_.erase("");
  }

  void read(const Row& row) {
    const std::string origin = row.text("origin"), facility = row.text("facility");
    if (!known_origin(origin)) {
      remark_once(row, "origin", origin, "matrix_origin_unknown");
      return;
    }
    if (!known_facilities_.contains(facility)) {
      remark_once(row, "facility", facility, "matrix_facility_unknown");
      return;
    }
    const std::string text = row.text("minutes");
    if (text.empty()) return;
    const auto minutes = decimal(text);
    if (!minutes) {
      remark(row, "minutes", "matrix_minutes_unreadable", {{"value", text}});
    } else if (*minutes < 0) {
      remark(row, "minutes", "matrix_minutes_negative", {{"value", text}});
    } else if (!pairs_.insert(origin + '\n' + facility).second) {
      remark(row, "", "matrix_pair_repeated", {{"origin", origin}, {"facility", facility}});
    } else {
      matrix_.from[origin].push_back({position_of(facility), *minutes});
    }
  }

  domain::TravelMatrix finish(std::string file) {
    remarks_.finish();
    matrix_.file = std::move(file);
    return std::move(matrix_);
  }

 private:
  bool known_origin(const std::string& origin) const {
    if (point_ids_.contains(origin)) return true;
    const auto number = domain::MunicipalityNumber::parse(origin);
    return number && data_.find_municipality(*number);
  }

  std::uint32_t position_of(const std::string& facility) {
    const auto [found, is_new] =
        positions_.try_emplace(facility, static_cast<std::uint32_t>(matrix_.facilities.size()));
    if (is_new) matrix_.facilities.push_back(facility);
    return found->second;
  }

  void remark(const Row& row, std::string_view column, std::string code, MessageArgs args) {
    remarks_.add({Severity::warning, std::move(code), row.where(column), std::move(args)});
  }

  void remark_once(const Row& row, const std::string& column, const std::string& id, std::string code) {
    if (unknown_.insert(column + id).second) remark(row, column, std::move(code), {{column, id}});
  }

  const domain::Dataset& data_;
  std::unordered_set<std::string> point_ids_, known_facilities_, unknown_, pairs_;
  std::unordered_map<std::string, std::uint32_t> positions_;
  domain::TravelMatrix matrix_;
  RemarkLimit remarks_;
};

}  // namespace

Result<domain::TravelMatrix> read_travel_matrix(const std::filesystem::path& path,
                                                const domain::Dataset& data,
                                                std::span<const std::string> point_ids,
                                                std::span<const std::string> added_facilities,
                                                Issues& issues) {
  const auto table = Table::read_file(path, spec, issues);
  if (!table) {
    const Issue issue = issues.back();
    issues.pop_back();
    return Error{issue.code, issue.where, issue.args};
  }
  MatrixReader reader(data, point_ids, added_facilities, issues);
  const bool complete = table->has("origin") && table->has("facility") && table->has("minutes");
  for (std::size_t i = 0; complete && i < table->size(); ++i) reader.read((*table)[i]);
  domain::TravelMatrix matrix = reader.finish(table->file());
  if (matrix.from.empty()) return Error{"matrix_empty", {table->file(), 0, ""}, {}};
  return matrix;
}

}  // namespace dkart::ingest
