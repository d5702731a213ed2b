// The page that holds a picture, its text and its table, for whoever reads with eyes, ears or fingers. It needs nothing from
// outside and runs no script.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/language.h"
#include "publish/figure_table.h"
#include "publish/text_alternative.h"

namespace dkart::publish {

struct PassportPage {
  std::string title;
  TextAlternative text;
  FigureTable table;
  std::string picture_png;  // the bytes of the picture
  bool upright = true;      // higher than wide
  /// Names and texts of the origin.
  std::vector<std::pair<std::string, std::string>> origin;
  /// Names and files that lie beside the page.
  std::vector<std::pair<std::string, std::string>> files;
};

std::string page_html(const PassportPage& page, const Messages& messages);

/// As it may stand in a link: what is no letter, digit or one of "-._~" is escaped.
std::string url_text(std::string_view text);

}  // namespace dkart::publish
