#include "geo/topology.h"

#include "geo/point_index.h"

#include <array>

namespace dkart::geo {

namespace {

constexpr std::uint32_t none = 0xffff'ffff;

/// Joins arcs end to end where exactly two of them meet.
class Joiner {
 public:
  explicit Joiner(std::vector<const Polyline*> arcs)
      : arcs_(std::move(arcs)), ends_(arcs_.size()), used_(arcs_.size(), false) {
    PointIndex index(2 * arcs_.size());
    for (std::size_t i = 0; i < arcs_.size(); ++i) {
      ends_[i] = {index.number_of(arcs_[i]->front()), index.number_of(arcs_[i]->back())};
    }
    meetings_.resize(index.size());
    for (std::uint32_t i = 0; i < arcs_.size(); ++i) {
      for (const std::uint32_t end : ends_[i]) meetings_[end].add(i);
    }
  }

  std::vector<Polyline> joined() {
    std::vector<Polyline> lines;
    // Lines with loose ends first, from one of them; only closed lines are left for the second round.
    for (std::uint32_t i = 0; i < arcs_.size(); ++i) {
      if (used_[i]) continue;
      if (meetings_[ends_[i][0]].count != 2) {
        lines.push_back(walk(i, false));
      } else if (meetings_[ends_[i][1]].count != 2) {
        lines.push_back(walk(i, true));
      }
    }
    for (std::uint32_t i = 0; i < arcs_.size(); ++i) {
      if (!used_[i]) lines.push_back(walk(i, false));
    }
    return lines;
  }

 private:
  struct Meeting {
    std::uint32_t count = 0;
    std::array<std::uint32_t, 2> arcs = {none, none};

    void add(std::uint32_t arc) {
      if (count < 2) arcs[count] = arc;
      ++count;
    }
    std::uint32_t other(std::uint32_t arc) const { return arcs[0] == arc ? arcs[1] : arcs[0]; }
  };

  Polyline walk(std::uint32_t arc, bool reversed) {
    Polyline line;
    for (;;) {
      used_[arc] = true;
      const Polyline& points = *arcs_[arc];
      const std::ptrdiff_t skip = line.empty() ? 0 : 1;  // the point it shares with the arc before
      if (reversed) {
        line.insert(line.end(), points.rbegin() + skip, points.rend());
      } else {
        line.insert(line.end(), points.begin() + skip, points.end());
      }
      const std::uint32_t end = ends_[arc][reversed ? 0 : 1];
      if (meetings_[end].count != 2) return line;
      const std::uint32_t next = meetings_[end].other(arc);
      if (used_[next]) return line;
      reversed = ends_[next][0] != end;
      arc = next;
    }
  }

  std::vector<const Polyline*> arcs_;
  std::vector<std::array<std::uint32_t, 2>> ends_;  // point numbers of first and last point
  std::vector<Meeting> meetings_;                   // by point number
  std::vector<bool> used_;
};

}  // namespace

std::vector<Polyline> Topology::lines(const std::function<bool(AreaId left, AreaId right)>& wanted) const {
  std::vector<const Polyline*> chosen;
  for (const Arc& arc : arcs_) {
    if (wanted(arc.left, arc.right)) chosen.push_back(&arc.points);
  }
  return Joiner(std::move(chosen)).joined();
}

}  // namespace dkart::geo
