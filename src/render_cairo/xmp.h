// What a picture file says of itself to archives and image banks: an XMP packet (ISO 16684-1) with Dublin Core's title,
// description and source, and IPTC's text alternative.
#pragma once

#include <string>
#include <string_view>

#include "scene/scene.h"

namespace dkart::render_cairo {

/// The RDF alone, as SVG's <metadata> holds it. Empty when there is nothing to tell.
std::string rdf_of(const scene::SheetInfo& info);
/// The same in an XMP packet for PNG and JPEG. Empty when there is nothing to tell.
std::string xmp_packet(const scene::SheetInfo& info);

/// With what has a meaning in XML replaced; for elements and for attributes in double quotes.
std::string xml_escaped(std::string_view text);

}  // namespace dkart::render_cairo
