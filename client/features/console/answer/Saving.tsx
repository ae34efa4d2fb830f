/** Takes an answer along: copied for a spreadsheet, or as a CSV or JSON file. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { save } from "#ui/files.ts";
import type { Row } from "../run.ts";
import classes from "./answer.module.css";
import { csvOf, jsonOf } from "./files.ts";
import { wordsOf } from "./values.ts";

interface SavingProps {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly lines: readonly string[];
}

/** Tabs between cells, which spreadsheets take as columns. */
function tabbed(columns: readonly string[], rows: readonly Row[]): string {
  return [columns, ...rows]
    .map((cells) => cells.map((cell) => wordsOf(cell).replaceAll(/\s+/g, " ")).join("\t"))
    .join("\n");
}

export function Saving({ columns, rows, lines }: SavingProps) {
  const [copied, setCopied] = useState("Copy");
  const copy = () =>
    navigator.clipboard.writeText(tabbed(columns, rows)).then(
      () => setCopied("Copied"),
      () => setCopied("Not copied"),
    );
  return (
    <div className={classes.steps}>
      <Button size="compact-xs" variant="default" onClick={() => void copy()}>
        {copied}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() =>
          save("answer.csv", new Blob([csvOf(columns, rows)], { type: "text/csv;charset=utf-8" }))
        }
      >
        CSV
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => save("answer.json", new Blob([jsonOf(columns, lines)], { type: "application/json" }))}
      >
        JSON
      </Button>
    </div>
  );
}
