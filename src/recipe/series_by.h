// How one recipe becomes many sheets.
#pragma once

#include <string_view>

namespace dkart::recipe {

enum class SeriesBy { county, ministry, period };

/// "county", "ministry", "period".
std::string_view code_of(SeriesBy by);

}  // namespace dkart::recipe
