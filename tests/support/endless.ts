/** A query of billions of steps inside one expression, over lists that no text shows to be long: only a restart ends it. */
export const ENDLESS =
  "UNWIND range(1, 60000) AS i WITH collect(i) AS l, collect(i) AS m RETURN size([a IN l | size([b IN m WHERE b = a | 1])]) AS n";
