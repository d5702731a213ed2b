// The house is kept: who includes whom, which library is used where, how large files are.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path root = DKART_SOURCE_ROOT;

struct Room {
  std::set<std::string> uses;
  std::set<std::string> outside;
};

std::set<std::string> split(const std::string& text) {
  std::set<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, ',');) {
    if (!part.empty()) parts.insert(part);
  }
  return parts;
}

// The table of cmake/Layers.cmake as the configure step wrote it.
std::map<std::string, Room> rooms() {
  std::map<std::string, Room> table;
  std::ifstream in(fs::path(DKART_BINARY_ROOT) / "layers.txt");
  for (std::string line; std::getline(in, line);) {
    const auto first = line.find('|'), second = line.find('|', first + 1);
    table[line.substr(0, first)] = {split(line.substr(first + 1, second - first - 1)),
                                    split(line.substr(second + 1))};
  }
  return table;
}

std::vector<fs::path> sources(const fs::path& folder) {
  std::vector<fs::path> found;
  if (!fs::exists(folder)) return found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const auto extension = entry.path().extension();
    if (extension == ".cpp" || extension == ".h") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

struct Include {
  std::string what;
  bool quoted;
};

std::vector<Include> includes_of(const fs::path& file) {
  static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
  std::vector<Include> found;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    std::smatch match;
    if (std::regex_search(line, match, pattern)) found.push_back({match[2], match[1] == "\""});
  }
  return found;
}

// Which library of the table a foreign header belongs to; empty for the standard library.
std::string library_of(const std::string& header) {
  static const std::vector<std::pair<std::regex, std::string>> owners{
      {std::regex("^(proj|geodesic)\\.h$"), "proj"},
      {std::regex("^geos"), "geos"},
      {std::regex("^(gdal|ogr|cpl_)"), "gdal"},
      {std::regex("^toml"), "toml"},
      {std::regex("^CLI/"), "cli11"},
      {std::regex("^cairo"), "cairo"},
      {std::regex("^png\\.h$"), "cairo"},
      {std::regex("^zlib\\.h$"), "cairo"},
      {std::regex("^(pango|fontconfig|hb|ft2build|freetype)"), "pango"},
      {std::regex("^glib"), "glib"},
      {std::regex("^(epoxy|GL|EGL)/"), "gl"},
      {std::regex("^(imgui|backends/imgui|misc/)"), "imgui"},
      {std::regex("^SFML/"), "sfml"},
      {std::regex("^glpk\\.h$"), "glpk"}};
  for (const auto& [pattern, library] : owners) {
    if (std::regex_search(header, pattern)) return library;
  }
  return "";
}

TEST(Architecture, TableIsRead) {
  const auto table = rooms();
  ASSERT_GE(table.size(), 15u);
  EXPECT_TRUE(table.at("base").uses.empty());
  EXPECT_TRUE(table.at("geo").uses.contains("base"));
}

TEST(Architecture, RoomsIncludeOnlyTheRoomsInTheirRow) {
  const auto table = rooms();
  std::size_t seen = 0;
  for (const auto& [name, room] : table) {
    for (const fs::path& file : sources(root / "src" / name)) {
      for (const Include& include : includes_of(file)) {
        if (!include.quoted) continue;
        const std::string folder = include.what.substr(0, include.what.find('/'));
        ++seen;
        EXPECT_TRUE(folder == name || room.uses.contains(folder))
            << fs::relative(file, root) << " includes " << include.what << ", but " << name << " may not use "
            << folder;
      }
    }
  }
  EXPECT_GT(seen, 100u);
}

TEST(Architecture, LibrariesAreUsedOnlyWhereTheTableSays) {
  const auto table = rooms();
  std::set<std::string> seen;
  for (const auto& [name, room] : table) {
    for (const fs::path& file : sources(root / "src" / name)) {
      for (const Include& include : includes_of(file)) {
        if (include.quoted) continue;
        const std::string library = library_of(include.what);
        if (library.empty()) continue;
        seen.insert(library);
        // Cairo and GLib come with PangoCairo's headers.
        const bool allowed = room.outside.contains(library) ||
                             ((library == "cairo" || library == "glib") && room.outside.contains("pango"));
        EXPECT_TRUE(allowed) << fs::relative(file, root) << " includes <" << include.what << ">, but " << name
                             << " may not use " << library;
      }
    }
  }
  for (const char* library :
       {"proj", "geos", "gdal", "toml", "cli11", "cairo", "pango", "glib", "gl", "imgui", "sfml", "glpk"}) {
    EXPECT_TRUE(seen.contains(library))
        << library << " is nowhere recognised: the patterns above are out of date";
  }
}

TEST(Architecture, NoArrowsGoRound) {
  const auto table = rooms();
  for (const auto& [name, room] : table) {
    for (const std::string& used : room.uses) {
      ASSERT_TRUE(table.contains(used)) << name << " uses an unknown room " << used;
      EXPECT_FALSE(table.at(used).uses.contains(name)) << name << " and " << used << " use each other";
    }
  }
}

TEST(Architecture, FilesHoldOneIdea) {
  for (const char* folder : {"src", "tests"}) {
    for (const fs::path& file : sources(root / folder)) {
      std::ifstream in(file);
      const auto lines = std::count(std::istreambuf_iterator<char>(in), {}, '\n');
      EXPECT_LE(lines, 500) << fs::relative(file, root) << " has " << lines << " lines: split it";
    }
  }
}

// Which proves that the header compiles alone.
TEST(Architecture, OwnHeaderComesFirst) {
  std::size_t seen = 0;
  for (const fs::path& file : sources(root / "src")) {
    if (file.extension() != ".cpp" || !fs::exists(fs::path(file).replace_extension(".h"))) continue;
    ++seen;
    const auto includes = includes_of(file);
    ASSERT_FALSE(includes.empty()) << fs::relative(file, root);
    EXPECT_EQ(includes.front().what,
              fs::relative(fs::path(file).replace_extension(".h"), root / "src").generic_string())
        << fs::relative(file, root) << " should include its own header before all others";
  }
  EXPECT_GT(seen, 100u);
}

TEST(Architecture, HeadersSayWhatTheyAreFor) {
  for (const fs::path& file : sources(root / "src")) {
    if (file.extension() != ".h") continue;
    std::ifstream in(file);
    std::string first, all;
    std::getline(in, first);
    std::ostringstream rest;
    rest << in.rdbuf();
    EXPECT_TRUE(first.starts_with("// "))
        << fs::relative(file, root) << " begins without a word on its purpose";
    EXPECT_NE(rest.str().find("#pragma once"), std::string::npos) << fs::relative(file, root);
  }
}

}  // namespace
