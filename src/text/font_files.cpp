#include <array>
#include <cstdlib>

#include "text/font_search.h"
#include "text/fonts.h"

namespace dkart::text {
namespace fs = std::filesystem;
namespace {

std::vector<fs::path> font_roots() {
  std::vector<fs::path> roots;
  const char* data_home = std::getenv("XDG_DATA_HOME");
  const char* home = std::getenv("HOME");
  if (data_home != nullptr && *data_home != '\0') {
    roots.push_back(fs::path(data_home) / "fonts");
  } else if (home != nullptr) {
    roots.push_back(fs::path(home) / ".local/share/fonts");
  }
  roots.emplace_back("/usr/local/share/fonts");
  roots.emplace_back("/usr/share/fonts");
  return roots;
}

/// The first of `names` that lies in one of `folders` below one of the font roots.
template <std::size_t F, std::size_t N>
std::optional<fs::path> find_first(const std::array<const char*, F>& folders,
                                   const std::array<const char*, N>& names) {
  std::error_code ignored;
  for (const fs::path& root : font_roots()) {
    for (const char* folder : folders) {
      for (const char* name : names) {
        fs::path candidate = root / folder / name;
        if (fs::is_regular_file(candidate, ignored)) return candidate;
      }
    }
  }
  return std::nullopt;
}

Error missing(const char* name, const char* package) {
  return Error{"font_missing", {}, {{"name", name}, {"package", package}}};
}

}  // namespace

Result<InterFiles> find_inter() {
  constexpr std::array folders{"opentype/inter", "truetype/inter", "inter", "Inter", ""};
  const auto regular = find_first(folders, std::array{"Inter-Regular.otf", "Inter-Regular.ttf"});
  if (!regular) return missing("Inter", "fonts-inter");
  InterFiles files;
  std::error_code ignored;
  const auto take = [&](const char* style, fs::path& file) {
    file = regular->parent_path() / ("Inter-" + std::string(style) + regular->extension().string());
    return fs::is_regular_file(file, ignored);
  };
  if (!take("Regular", files.regular)) return missing("Inter Regular", "fonts-inter");
  if (!take("Medium", files.medium)) return missing("Inter Medium", "fonts-inter");
  if (!take("SemiBold", files.semi_bold)) return missing("Inter SemiBold", "fonts-inter");
  if (!take("Italic", files.italic)) return missing("Inter Italic", "fonts-inter");
  if (!take("MediumItalic", files.medium_italic)) return missing("Inter MediumItalic", "fonts-inter");
  if (!take("SemiBoldItalic", files.semi_bold_italic)) return missing("Inter SemiBoldItalic", "fonts-inter");
  return files;
}

Result<FontFiles> find_font_files() {
  auto inter = find_inter();
  if (!inter) return inter.error();
  constexpr std::array folders{"truetype/font-awesome", "opentype/font-awesome", "font-awesome", ""};
  const auto icons = find_first(folders, std::array{"fontawesome-webfont.ttf", "FontAwesome.otf"});
  if (!icons) return missing("Font Awesome", "fonts-font-awesome");
  return FontFiles{inter->regular, inter->medium, inter->semi_bold, inter->italic, *icons};
}

}  // namespace dkart::text
