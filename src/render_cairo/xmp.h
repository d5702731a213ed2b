// What a picture file says of itself to archives and image banks: an XMP packet (ISO 16684-1) with Dublin Core's title,
// description and source, and IPTC's text alternative.
#pragma once

#include <string>

#include "scene/scene.h"

namespace dkart::render_cairo {

/// The RDF alone, as SVG's <metadata> holds it. Empty when there is nothing to tell.
std::string rdf_of(const scene::SheetInfo& info);
/// The same in an XMP packet for PNG and JPEG. Empty when there is nothing to tell.
std::string xmp_packet(const scene::SheetInfo& info);

}  // namespace dkart::render_cairo
