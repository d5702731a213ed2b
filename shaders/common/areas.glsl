// Colours of the areas: texel 2n is the fill of area n, texel 2n + 1 the colour of its pattern.
uniform samplerBuffer u_colors;

vec4 fill_of(int area) { return premultiplied(texelFetch(u_colors, 2 * area)); }
vec4 pattern_color_of(int area) { return premultiplied(texelFetch(u_colors, 2 * area + 1)); }
