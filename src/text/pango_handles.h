// Owners of what Pango, fontconfig and the cairo underneath hand out. One include for all of Pango.
#pragma once

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <memory>

namespace dkart::text {

struct PangoDeleter {
  void operator()(PangoFontMap* map) const { g_object_unref(map); }
  void operator()(PangoContext* context) const { g_object_unref(context); }
  void operator()(PangoLayout* layout) const { g_object_unref(layout); }
  void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
  void operator()(PangoFontMetrics* metrics) const { pango_font_metrics_unref(metrics); }
  void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
  void operator()(FcConfig* config) const { FcConfigDestroy(config); }
  void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
template <class T>
using Handle = std::unique_ptr<T, PangoDeleter>;

using FontMapPtr = Handle<PangoFontMap>;
using ContextPtr = Handle<PangoContext>;
using LayoutPtr = Handle<PangoLayout>;
using DescriptionPtr = Handle<PangoFontDescription>;
using MetricsPtr = Handle<PangoFontMetrics>;
using AttrListPtr = Handle<PangoAttrList>;
using ConfigPtr = Handle<FcConfig>;
using FontOptionsPtr = Handle<cairo_font_options_t>;
using SurfacePtr = Handle<cairo_surface_t>;
using CairoPtr = Handle<cairo_t>;

}  // namespace dkart::text
