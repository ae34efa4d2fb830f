/** What a search found, line by line, or in words why there is nothing. */
import { Combobox } from "@mantine/core";
import { isAway } from "#api/problem.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { ENTITY_KINDS } from "#domain/kinds.ts";
import { KindIcon } from "#ui/KindIcon.tsx";
import classes from "./search.module.css";

type Hit = Answer<Endpoints["search"]>["hits"][number];

interface HitsProps {
  readonly text: string;
  readonly hits: readonly Hit[] | undefined;
  readonly settled: boolean;
  readonly error: Error | null;
}

function HitLine({ hit }: { readonly hit: Hit }) {
  return (
    <Combobox.Option value={hit.id} className={classes.hit ?? ""}>
      <KindIcon kind={hit.kind} size={16} />
      <span className={classes.name}>
        {hit.name}
        {hit.matched !== hit.name && <span className={classes.alias}> also “{hit.matched}”</span>}
      </span>
      <span className={classes.kind}>
        {ENTITY_KINDS[hit.kind].one}
        {hit.identified ? "" : ", not identified"}
      </span>
    </Combobox.Option>
  );
}

export function Hits({ text, hits, settled, error }: HitsProps) {
  if (isAway(error)) return <Combobox.Empty>The database does not answer; asking again …</Combobox.Empty>;
  if (error !== null) return <Combobox.Empty>{error.message}</Combobox.Empty>;
  if (hits === undefined) return <Combobox.Empty>Searching …</Combobox.Empty>;
  if (hits.length === 0) {
    return <Combobox.Empty>{settled ? `Nothing is called “${text}”.` : "Searching …"}</Combobox.Empty>;
  }
  return hits.map((hit) => <HitLine key={hit.id} hit={hit} />);
}
