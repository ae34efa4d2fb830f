/** Parameters and a query as cypher-shell takes them: one `:param` line each, every value a Cypher expression. */
import { expect, test } from "vitest";
import { shellText } from "#domain/console/shell.ts";

test.each([
  ["id", "country:KP", ":param id => 'country:KP'"],
  ["text", "it's a \\ and\na line", ":param text => 'it\\'s a \\\\ and\\na line'"],
  ["limit", 25, ":param limit => 25"],
  ["none", null, ":param none => null"],
  ["flag", false, ":param flag => false"],
  ["list", ["a", 1.5, []], ":param list => ['a', 1.5, []]"],
  ["map", { a: 1, "b c": ["x"] }, ":param map => ({a: 1, `b c`: ['x']})"],
  ["big", { $int: "9007199254740993" }, ":param big => 9007199254740993"],
  ["float", { $float: "NaN" }, ":param float => toFloat('NaN')"],
  ["day", { $date: "2024-02-11" }, ":param day => date('2024-02-11')"],
])("the parameter %s", (name, value, line) => {
  expect(shellText("RETURN 1", { [name]: value })).toBe(`${line}\nRETURN 1;\n`);
});

test("a query ends with one semicolon", () => {
  expect(shellText("MATCH (n)\nRETURN n;\n", {})).toBe("MATCH (n)\nRETURN n;\n");
});
