// A file of a million rows may have the same fault in each: the first ones are named, the others counted.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include "base/remark.h"

namespace dkart::ingest {

class RemarkLimit {
 public:
  static constexpr std::size_t named = 20;  // of each code

  explicit RemarkLimit(Issues& issues) : issues_(issues) {}

  void add(Issue issue) {
    Seen& seen =
        seen_.try_emplace(issue.code, Seen{0, {issue.where.file, 0, issue.where.column}}).first->second;
    if (++seen.count <= named) issues_.push_back(std::move(issue));
  }

  /// Once, at the end. Remark: "more_of_the_same" {count, code}.
  void finish() {
    for (auto& [code, seen] : seen_) {
      if (seen.count <= named) continue;
      issues_.push_back({Severity::warning,
                         "more_of_the_same",
                         std::move(seen.where),
                         {{"count", std::to_string(seen.count - named)}, {"code", code}}});
    }
    seen_.clear();
  }

 private:
  struct Seen {
    std::size_t count = 0;
    Where where;
  };
  Issues& issues_;
  std::map<std::string, Seen> seen_;
};

}  // namespace dkart::ingest
