#include "render_cairo/xmp.h"

#include <string_view>

#include "base/markup_text.h"

namespace dkart::render_cairo {
namespace {

std::string with_language(std::string_view element, const std::string& text, const std::string& language) {
  if (text.empty()) return "";
  std::string out;
  // A reader that does not know the language takes the default.
  for (const std::string& tag : {std::string("x-default"), language}) {
    if (!tag.empty())
      out += "<rdf:li xml:lang=\"" + markup_text(tag) + "\">" + markup_text(text) + "</rdf:li>";
  }
  const std::string name(element);
  return "<" + name + "><rdf:Alt>" + out + "</rdf:Alt></" + name + ">\n";
}

}  // namespace

std::string rdf_of(const scene::SheetInfo& info) {
  std::string properties =
      with_language("dc:title", info.title, info.language) +
      with_language("dc:description", info.description, info.language) +
      with_language("Iptc4xmpCore:AltTextAccessibility", info.description, info.language);
  if (!info.provenance.empty()) properties += "<dc:source>" + markup_text(info.provenance) + "</dc:source>\n";
  if (properties.empty()) return "";
  return "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
         "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
         " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
         " xmlns:Iptc4xmpCore=\"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/\">\n" +
         properties + "<xmp:CreatorTool>Distriktskart</xmp:CreatorTool>\n</rdf:Description>\n</rdf:RDF>\n";
}

std::string xmp_packet(const scene::SheetInfo& info) {
  const std::string rdf = rdf_of(info);
  if (rdf.empty()) return "";
  return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta "
         "xmlns:x=\"adobe:ns:meta/\">\n" +
         rdf + "</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

}  // namespace dkart::render_cairo
