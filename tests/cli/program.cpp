#include "cli/program.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dkart::test_cli {
namespace {

namespace fs = std::filesystem;

/// What sanitizers are told must reach the program; nothing else does.
std::vector<std::string> bare_environment() {
  std::vector<std::string> variables{"PATH=/usr/bin:/bin", "HOME=/nonexistent"};
  for (const char* name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"}) {
    if (const char* value = std::getenv(name)) variables.push_back(std::string(name) + "=" + value);
  }
  return variables;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (std::string& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

int open_out(const std::string& out) {
  if (out != "|") return ::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  int ends[2];
  if (::pipe(ends) != 0) return -1;
  ::close(ends[0]);
  return ends[1];
}

fs::path new_folder() {
  std::string pattern = (fs::temp_directory_path() / "dkart-test-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("mkdtemp " + pattern);
  return pattern;
}

pid_t start(const fs::path& program, const std::vector<std::string>& words, int out, const fs::path& err) {
  std::vector<std::string> arguments{program.string()};
  arguments.insert(arguments.end(), words.begin(), words.end());
  std::vector<std::string> environment = bare_environment();
  const auto argv = pointers(arguments), envp = pointers(environment);
  const int err_file = open_out(err.string());
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("fork");
  if (child == 0) {
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err_file, STDERR_FILENO);
    ::execve(program.c_str(), argv.data(), envp.data());
    ::_exit(127);
  }
  ::close(out);
  ::close(err_file);
  return child;
}

int exit_of(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return exit_of(status);
}

int start_and_wait(const fs::path& program, const std::vector<std::string>& words, int out,
                   const fs::path& err) {
  return wait_for(start(program, words, out, err));
}

}  // namespace

Outcome run(const fs::path& program, const std::vector<std::string>& words) {
  const Folder folder;
  Outcome result;
  result.exit = start_and_wait(program, words, open_out((folder / "out").string()), folder / "err");
  result.out = read(folder / "out");
  result.err = read(folder / "err");
  return result;
}

Outcome dkart(const std::vector<std::string>& words) {
  return run(DKART_PROGRAM, words);
}

Outcome dkart_into(const std::string& out, const std::vector<std::string>& words) {
  const Folder folder;
  Outcome result;
  result.exit = start_and_wait(DKART_PROGRAM, words, open_out(out), folder / "err");
  result.err = read(folder / "err");
  return result;
}

Running::Running(const std::vector<std::string>& words) : folder_(new_folder()) {
  process_ = start(DKART_PROGRAM, words, open_out((folder_ / "out").string()), folder_ / "err");
}

Running::~Running() {
  if (!exit_) {
    send(SIGKILL);
    wait_for(process_);
  }
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

bool Running::ended() {
  int status = 0;
  if (!exit_ && ::waitpid(process_, &status, WNOHANG) == process_) exit_ = exit_of(status);
  return exit_.has_value();
}

bool Running::until(const fs::path& file) {
  while (!fs::exists(file)) {
    if (ended()) return fs::exists(file);
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return true;
}

void Running::send(int signal) const {
  ::kill(process_, signal);
}

Outcome Running::wait() {
  if (!exit_) exit_ = wait_for(process_);
  return {*exit_, read(folder_ / "out"), read(folder_ / "err")};
}

Folder::Folder() : path_(new_folder()) {}

Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

fs::path repository_data() {
  return fs::path(DKART_SOURCE_ROOT) / "data";
}
fs::path repository_map() {
  return fs::path(DKART_SOURCE_ROOT) / "maps" / "norge.gpkg";
}

DataCopy::DataCopy() {
  fs::copy(repository_data(), folder_.path(), fs::copy_options::recursive);
}

std::string DataCopy::text(const std::string& name) const {
  return read(file(name));
}

void DataCopy::write(const std::string& name, const std::string& text) const {
  std::ofstream(file(name), std::ios::binary) << text;
}

std::size_t DataCopy::append(const std::string& name, const std::string& line) const {
  const std::string changed = text(name) + line + "\n";
  write(name, changed);
  return static_cast<std::size_t>(std::count(changed.begin(), changed.end(), '\n'));
}

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::string words_on(const fs::path& sheet) {
  const std::string svg = read(sheet);
  std::string words;
  for (std::size_t end = svg.find("</text>"); end != std::string::npos; end = svg.find("</text>", end + 1)) {
    const std::size_t begin = svg.rfind('>', end) + 1;
    words += svg.substr(begin, end - begin) + " ";
  }
  return words;
}

}  // namespace dkart::test_cli
