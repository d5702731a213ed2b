// What somebody should know of a finished sheet before it goes out: each finding a remark with what to do about it.
#pragma once

#include "base/language.h"
#include "base/remark.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/compose.h"

namespace dkart::publish {

/// WCAG 2.1: of text and of graphics against what they stand on.
inline constexpr double text_contrast = 4.5, graphics_contrast = 3;

/// `sheet` is composed of `recipe`, whose language `messages` has. What composing remarked is not repeated. Warnings:
/// - "text_too_small" {text, size, limit} on paper, "text_too_small_screen" on screen pages: the smallest text.
/// - "text_contrast_low" {text, ratio, limit}, "symbol_contrast_low" {ratio, limit}: the weakest.
/// - "classes_merge_<vision>" {pairs}: classes that come too near each other, as in recipe/palette_check. A note in grey
///   where classes lie around zero, since no two-sided colours differ there.
/// - "credit_missing", "source_missing": a line of the foot that the page does not have.
/// - "data_remarks_touch" {count, places}: rows of shown decisions, or tables that the map needs, have warnings or errors.
Issues preflight(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                 const scene::Composition& sheet, const Messages& messages);

/// What composing remarked, then what preflight finds.
Issues all_findings(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                    const scene::Composition& sheet, const Messages& messages);

/// Whether one of them is a warning or an error.
bool has_findings(const Issues& issues);

}  // namespace dkart::publish
