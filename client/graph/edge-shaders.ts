/**
 * Shaders of the edge program. An edge is drawn in its own frame, in screen pixels: x runs from source to target, y out of
 * it, and the curve is y = bow · (1 − |2x/length − 1|³), as in `curve.ts`. Patterns are those of `look.ts`.
 */

export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute vec2 a_lane;
attribute float a_width;
attribute float a_pattern;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_mostBow;

varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_radii;
varying float v_length;
varying float v_bow;
varying float v_width;
varying float v_pattern;

vec2 toScreen(vec2 place) {
  vec2 clip = (u_matrix * vec3(place, 1.0)).xy;
  return vec2(clip.x + 1.0, 1.0 - clip.y) * 0.5 * u_dimensions;
}

void main() {
  vec2 source = toScreen(a_source);
  vec2 target = toScreen(a_target);
  float len = max(length(target - source), 0.001);
  vec2 along = (target - source) / len;
  vec2 outward = vec2(-along.y, along.x);

  float room = a_lane.y > 0.0 ? min(1.0, u_mostBow * len * u_sizeRatio / a_lane.y) : 1.0;
  v_bow = a_lane.x / u_sizeRatio * room;
  v_length = len;
  v_width = max(a_width / u_sizeRatio, 1.0);
  v_radii = a_radii / u_sizeRatio;
  v_pattern = a_pattern;

  float margin = 10.0 + 2.0 * v_width;
  v_at = vec2(
    mix(-margin, len + margin, a_corner.x),
    mix(min(0.0, v_bow) - margin, max(0.0, v_bow) + margin, a_corner.y)
  );
  vec2 screen = source + along * v_at.x + outward * v_at.y;
  gl_Position = vec4(screen.x / u_dimensions.x * 2.0 - 1.0, 1.0 - screen.y / u_dimensions.y * 2.0, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_radii;
varying float v_length;
varying float v_bow;
varying float v_width;
varying float v_pattern;

uniform float u_feather;

float heightAt(float x) {
  float u = abs(2.0 * x / v_length - 1.0);
  return v_bow * (1.0 - u * u * u);
}

float slopeAt(float x) {
  float u = 2.0 * x / v_length - 1.0;
  return -6.0 * v_bow * u * abs(u) / v_length;
}

// Nearest x on the curve: walk along the tangent three times.
float nearest() {
  float x = clamp(v_at.x, 0.0, v_length);
  for (int i = 0; i < 3; i++) {
    float slope = slopeAt(x);
    float step = (v_at.x - x + slope * (v_at.y - heightAt(x))) / (1.0 + slope * slope);
    x = clamp(x + step, 0.0, v_length);
  }
  return x;
}

// Length of the curve from its middle to x (Gauss-Legendre, three points), so that dashes keep their length.
float arc(float x) {
  float middle = 0.5 * v_length;
  float half_ = 0.5 * (x - middle);
  float centre = middle + half_;
  float a = slopeAt(centre - 0.7746 * half_);
  float b = slopeAt(centre);
  float c = slopeAt(centre + 0.7746 * half_);
  return half_ * (0.5556 * sqrt(1.0 + a * a) + 0.8889 * sqrt(1.0 + b * b) + 0.5556 * sqrt(1.0 + c * c));
}

// Distance outside the ink of the line's pattern, in pixels; negative inside.
float outsidePattern(float away, float along) {
  float thick = 0.5 * v_width;
  if (v_pattern < 0.5) {
    float period = v_width * 2.1;
    float from = mod(along, period) - 0.5 * period;
    return length(vec2(from, away)) - max(thick, 1.1);
  }
  if (v_pattern < 1.5) {
    float period = 14.0;
    float from = abs(mod(along, period) - 0.5 * period) - 4.5;
    return max(away - thick, from);
  }
  if (v_pattern < 2.5) return away - thick;
  float rail = 0.16 * v_width;
  return abs(away - (thick - rail)) - rail;
}

void main() {
  float toTarget = length(v_at - vec2(v_length, 0.0)) - v_radii.y;
  float toSource = length(v_at) - v_radii.x;
  float x = nearest();
  float away = length(v_at - vec2(x, heightAt(x)));
  float head = 7.0 + 1.6 * v_width;
  float wing = 3.0 + 0.8 * v_width;

  #ifdef PICKING_MODE
  if (away > max(0.5 * v_width, 5.0) || toTarget < 0.0 || toSource < 0.0) discard;
  gl_FragColor = v_color;
  #else
  if (away > wing + 1.0) discard;
  float outside = toTarget < head
    ? max(away - wing * toTarget / head, -toTarget)
    : outsidePattern(away, arc(x));
  outside = max(outside, 1.0 - toSource);
  float ink = v_color.a * (1.0 - smoothstep(-0.5 * u_feather, 0.5 * u_feather, outside));
  if (ink <= 0.0) discard;
  gl_FragColor = vec4(v_color.rgb * ink, ink);
  #endif
}
`;
