// A series of sheets at a glance: small pictures with their names, as PNG.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/color.h"
#include "base/result.h"
#include "render_cairo/render.h"

namespace dkart::render_cairo {

struct ContactEntry {
  Image picture;     // as wide as ContactPlan says
  std::string name;  // cut with an ellipsis where it is too wide
  std::string note;
};

struct ContactSheet {
  std::string title, subtitle;
  std::vector<ContactEntry> entries;
  Color paper, text, text_secondary, rule;
};

/// How many pictures of one shape stand beside and below each other: as large as they may be with all of them on one page,
/// but five beside each other at most; then there are more pages.
struct ContactPlan {
  int columns = 1, rows = 1;                  // of a full page
  int picture_width = 0, picture_height = 0;  // pixels
  std::size_t pages(std::size_t entries) const;
};
/// `shape`: width by height. Precondition: entries > 0, shape > 0.
ContactPlan plan_contact_sheet(std::size_t entries, double shape);

/// The first page is `path`, the next ones have "-2", "-3" before the ending. Errors as write_png.
Result<std::vector<std::filesystem::path>> write_contact_sheet(const ContactSheet& sheet,
                                                               const ContactPlan& plan,
                                                               const std::filesystem::path& path);

}  // namespace dkart::render_cairo
