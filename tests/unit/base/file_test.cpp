#include "base/file.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <iterator>

#include "base/atomic_file.h"

namespace dkart {
namespace {

namespace fs = std::filesystem;

class FileTest : public testing::Test {
 protected:
  void SetUp() override {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::temp_directory_path() / ("dkart-" + std::to_string(getpid()) + "-" + test->name());
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  fs::path folder_;
};

TEST_F(FileTest, WritesAndReadsTheSameBytes) {
  const std::string bytes("a\r\n\0ø", 6);
  const fs::path path = folder_ / "new" / "folder" / "file.bin";
  ASSERT_TRUE(write_file_atomically(path, bytes).ok());
  const auto read = read_text_file(path);
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(*read, bytes);
}

TEST_F(FileTest, ReadsAnEmptyFile) {
  ASSERT_TRUE(write_file_atomically(folder_ / "empty", "").ok());
  const auto read = read_text_file(folder_ / "empty");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(*read, "");
}

TEST_F(FileTest, LeavesNothingBesideTheFile) {
  ASSERT_TRUE(write_file_atomically(folder_ / "one", "1").ok());
  ASSERT_TRUE(write_file_atomically(folder_ / "one", "2").ok());
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1);
  EXPECT_EQ(*read_text_file(folder_ / "one"), "2");
}

TEST_F(FileTest, SaysThatAFileIsMissing) {
  const auto read = read_text_file(folder_ / "nowhere.csv");
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.error().code, "file_missing");
  EXPECT_EQ(read.error().where.file, (folder_ / "nowhere.csv").string());
}

TEST_F(FileTest, SaysThatAFolderIsNoFile) {
  const auto read = read_text_file(folder_);
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.error().code, "file_unreadable");
}

TEST_F(FileTest, FailedWriteKeepsTheOldThingAndSaysWhy) {
  fs::create_directories(folder_ / "taken" / "inside");
  const Status status = write_file_atomically(folder_ / "taken", "x");
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "file_not_written");
  EXPECT_FALSE(status.error().args.at("reason").empty());
  EXPECT_TRUE(fs::is_directory(folder_ / "taken" / "inside"));
  EXPECT_FALSE(fs::exists(folder_ / "taken.part"));
}

// A limit on the size of files takes the part of a full disk.
TEST_F(FileTest, AFullDiskKeepsTheOldFileAndLeavesNoHalfOne) {
  ASSERT_TRUE(write_file_atomically(folder_ / "kart.png", "old").ok());
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{4096, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  const Status status = write_file_atomically(folder_ / "kart.png", std::string(10'000, 'x'));
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "file_not_written");
  EXPECT_EQ(status.error().args.at("reason"), std::strerror(EFBIG));
  EXPECT_EQ(*read_text_file(folder_ / "kart.png"), "old");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), {}), 1);
}

TEST_F(FileTest, AFileThatIsNotFinishedIsNotThere) {
  ASSERT_TRUE(write_file_atomically(folder_ / "kart.png", "old").ok());
  {
    auto file = AtomicFile::create(folder_ / "kart.png");
    ASSERT_TRUE(file.ok());
    ASSERT_TRUE(file->write("half").ok());
    EXPECT_EQ(*read_text_file(folder_ / "kart.png"), "old");
  }
  EXPECT_EQ(*read_text_file(folder_ / "kart.png"), "old");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), {}), 1);
}

TEST_F(FileTest, AFileWhereAFolderShouldBeIsAnError) {
  ASSERT_TRUE(write_file_atomically(folder_ / "file", "x").ok());
  const Status status = write_file_atomically(folder_ / "file" / "below", "x");
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "file_not_written");
}

}  // namespace
}  // namespace dkart
