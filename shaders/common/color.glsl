// Colours come with straight alpha and are blended premultiplied.
vec4 premultiplied(vec4 color) { return vec4(color.rgb * color.a, color.a); }
