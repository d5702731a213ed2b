#include "render_gl/line_mesh.h"

#include <cmath>

namespace dkart::render_gl {

namespace {

constexpr std::size_t segments_per_chunk = 64;

struct Vector {
  double x = 0, y = 0;
};

Vector operator+(Vector a, Vector b) {
  return {a.x + b.x, a.y + b.y};
}
Vector operator-(Vector a, Vector b) {
  return {a.x - b.x, a.y - b.y};
}
Vector operator*(Vector a, double factor) {
  return {a.x * factor, a.y * factor};
}
double dot(Vector a, Vector b) {
  return a.x * b.x + a.y * b.y;
}

/// To the left of a direction, y up.
Vector normal(Vector direction) {
  return {-direction.y, direction.x};
}

struct Segment {
  geo::MapPoint from, to;
  Vector direction;
  double length = 0;
};

std::vector<Segment> segments_of(std::span<const geo::MapPoint> points) {
  std::vector<Segment> segments;
  segments.reserve(points.size());
  for (std::size_t i = 1; i < points.size(); ++i) {
    const geo::MapPoint a = points[i - 1];
    const geo::MapPoint b = points[i];
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    if (length > 0) segments.push_back({a, b, {(b.x - a.x) / length, (b.y - a.y) / length}, length});
  }
  return segments;
}

class LineWriter {
 public:
  LineWriter(LineMesh& mesh, geo::MapPoint origin, geo::AreaId left, geo::AreaId right)
      : mesh_(mesh),
        origin_(origin),
        left_(static_cast<std::int16_t>(left)),
        right_(static_cast<std::int16_t>(right)) {}

  void write(const std::vector<Segment>& segments, bool closed) {
    double along = 0;
    std::uint32_t start = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
      const Segment& segment = segments[i];
      const bool first = i == 0;
      const bool last = i + 1 == segments.size();
      const Segment* before = !first ? &segments[i - 1] : closed ? &segments.back() : nullptr;
      const Segment* after = !last ? &segments[i + 1] : closed ? &segments.front() : nullptr;

      if (first || !mitred(*before, segment)) {
        start = before != nullptr && mitred(*before, segment)
                    ? pair(segment.from, along, mitre(*before, segment), {})
                    : pair(segment.from, along, normal(segment.direction), segment.direction * -1);
      }
      along += segment.length;
      const std::uint32_t end = after != nullptr && mitred(segment, *after)
                                    ? pair(segment.to, along, mitre(segment, *after), {})
                                    : pair(segment.to, along, normal(segment.direction), segment.direction);
      if (i % segments_per_chunk == 0) begin_chunk();
      quad(start, end);
      mesh_.chunks.back().extent.include(segment.from);
      mesh_.chunks.back().extent.include(segment.to);
      start = end;
    }
  }

 private:
  static bool mitred(const Segment& a, const Segment& b) { return dot(a.direction, b.direction) > -0.5; }

  static Vector mitre(const Segment& a, const Segment& b) {
    return (normal(a.direction) + normal(b.direction)) * (1 / (1 + dot(a.direction, b.direction)));
  }

  /// Two vertices at `at`, moved by ±across + cap; the number of the left one.
  std::uint32_t pair(geo::MapPoint at, double along, Vector across, Vector cap) {
    const auto number = static_cast<std::uint32_t>(mesh_.vertices.size());
    vertex(at, along, cap + across, 1);
    vertex(at, along, cap - across, -1);
    return number;
  }

  void vertex(geo::MapPoint at, double along, Vector shift, std::int16_t side) {
    mesh_.vertices.push_back({.x = static_cast<float>(at.x - origin_.x),
                              .y = static_cast<float>(at.y - origin_.y),
                              .along = static_cast<float>(along),
                              .shift_x = static_cast<std::int16_t>(std::lround(shift.x * shift_unit)),
                              .shift_y = static_cast<std::int16_t>(std::lround(shift.y * shift_unit)),
                              .left = left_,
                              .right = right_,
                              .side = side});
  }

  void begin_chunk() {
    mesh_.chunks.push_back({.first = static_cast<std::uint32_t>(mesh_.indices.size()),
                            .count = 0,
                            .extent = {},
                            .area = right_ < 0 ? geo::no_area : left_});
  }

  void quad(std::uint32_t start, std::uint32_t end) {
    mesh_.indices.insert(mesh_.indices.end(), {start, start + 1, end, end, start + 1, end + 1});
    mesh_.chunks.back().count += 6;
  }

  LineMesh& mesh_;
  geo::MapPoint origin_;
  std::int16_t left_, right_;
};

}  // namespace

void append_line(LineMesh& mesh, std::span<const geo::MapPoint> points, geo::MapPoint origin,
                 geo::AreaId left, geo::AreaId right) {
  const std::vector<Segment> segments = segments_of(points);
  if (segments.empty()) return;
  const bool closed = segments.size() > 2 && points.front() == points.back();
  LineWriter(mesh, origin, left, right).write(segments, closed);
}

}  // namespace dkart::render_gl
