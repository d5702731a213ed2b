// Coverage of the patterns, `at` in points: 1 = 45° lines of 0.6 pt every 4 pt, 2 = dots of 0.9 pt every 4 pt.
float pattern_coverage(int pattern, vec2 at, float pixels_per_point) {
  if (pattern == 1) {
    float across = mod((at.x + at.y) * 0.70710678, 4.0);
    return stripe_coverage((across - 2.0) * pixels_per_point, 0.3 * pixels_per_point);
  }
  if (pattern == 2) {
    vec2 from_dot = mod(at, 4.0) - 2.0;
    return inside_coverage((length(from_dot) - 0.45) * pixels_per_point);
  }
  return 0.0;
}
