# Compiles text files into a target, so that the programs need not find them when they run.
#
#   dkart_embed(<target> <name> <glob>...)
#
# generates <build>/embedded/<name>.cpp with
#   namespace dkart { std::span<const EmbeddedFile> <name>(); }
# (EmbeddedFile is declared in base/embedded_file.h). Files are named without their folder.

function(dkart_embed target name)
  file(GLOB files CONFIGURE_DEPENDS ${ARGN})
  get_target_property(kind ${target} TYPE)
  if(NOT files OR kind STREQUAL "INTERFACE_LIBRARY")
    return()
  endif()
  set(output ${CMAKE_BINARY_DIR}/embedded/${name}.cpp)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} "-DOUTPUT=${output}" "-DNAME=${name}" "-DFILES=${files}"
            -P ${CMAKE_SOURCE_DIR}/cmake/EmbedFiles.cmake
    DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/EmbedFiles.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
