// Leaves out the points of arcs that nobody would miss, without letting lines cross (behind
// Topology::simplified).
#pragma once

#include <vector>

#include "geo/topology.h"

namespace dkart::geo {

/// Replaces the points of the arcs; their ends stay, unless nothing else ends there. `min_area` in square
/// metres.
///
/// Visvalingam & Whyatt, "Line generalisation by repeated elimination of points" (Cartographic Journal 30:1,
/// 1993): the point whose triangle with its neighbours is smallest goes first. Chosen over Douglas & Peucker
/// (1973), which keeps the outermost points and so turns a coast of skerries and fjords into spikes.
///
/// Lines that did not cross or touch still do not: a point stays as long as another one lies in its triangle,
/// a ring keeps three points, and two arcs with the same ends do not both become straight.
void simplify_arcs(std::vector<Arc>& arcs, double min_area);

}  // namespace dkart::geo
