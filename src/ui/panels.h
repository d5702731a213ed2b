// The panels of the window, one file each: state in, actions out. Call them in this order, which is reading order.
#pragma once

#include "ui/panel_context.h"

namespace dkart::ui {

void draw_top_bar(const PanelContext& context, Actions& out);
void draw_left_panel(const PanelContext& context, Actions& out);  // the next five, one below the other
void draw_filter_panel(const PanelContext& context, float width, Actions& out);
void draw_comparison_field(const PanelContext& context, float width,
                           Actions& out);  // part of the filter's periods
void draw_oslo_panel(const PanelContext& context, float width, Actions& out);
void draw_map_settings_panel(const PanelContext& context, float width, Actions& out);
void draw_coverage_panel(const PanelContext& context, float width, Actions& out);
void draw_what_if_panel(const PanelContext& context, float width, Actions& out);
void draw_county_filter(const PanelContext& context, float width, Actions& out);
void draw_layers_panel(const PanelContext& context, float width, Actions& out);
void draw_chips_bar(const PanelContext& context, Actions& out);
void draw_map_buttons(const PanelContext& context, Actions& out);  // zoom and scale bar
void draw_pane_headings(const PanelContext& context);              // the periods of two maps
void draw_legend_panel(const PanelContext& context, Actions& out);
/// How many maps, and whether the whole legend was asked for.
MapsShown maps_shown(const session::AppState& state, const Memory& memory);
void draw_legend_strip(const PanelContext& context, Actions& out);
void draw_map_state(const PanelContext& context, Actions& out);    // loading, nothing found
void draw_right_panel(const PanelContext& context, Actions& out);  // tabs and one of the next four
void draw_inspector(const PanelContext& context, float width, Actions& out);
void draw_municipality_coverage(const PanelContext& context, domain::MunicipalityIndex index, float width,
                                Actions& out);  // part of the inspector
void draw_county_coverage(const PanelContext& context, domain::CountyIndex index, float width);
void draw_selection(const PanelContext& context, float width, Actions& out);  // decisions, or several things
void draw_ranking(const PanelContext& context, float width, Actions& out);
/// What the ranking is of: areas, or groups of decisions.
void draw_grouping_field(const PanelContext& context, float width);
void draw_group_ranking(const PanelContext& context, analysis::Grouping grouping, float width);
void draw_gap_ranking(const PanelContext& context, float width,
                      Actions& out);                                   // in its place while coverage is shown
void draw_coverage_changes(const PanelContext& context, float width);  // parts of the last
void draw_site_search(const PanelContext& context, float width, Actions& out);
void draw_concentration(const PanelContext& context, float width);
void draw_scatter(const PanelContext& context, float width, Actions& out);
void draw_decisions_table(const PanelContext& context, float width, Actions& out);
void draw_completeness(const PanelContext& context, float width);  // the lower part of the next
void draw_remarks_panel(const PanelContext& context, float width, Actions& out);
void draw_timeline_panel(const PanelContext& context, Actions& out);
void draw_status_bar(const PanelContext& context, Actions& out);
void draw_hover_card(const PanelContext& context);
void draw_notices(const PanelContext& context, Actions& out);
void draw_export_dialog(const PanelContext& context, Actions& out);
void draw_help(const PanelContext& context, Actions& out);
void draw_command_palette(const PanelContext& context, Actions& out);
void draw_views_dialog(const PanelContext& context, Actions& out);

/// One whole frame: all of the above, between FocusOrder's begin_frame and end_frame.
void draw_window(const PanelContext& context, Actions& out);

}  // namespace dkart::ui
