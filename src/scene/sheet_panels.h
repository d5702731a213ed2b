// What stands on the map of a sheet: legend, table, insets, scale bar, the period above each of two maps. Collected first,
// then arranged together, then drawn where there is room.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "scene/furniture.h"
#include "scene/map_panels.h"
#include "scene/sheet_map.h"

namespace dkart::scene {

class SheetPanels {
 public:
  SheetPanels(const ComposeInput& input, const Composition& composition, const SheetStyle& style,
              const LandMask& land);

  /// On a sheet of its own, so that the sea's or Sweden's edge does not run through it.
  /// `needed`: without room for it the sheet cannot be laid out so.
  void add_legend(const Legend& legend, double width, bool needed = true);
  /// Of two maps: one half on each, at the same place. Both are needed.
  void add_legend_halves(const std::array<Legend, 2>& halves, double width);
  void add_table(double width);
  /// The largest figures; empty for two maps, since they would be of both periods together.
  Block table(double width) const;
  void add_headings();
  void add_svalbard();
  void add_oslofjord(double width);
  void add_scale_bar();

  /// Appends the maps in `viewport` and what found room on them. `margin` is the page's. False, with nothing appended, if
  /// what is needed has no room, or only beside a map that is smaller than `least_zoom` of the largest.
  bool arrange(SheetMap& sheet, const PageRect& viewport, double margin, double least_zoom = 0);

 private:
  struct Entry {
    FurnitureKind kind;
    bool on_every_map;
    std::function<PageRect(SheetMap&, const PageRect& room, std::size_t map)> draw;  // gives what it fills
  };
  void add(Panel panel, Entry entry);
  void add_block(FurnitureKind kind, Block block, std::vector<Corner> corners, bool needed);
  PageRect draw_on_ground(SheetMap& sheet, const Block& block, const PageRect& room) const;
  void suit_to_scale();
  const Evaluation& shown_in(std::size_t map) const;
  std::vector<MapSymbol> symbols() const;

  const ComposeInput& input_;
  const Composition& composition_;
  const SheetStyle& style_;
  const LandMask& land_;
  PanelTask task_;
  std::vector<Entry> entries_;
};

/// The land that the recipe's map is about.
LandMask land_of(const ComposeInput& input, const SheetStyle& style);

}  // namespace dkart::scene
