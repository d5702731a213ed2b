#include <gtest/gtest.h>

#include <cstdlib>
#include <optional>

#include "base/file.h"
#include "session/session.h"
#include "temp_folder.h"

namespace dkart::session {
namespace {

namespace fs = std::filesystem;

// Sets an environment variable for one test.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) {
    if (const char* old = std::getenv(name)) old_ = old;
    ::setenv(name, value.c_str(), 1);
  }
  ~Variable() {
    if (old_) {
      ::setenv(name_, old_->c_str(), 1);
    } else {
      ::unsetenv(name_);
    }
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
  std::optional<std::string> old_;
};

TEST(Folders, SettingsFollowXdgAndElseLieUnderHome) {
  const Variable home("HOME", "/heim/kari");
  {
    const Variable config("XDG_CONFIG_HOME", "/oppsett");
    EXPECT_EQ(default_settings_file(), "/oppsett/distriktskart/settings.toml");
  }
  for (const char* not_absolute : {"", "oppsett"}) {
    const Variable config("XDG_CONFIG_HOME", not_absolute);
    EXPECT_EQ(default_settings_file(), "/heim/kari/.config/distriktskart/settings.toml");
  }
}

TEST(Folders, WithoutAHomeNothingIsRemembered) {
  const Variable home("HOME", ""), config("XDG_CONFIG_HOME", "");
  EXPECT_TRUE(default_settings_file().empty());
}

TEST(Folders, ExportsAreOfferedWhereTheLastOneWasThenInPicturesThenAtHome) {
  const TempFolder folder;
  const Variable home("HOME", folder.path().string()),
      config("XDG_CONFIG_HOME", (folder / "oppsett").string());
  Preferences preferences;
  EXPECT_EQ(export_folder(preferences), folder.path());

  ASSERT_TRUE(
      write_file_atomically(folder / "oppsett" / "user-dirs.dirs",
                            "# merknad\nXDG_MUSIC_DIR=\"$HOME/Musikk\"\nXDG_PICTURES_DIR=\"$HOME/Bilete\"\n")
          .ok());
  EXPECT_EQ(export_folder(preferences), folder.path());  // named, but not there
  fs::create_directories(folder / "Bilete");
  EXPECT_EQ(export_folder(preferences), folder / "Bilete");

  preferences.export_folder = (folder / "kart").string();
  EXPECT_EQ(export_folder(preferences), folder / "Bilete");
  fs::create_directories(folder / "kart");
  EXPECT_EQ(export_folder(preferences), folder / "kart");
}

TEST(Folders, PicturesMayBeAnAbsolutePath) {
  const TempFolder folder;
  const Variable home("HOME", "/finst/ikkje"), config("XDG_CONFIG_HOME", folder.path().string());
  fs::create_directories(folder / "felles");
  ASSERT_TRUE(write_file_atomically(folder / "user-dirs.dirs",
                                    "XDG_PICTURES_DIR=\"" + (folder / "felles").string() + "\"\n")
                  .ok());
  EXPECT_EQ(export_folder({}), folder / "felles");
}

TEST(Folders, ViewsAreOfferedWhereTheLastOneWasThenInDocumentsThenAtHome) {
  const TempFolder folder;
  const Variable home("HOME", folder.path().string()),
      config("XDG_CONFIG_HOME", (folder / "oppsett").string());
  Preferences preferences;
  EXPECT_EQ(views_folder(preferences), folder.path());
  ASSERT_TRUE(
      write_file_atomically(folder / "oppsett" / "user-dirs.dirs",
                            "XDG_PICTURES_DIR=\"$HOME/Bilete\"\nXDG_DOCUMENTS_DIR=\"$HOME/Dokument\"\n")
          .ok());
  fs::create_directories(folder / "Bilete");
  EXPECT_EQ(views_folder(preferences), folder.path());  // named, but not there
  fs::create_directories(folder / "Dokument");
  EXPECT_EQ(views_folder(preferences), folder / "Dokument");
  fs::create_directories(folder / "visningar");
  preferences.views_folder = (folder / "visningar").string();
  EXPECT_EQ(views_folder(preferences), folder / "visningar");
}

TEST(Folders, ViewsInAFolderAreFilesWithTheEndingInAlphabeticalOrder) {
  const TempFolder folder;
  for (const char* name : {"b.dkart", "a.dkart", "c.toml", "dkart", "e.dkart.bak"})
    ASSERT_TRUE(write_file_atomically(folder / name, "").ok());
  fs::create_directories(folder / "d.dkart");
  EXPECT_EQ(views_in(folder.path().string()), (std::vector<std::string>{"a.dkart", "b.dkart"}));
  EXPECT_TRUE(views_in((folder / "finst-ikkje").string()).empty());
  EXPECT_TRUE(views_in("").empty());
}

}  // namespace
}  // namespace dkart::session
