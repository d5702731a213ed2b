# The rooms of the house and who may enter: the one table that drives linking and the architecture test.
#
#   dkart_layer(<folder> USES <other folders> OUTSIDE <libraries of Dependencies.cmake>)

set(DKART_LAYERS "")
macro(dkart_layer folder)
  cmake_parse_arguments(LAYER "" "" "USES;OUTSIDE" ${ARGN})
  list(APPEND DKART_LAYERS ${folder})
  set(DKART_USES_${folder} ${LAYER_USES})
  set(DKART_OUTSIDE_${folder} ${LAYER_OUTSIDE})
endmacro()

dkart_layer(base)
dkart_layer(geo          USES base OUTSIDE proj geos)
dkart_layer(domain       USES base geo)
dkart_layer(ingest       USES base geo domain OUTSIDE gdal)
dkart_layer(analysis     USES base geo domain)
dkart_layer(coverage     USES base geo domain analysis OUTSIDE glpk)
dkart_layer(recipe       USES base geo domain analysis coverage OUTSIDE toml)
dkart_layer(text         USES base OUTSIDE pango toml)
dkart_layer(scene        USES base geo domain analysis coverage recipe)
dkart_layer(render_cairo USES base geo scene text OUTSIDE cairo pango)
dkart_layer(render_gl    USES base geo scene text OUTSIDE gl)
dkart_layer(publish      USES base geo domain analysis coverage recipe text scene render_cairo OUTSIDE gdal glib)
dkart_layer(session      USES base geo domain ingest analysis coverage recipe text scene render_cairo publish OUTSIDE toml threads)
dkart_layer(ui           USES base geo domain analysis coverage recipe text scene session OUTSIDE imgui)
dkart_layer(window       USES base geo scene text session ui render_gl OUTSIDE sfml gl imgui)
dkart_layer(cli          USES base geo domain ingest analysis coverage recipe text scene render_cairo publish OUTSIDE cli11)

# The standard library's headers that most files read are parsed once.
function(dkart_precompile_headers)
  file(WRITE ${CMAKE_BINARY_DIR}/headers.cpp "")
  add_library(dkart_headers OBJECT ${CMAKE_BINARY_DIR}/headers.cpp)
  target_link_libraries(dkart_headers PRIVATE dkart_warnings dkart_sanitizers)
  target_compile_options(dkart_headers PRIVATE -pthread)  # as what uses threads is compiled
  target_precompile_headers(dkart_headers PRIVATE
    <algorithm> <filesystem> <functional> <map> <memory> <optional> <set> <span> <string> <string_view> <utility> <variant>
    <vector>)
endfunction()

# One static library per folder (an interface library while a folder holds headers only), the two programs, and
# build/layers.txt, which the architecture test reads: a line "folder|uses,...|outside,...".
function(dkart_add_layers)
  dkart_precompile_headers()
  set(table "")
  foreach(layer IN LISTS DKART_LAYERS)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${layer}/*.cpp)
    if(sources)
      add_library(dkart_${layer} STATIC ${sources})
      set(scope PUBLIC)
      target_link_libraries(dkart_${layer} PRIVATE dkart_warnings)
      target_compile_options(dkart_${layer} PRIVATE -pthread)
      target_precompile_headers(dkart_${layer} REUSE_FROM dkart_headers)
    else()
      add_library(dkart_${layer} INTERFACE)
      set(scope INTERFACE)
    endif()
    target_include_directories(dkart_${layer} ${scope} ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(dkart_${layer} ${scope} dkart_sanitizers)
    foreach(used IN LISTS DKART_USES_${layer})
      target_link_libraries(dkart_${layer} ${scope} dkart_${used})
    endforeach()
    foreach(outside IN LISTS DKART_OUTSIDE_${layer})
      target_link_libraries(dkart_${layer} ${scope} dkart_ext_${outside})
    endforeach()
    string(JOIN "," uses ${DKART_USES_${layer}})
    string(JOIN "," outsides ${DKART_OUTSIDE_${layer}})
    string(APPEND table "${layer}|${uses}|${outsides}\n")
  endforeach()
  file(WRITE ${CMAKE_BINARY_DIR}/layers.txt "${table}")

  # Of this file only, so that a new version number compiles one file anew.
  set_source_files_properties(${CMAKE_SOURCE_DIR}/src/base/version.cpp PROPERTIES
    COMPILE_DEFINITIONS DKART_VERSION="${PROJECT_VERSION}")

  dkart_embed(dkart_text embedded_languages ${CMAKE_SOURCE_DIR}/lang/*.toml)
  dkart_embed(dkart_recipe embedded_themes ${CMAKE_SOURCE_DIR}/themes/*.toml)
  dkart_embed(dkart_render_gl embedded_shaders
              ${CMAKE_SOURCE_DIR}/shaders/*.vert ${CMAKE_SOURCE_DIR}/shaders/*.frag ${CMAKE_SOURCE_DIR}/shaders/common/*.glsl)

  dkart_embed(dkart_publish embedded_page
              ${CMAKE_SOURCE_DIR}/page/*.html ${CMAKE_SOURCE_DIR}/page/*.css ${CMAKE_SOURCE_DIR}/page/*.js
              ${CMAKE_SOURCE_DIR}/page/*.txt)
  dkart_embed(dkart_publish embedded_passport ${CMAKE_SOURCE_DIR}/passport/*.html ${CMAKE_SOURCE_DIR}/passport/*.css)

  dkart_program(dkart dkart_cli)
  dkart_program(distriktskart dkart_window dkart_cli)
endfunction()

function(dkart_program name)
  if(NOT EXISTS ${CMAKE_SOURCE_DIR}/src/apps/${name}.cpp)
    return()
  endif()
  add_executable(${name} ${CMAKE_SOURCE_DIR}/src/apps/${name}.cpp)
  target_link_libraries(${name} PRIVATE dkart_warnings ${ARGN})
  # Where the program finds data/ and maps/ when it runs from its build folder; an installed one finds them beside itself.
  target_compile_definitions(${name} PRIVATE DKART_SOURCE_ROOT="${CMAKE_SOURCE_DIR}")
endfunction()
