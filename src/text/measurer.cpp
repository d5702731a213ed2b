#include <map>
#include <unordered_map>

#include "text/fonts.h"
#include "text/layout.h"

namespace dkart::text {
namespace {

// Sizes are remembered per style; a window that runs for days must not collect them without end.
constexpr std::size_t most_remembered = 20'000;

// Shaped larger than drawn, so that Pango's whole units (1/1024) do not show in the sum.
constexpr double measuring_scale = 16;

struct StyleCache {
  double ascent = 0, descent = 0;
  std::unordered_map<std::string, double> widths;
};

}  // namespace

struct PangoMeasurer::Impl {
  const FontMap& fonts;
  std::map<TextStyle, StyleCache> styles;

  StyleCache& cache_for(const TextStyle& style) {
    const auto [entry, fresh] = styles.try_emplace(style);
    if (fresh) {
      const DescriptionPtr description(fonts.describe(style, measuring_scale));
      const MetricsPtr metrics(pango_context_get_metrics(fonts.context(), description.get(), nullptr));
      constexpr double unit = PANGO_SCALE * measuring_scale;
      entry->second.ascent = pango_font_metrics_get_ascent(metrics.get()) / unit;
      entry->second.descent = pango_font_metrics_get_descent(metrics.get()) / unit;
    }
    return entry->second;
  }
};

PangoMeasurer::PangoMeasurer(const FontMap& fonts) : impl_(std::make_unique<Impl>(Impl{fonts, {}})) {}
PangoMeasurer::~PangoMeasurer() = default;

TextSize PangoMeasurer::measure(std::string_view text, const TextStyle& style) const {
  StyleCache& cache = impl_->cache_for(style);
  if (cache.widths.size() >= most_remembered) cache.widths.clear();
  const auto [entry, fresh] = cache.widths.try_emplace(std::string(text), 0.0);
  if (fresh) {
    const LayoutPtr layout = make_layout(impl_->fonts, text, style, measuring_scale);
    entry->second = width_of(layout.get()) / measuring_scale;
  }
  return {entry->second, cache.ascent, cache.descent};
}

std::vector<std::string> PangoMeasurer::missing_glyphs(std::string_view text) const {
  const TextStyle style;
  std::vector<std::string> missing;
  const LayoutPtr whole = make_layout(impl_->fonts, text, style);
  if (pango_layout_get_unknown_glyphs_count(whole.get()) == 0) return missing;
  const std::string copy(text);
  for (const char *at = copy.c_str(), *next = at; *at != '\0'; at = next) {
    next = g_utf8_next_char(at);
    const std::string character(at, next);
    const LayoutPtr one = make_layout(impl_->fonts, character, style);
    if (pango_layout_get_unknown_glyphs_count(one.get()) > 0) missing.push_back(character);
  }
  return missing;
}

}  // namespace dkart::text
