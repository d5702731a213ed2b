// Map metres to pixels from the target's top left corner (y down), and those to clip space.
uniform vec2 u_center_high;        // the view's centre, metres from the mesh's origin, in two floats:
uniform vec2 u_center_low;         // their sum is exact to far below a pixel
uniform float u_pixels_per_metre;
uniform vec2 u_middle;             // where the centre falls, pixels
uniform vec2 u_target;             // size of the target, pixels

vec2 to_pixels(vec2 metres) {
  vec2 from_center = (metres - u_center_high) - u_center_low;
  return u_middle + vec2(from_center.x, -from_center.y) * u_pixels_per_metre;
}

vec4 to_clip(vec2 pixel) {
  return vec4(2.0 * pixel.x / u_target.x - 1.0, 1.0 - 2.0 * pixel.y / u_target.y, 0.0, 1.0);
}
