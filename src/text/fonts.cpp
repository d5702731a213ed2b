#include "text/fonts.h"

#include "text/font_search.h"
#include "text/layout.h"
#include "text/pango_handles.h"

namespace dkart::text {
namespace {

PangoWeight pango_weight(FontWeight weight) {
  switch (weight) {
    case FontWeight::medium:
      return PANGO_WEIGHT_MEDIUM;
    case FontWeight::semi_bold:
      return PANGO_WEIGHT_SEMIBOLD;
    case FontWeight::regular:
      break;
  }
  return PANGO_WEIGHT_NORMAL;
}

Result<ConfigPtr> make_config() {
  auto files = find_inter();
  if (!files) return files.error();
  ConfigPtr config(FcConfigCreate());
  for (const auto& file : {files->regular, files->medium, files->semi_bold, files->italic,
                           files->medium_italic, files->semi_bold_italic}) {
    const std::string name = file.string();
    if (!FcConfigAppFontAddFile(config.get(), reinterpret_cast<const FcChar8*>(name.c_str()))) {
      return Error{"file_unreadable", {name, 0, ""}, {}};
    }
  }
  // Pango starts fontconfig as soon as a font map is made, and fontconfig reads all the system's fonts unless
  // there is a current configuration already.
  FcConfigSetCurrent(config.get());
  return config;
}

/// One for the process: the files are read once however many font maps there are.
const Result<ConfigPtr>& shared_config() {
  static const Result<ConfigPtr> config = make_config();
  return config;
}

}  // namespace

struct FontMap::Impl {
  FontMapPtr map;
  ContextPtr context;
};

FontMap::FontMap(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
FontMap::FontMap(FontMap&&) noexcept = default;
FontMap& FontMap::operator=(FontMap&&) noexcept = default;
FontMap::~FontMap() = default;

Result<FontMap> FontMap::create() {
  const Result<ConfigPtr>& config = shared_config();
  if (!config) return config.error();
  auto impl = std::make_unique<Impl>();
  impl->map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(impl->map.get()), config->get());

  impl->context.reset(pango_font_map_create_context(impl->map.get()));
  const FontOptionsPtr options(cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(impl->context.get(), options.get());
  pango_context_set_round_glyph_positions(impl->context.get(), FALSE);
  // Otherwise the process's locale would choose among a glyph's national forms.
  pango_context_set_language(impl->context.get(), pango_language_from_string("nn"));
  return FontMap(std::move(impl));
}

PangoFontMap* FontMap::get() const {
  return impl_->map.get();
}
PangoContext* FontMap::context() const {
  return impl_->context.get();
}

PangoFontDescription* FontMap::describe(const TextStyle& style, double scale) const {
  PangoFontDescription* description = pango_font_description_new();
  pango_font_description_set_family_static(description, "Inter");
  pango_font_description_set_weight(description, pango_weight(style.weight));
  pango_font_description_set_style(description, style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  pango_font_description_set_absolute_size(description, style.size_pt * scale * PANGO_SCALE);
  return description;
}

LayoutPtr make_layout(const FontMap& fonts, std::string_view text, const TextStyle& style, double scale) {
  LayoutPtr layout(pango_layout_new(fonts.context()));
  pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
  const DescriptionPtr description(fonts.describe(style, scale));
  pango_layout_set_font_description(layout.get(), description.get());
  if (style.tabular_figures) {
    const AttrListPtr attributes(pango_attr_list_new());
    pango_attr_list_insert(attributes.get(), pango_attr_font_features_new("tnum=1"));
    pango_layout_set_attributes(layout.get(), attributes.get());
  }
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  return layout;
}

double width_of(PangoLayout* layout) {
  PangoRectangle logical{};
  pango_layout_line_get_extents(only_line(layout), nullptr, &logical);
  return static_cast<double>(logical.width) / PANGO_SCALE;
}

}  // namespace dkart::text
