// purpose: Tests: a value of every type that Cypher has
// access: read
RETURN
  9007199254740993 AS large, -42 AS small, 0.5 AS float, true AS yes, null AS nothing, 'Žď' AS text,
  date('2024-02-26') AS date, time('10:11:12.123456789+02:00') AS time, localtime('10:11:12') AS localtime,
  datetime('2024-02-26T10:11:12.123456789+02:00') AS datetime, datetime('2024-02-26T10:11:12Z') AS utc,
  datetime('2024-02-26T10:11:12[Europe/Berlin]') AS zoned, localdatetime('2024-02-26T10:11:12') AS localdatetime,
  duration('P1Y2M3DT4H5M6.000000007S') AS duration,
  point({longitude: 130.3, latitude: 42.2}) AS place, point({x: 1, y: 2, z: 3}) AS space,
  [[1, [9007199254740993]], [{deep: [date('2024-02-26')]}]] AS nested
