# Finds Debian's static Dear ImGui (with its OpenGL 3 and FreeType parts) and what it must be linked with.
# Defines ImGui::ImGui.
pkg_check_modules(PC_IMGUI QUIET imgui)
pkg_check_modules(PC_IMGUI_NEEDS QUIET IMPORTED_TARGET stb freetype2)
find_path(ImGui_INCLUDE_DIR imgui.h HINTS ${PC_IMGUI_INCLUDE_DIRS} PATH_SUFFIXES imgui)
find_library(ImGui_LIBRARY imgui HINTS ${PC_IMGUI_LIBRARY_DIRS})
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(ImGui REQUIRED_VARS ImGui_LIBRARY ImGui_INCLUDE_DIR
                                  VERSION_VAR PC_IMGUI_VERSION)
if(ImGui_FOUND AND NOT TARGET ImGui::ImGui)
  add_library(ImGui::ImGui STATIC IMPORTED)
  set_target_properties(ImGui::ImGui PROPERTIES
    IMPORTED_LOCATION ${ImGui_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${ImGui_INCLUDE_DIR})
  target_link_libraries(ImGui::ImGui INTERFACE PkgConfig::PC_IMGUI_NEEDS ${CMAKE_DL_LIBS})
endif()
