// Runs the built dkart as a script would, without a display, and makes changed copies of its data.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace dkart::test_cli {

struct Outcome {
  int exit = -1;
  std::string out, err;
};

/// Runs `program` in an empty environment (no DISPLAY) with the given words and waits for it.
Outcome run(const std::filesystem::path& program, const std::vector<std::string>& words);
/// Runs dkart on the repository's own data and maps.
Outcome dkart(const std::vector<std::string>& words);
/// Runs dkart with stdout going to the file `out`, for a full disk or a closed pipe ("|" stands for the
/// latter).
Outcome dkart_into(const std::string& out, const std::vector<std::string>& words);

/// dkart at work on the repository's own data while the test goes on; killed with the object.
class Running {
 public:
  explicit Running(const std::vector<std::string>& words);
  ~Running();
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  /// Waits until `file` is there; false when the program ended before.
  bool until(const std::filesystem::path& file);
  void send(int signal) const;
  Outcome wait();

 private:
  bool ended();

  std::filesystem::path folder_;
  int process_ = -1;
  std::optional<int> exit_;
};

/// A folder of its own that is removed with the object.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

std::filesystem::path repository_data();
std::filesystem::path repository_map();

/// A copy of the repository's data to damage.
class DataCopy {
 public:
  DataCopy();
  std::string dir() const { return folder_.path().string(); }
  std::filesystem::path file(const std::string& name) const { return folder_ / name; }
  std::string text(const std::string& name) const;
  void write(const std::string& name, const std::string& text) const;
  /// Adds a line at the end of a table and returns its row number (header = 1). No cell may hold a line
  /// break.
  std::size_t append(const std::string& name, const std::string& line) const;

 private:
  Folder folder_;
};

std::string read(const std::filesystem::path& file);
/// All that is written on an SVG sheet, its lines joined by blanks.
std::string words_on(const std::filesystem::path& sheet);

}  // namespace dkart::test_cli
