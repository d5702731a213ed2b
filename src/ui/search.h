// What the search field finds: places by any of their official names, decisions, study centres.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/dataset.h"
#include "session/app_state.h"

namespace dkart::ui {

struct Finding {
  enum class Kind { county, municipality, decision, study_centre } kind = Kind::municipality;
  std::string title;
  std::string detail;
  std::optional<session::Selected> target;  // nothing when the thing has no place on the map
};

/// Best first: names that begin with the text, then those that hold it. At most `limit`.
std::vector<Finding> find(const domain::Dataset& data, std::string_view text, std::size_t limit);

}  // namespace dkart::ui
