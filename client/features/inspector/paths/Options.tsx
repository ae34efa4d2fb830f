/** The choice of paths: one, all shortest or several, how many, how long, in which direction, over which types of edges. */
import { Checkbox, Group, NativeSelect } from "@mantine/core";
import { useStore } from "zustand";
import { edgeType } from "#domain/graph.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import { capital } from "#ui/words.ts";
import classes from "../inspector.module.css";
import { type PathOptions, pathOptions } from "./options.ts";

const WAYS: readonly { readonly value: PathOptions["ways"]; readonly label: string }[] = [
  { value: "shortest", label: "One shortest" },
  { value: "all-shortest", label: "All shortest" },
  { value: "several", label: "Several, longer ones too" },
];

function numbers(values: readonly number[], words: (value: number) => string) {
  return values.map((value) => ({ value: String(value), label: words(value) }));
}

const set = (change: Partial<PathOptions>) => pathOptions.setState(change);

function Types({ types }: Pick<PathOptions, "types">) {
  return (
    <details>
      <summary>
        {types.length === 0 ? "Over any connection" : `Over ${types.length} kinds of connection`}
      </summary>
      <Checkbox.Group
        value={[...types]}
        onChange={(next) => set({ types: edgeType.options.filter((type) => next.includes(type)) })}
      >
        {edgeType.options.map((type) => (
          <Checkbox key={type} size="xs" mt={4} value={type} label={capital(EDGE_PHRASES[type])} />
        ))}
      </Checkbox.Group>
    </details>
  );
}

export function Options() {
  const { ways, limit, longest, direction, types } = useStore(pathOptions);
  return (
    <div className={classes.options}>
      <Group gap={6} grow>
        <NativeSelect
          size="xs"
          aria-label="Which paths"
          data={[...WAYS]}
          value={ways}
          onChange={({ currentTarget: { value } }) =>
            set({ ways: WAYS.find((way) => way.value === value)?.value ?? "all-shortest" })
          }
        />
        <NativeSelect
          size="xs"
          aria-label="How many paths"
          disabled={ways === "shortest"}
          data={numbers([3, 5, 10, 25, 50], (n) => `up to ${n}`)}
          value={String(limit)}
          onChange={({ currentTarget: { value } }) => set({ limit: Number(value) })}
        />
        <NativeSelect
          size="xs"
          aria-label="How long"
          data={numbers([2, 3, 4, 5, 6, 7, 8], (n) => `${n} steps`)}
          value={String(longest)}
          onChange={({ currentTarget: { value } }) => set({ longest: Number(value) })}
        />
      </Group>
      <Checkbox
        size="xs"
        label="Only along the direction of the connections"
        checked={direction === "forward"}
        onChange={({ currentTarget: { checked } }) => set({ direction: checked ? "forward" : "any" })}
      />
      <Types types={types} />
    </div>
  );
}
