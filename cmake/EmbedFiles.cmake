# Run by dkart_embed: writes OUTPUT, a C++ file that holds the text of FILES.
set(entries "")
foreach(path IN LISTS FILES)
  get_filename_component(file ${path} NAME)
  file(READ ${path} text)
  # A raw string may hold at most 65,536 characters; adjacent pieces are joined by the compiler.
  string(LENGTH "${text}" length)
  set(pieces "")
  set(start 0)
  while(start LESS length)
    string(SUBSTRING "${text}" ${start} 8000 piece)
    string(APPEND pieces "R\"dkart~(${piece})dkart~\" ")
    math(EXPR start "${start} + 8000")
  endwhile()
  string(APPEND entries "    {\"${file}\", ${pieces}},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"base/embedded_file.h\"

namespace dkart {

std::span<const EmbeddedFile> ${NAME}() {
  static const EmbeddedFile files[] = {
${entries}  };
  return files;
}

}  // namespace dkart
")
