/** Great-circle distance between two places. */

/** Mean radius of the Earth in km (IUGG). */
const EARTH_KM = 6371.0088;

/** A place in degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Distance in km over the surface (haversine); no ship's way is shorter. */
export function greatCircleKm(a: Point, b: Point): number {
  const [lat, lon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const half =
    Math.sin(lat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
