#include "publish/web_path.h"

#include <vector>

namespace dkart::publish {
namespace {

// A minus parts two numbers as well as a space does.
std::string pair_text(long x, long y) {
  return std::to_string(x) + (y < 0 ? "" : " ") + std::to_string(y);
}

}  // namespace

void WebPath::add(const std::vector<geo::MapPoint>& points, End end) {
  std::vector<WebPoint> kept;
  for (const geo::MapPoint& point : points) {
    const WebPoint at = web_point(camera_, point);
    if (kept.empty() || !(kept.back() == at)) kept.push_back(at);
  }
  if (end == End::closed && kept.size() > 1 && kept.front() == kept.back()) kept.pop_back();
  if (kept.size() < (end == End::closed ? 3U : 2U)) return;

  text_ += "M" + pair_text(kept[0].x, kept[0].y) + "l";
  for (std::size_t i = 1; i < kept.size(); ++i) {
    const std::string step = pair_text(kept[i].x - kept[i - 1].x, kept[i].y - kept[i - 1].y);
    if (i > 1 && step.front() != '-') text_ += ' ';
    text_ += step;
  }
  if (end == End::closed) text_ += 'z';
}

void WebPath::add(const geo::Polyline& line) {
  add(line, End::open);
}

void WebPath::add(const geo::MultiPolygon& area) {
  for (const geo::Polygon& polygon : area) {
    add(polygon.outer, End::closed);
    for (const geo::Ring& hole : polygon.holes) add(hole, End::closed);
  }
}

}  // namespace dkart::publish
