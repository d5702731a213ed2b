#include "recipe/series_by.h"

namespace dkart::recipe {

std::string_view code_of(SeriesBy by) {
  switch (by) {
    case SeriesBy::ministry:
      return "ministry";
    case SeriesBy::period:
      return "period";
    case SeriesBy::county:
      break;
  }
  return "county";
}

}  // namespace dkart::recipe
