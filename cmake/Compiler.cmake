# Warnings and sanitizers, as two interface targets that every target of the project links.

find_program(DKART_CCACHE ccache)
if(DKART_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${DKART_CCACHE})
endif()

add_library(dkart_warnings INTERFACE)
target_compile_options(dkart_warnings INTERFACE
  -Wall -Wextra -Wpedantic
  -Wshadow            # a name hides another
  -Wconversion        # silent loss of value
  -Wsign-conversion
  -Wnon-virtual-dtor
  -Wold-style-cast
  -Woverloaded-virtual
  -Wnull-dereference
  -Wimplicit-fallthrough
  $<$<BOOL:${DKART_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports these falsely inside libstdc++'s string, optional and variant when it inlines them (GCC bugs 105329,
  # 105562, 108000 and their kin).
  target_compile_options(dkart_warnings INTERFACE
    -Wno-null-dereference -Wno-restrict -Wno-maybe-uninitialized)
endif()

add_library(dkart_sanitizers INTERFACE)
if(DKART_SANITIZE)
  target_compile_options(dkart_sanitizers INTERFACE
    -fsanitize=${DKART_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(dkart_sanitizers INTERFACE -fsanitize=${DKART_SANITIZE})
endif()
