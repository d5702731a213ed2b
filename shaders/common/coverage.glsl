// How much of a pixel is covered, from distances in pixels.

// A stripe of half width `half_width` seen from `across` pixels beside its middle; exact also for stripes thinner
// than a pixel.
float stripe_coverage(float across, float half_width) {
  return max(0.0, min(across + 0.5, half_width) - max(across - 0.5, -half_width));
}

// The inside of a shape; `distance` is negative inside.
float inside_coverage(float distance) { return clamp(0.5 - distance, 0.0, 1.0); }
