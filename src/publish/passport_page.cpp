#include "publish/passport_page.h"

#include <glib.h>

#include <algorithm>
#include <cassert>
#include <cctype>
#include <memory>
#include <span>

#include "base/embedded_file.h"
#include "base/markup_text.h"
#include "base/version.h"
#include "publish/web_text.h"

namespace dkart {

std::span<const EmbeddedFile> embedded_passport();

namespace publish {
namespace {

std::string_view part_of_page(std::string_view name) {
  const auto files = embedded_passport();
  const auto found = std::ranges::find(files, name, &EmbeddedFile::name);
  assert(found != files.end());
  return found->text;
}

struct FreeText {
  void operator()(gchar* text) const { g_free(text); }
};

std::string base64(std::string_view bytes) {
  const std::unique_ptr<gchar, FreeText> text(
      g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size()));
  return text.get();
}

std::string paragraphs(std::string_view text) {
  std::string html;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    html += "<p>" + markup_text(text.substr(0, end)) + "</p>\n";
    text.remove_prefix(std::min(end + 2, text.size()));
  }
  return html;
}

// Of the cell's place in its row: number, name, figures.
std::string class_attribute(std::size_t position, const TableColumn& column) {
  if (position == 1) return " class=\"name\"";
  return column.number ? " class=\"number\"" : "";
}

std::string head_row(const FigureTable& table) {
  std::string html = "<tr>";
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const TableColumn& column = table.columns[i];
    html += "<th scope=\"col\"" + class_attribute(i, column) + ">" + markup_text(column.head) + "</th>";
  }
  return html + "</tr>\n";
}

std::string row(const FigureTable& table, const std::vector<TableCell>& cells) {
  std::string html = "<tr>";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string attribute = class_attribute(i, table.columns[i]), text = markup_text(cells[i].text);
    html += i == 1 ? "<th scope=\"row\"" + attribute + ">" + text + "</th>"
                   : "<td" + attribute + ">" + text + "</td>";
  }
  return html + "</tr>\n";
}

std::string rows(const FigureTable& table) {
  std::string html;
  for (const std::vector<TableCell>& cells : table.rows) html += row(table, cells);
  return html;
}

std::string foot(const FigureTable& table) {
  return table.total.empty() ? std::string() : "<tfoot>\n" + row(table, table.total) + "</tfoot>\n";
}

std::string origin(const PassportPage& page) {
  std::string html;
  const auto add = [&](const std::string& name, const std::string& content) {
    html += "<dt>" + markup_text(name) + "</dt><dd>" + content + "</dd>\n";
  };
  for (const auto& [name, text] : page.origin) add(name, markup_text(text));
  for (const auto& [name, file] : page.files)
    add(name, "<a href=\"" + url_text(file) + "\">" + markup_text(file) + "</a>");
  return html;
}

}  // namespace

std::string url_text(std::string_view text) {
  constexpr std::string_view hex = "0123456789ABCDEF", unreserved = "-._~";
  std::string url;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x80 && std::isalnum(byte) != 0) || unreserved.find(c) != std::string_view::npos) {
      url += c;
    } else {
      url += {'%', hex[byte >> 4U], hex[byte & 0xFU]};
    }
  }
  return url;
}

std::string page_html(const PassportPage& page, const Messages& messages) {
  return filled_in(part_of_page("page.html"), [&](std::string_view name) -> std::string {
    if (name == "language") return std::string(code_of(messages.language()));
    if (name == "version") return std::string(program_version());
    if (name == "style") return std::string(part_of_page("page.css"));
    if (name == "title") return markup_text(page.title);
    if (name == "brief") return markup_text(page.text.brief);
    if (name == "shape") return page.upright ? "upright" : "wide";
    if (name == "picture") return "data:image/png;base64," + base64(page.picture_png);
    if (name == "words.heading") return markup_text(messages.get("passport.text_heading"));
    if (name == "words") return paragraphs(page.text.full);
    if (name == "table.heading") return markup_text(messages.get("passport.table_heading"));
    if (name == "table.caption") return markup_text(page.table.caption);
    if (name == "table.head") return head_row(page.table);
    if (name == "table.rows") return rows(page.table);
    if (name == "table.foot") return foot(page.table);
    if (name == "origin.heading") return markup_text(messages.get("passport.origin_heading"));
    assert(name == "origin");
    return origin(page);
  });
}

}  // namespace publish
}  // namespace dkart
