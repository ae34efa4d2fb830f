/** An entity: what it is, how it is connected, what it says and what is claimed about it. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useStore } from "zustand";
import { ask } from "#api/ask.ts";
import { call } from "#api/call.ts";
import type { ClaimView } from "#contract/views.ts";
import type { EntityId } from "#domain/ids.ts";
import { ENTITY_KINDS } from "#domain/kinds.ts";
import { picture } from "#graph/picture.ts";
import { CypherButton } from "#ui/CypherButton.tsx";
import { KindIcon } from "#ui/KindIcon.tsx";
import { capital, ofTotal } from "#ui/words.ts";
import { Asked } from "./Asked.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import { Connections } from "./Connections.tsx";
import type { Exploring } from "./exploring.ts";
import { Identity } from "./Identity.tsx";
import classes from "./inspector.module.css";

interface EntityPageProps {
  readonly id: EntityId;
  readonly exploring: Exploring;
}

/** Whether the entity is on the canvas and expanded there, and the buttons that change it. */
function CanvasActions({ id, exploring }: EntityPageProps) {
  const present = useStore(picture, ({ session }) => session.nodes.has(id));
  const expanded = useStore(picture, ({ session }) => session.expanded.has(id));
  const [busy, setBusy] = useState(false);
  const run = (task: Promise<void>) => {
    setBusy(true);
    void task.finally(() => setBusy(false));
  };
  if (!present) {
    return (
      <Button size="compact-sm" variant="default" loading={busy} onClick={() => run(exploring.onBring(id))}>
        Bring on the canvas
      </Button>
    );
  }
  return (
    <>
      <Button size="compact-sm" variant="default" loading={busy} onClick={() => run(exploring.onExpand(id))}>
        Expand
      </Button>
      {expanded && (
        <Button size="compact-sm" variant="default" onClick={() => exploring.onCollapse(id)}>
          Collapse
        </Button>
      )}
    </>
  );
}

interface ClaimsProps {
  readonly title: string;
  readonly claims: readonly ClaimView[];
  readonly total: number;
}

function Claims({ title, claims, total }: ClaimsProps) {
  if (total === 0) return null;
  return (
    <section className={classes.section} aria-label={title}>
      <h3>
        {title} <span>{ofTotal(claims.length, total)}</span>
      </h3>
      <ul className={classes.cards}>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} withStance />
        ))}
      </ul>
    </section>
  );
}

export function EntityPage({ id, exploring }: EntityPageProps) {
  const query = useQuery(ask("getEntity", { params: { id } }));
  return (
    <Asked query={query}>
      {({ entity, edges, others, edgeCount, about, aboutCount, said, saidCount }) => (
        <>
          <div className={classes.head}>
            <p className={classes.kicker}>
              <KindIcon kind={entity.kind} />
              {capital(ENTITY_KINDS[entity.kind].one)}
              {!entity.identified && <span className={classes.unidentified}>not identified</span>}
            </p>
            <h2>{entity.name}</h2>
            {entity.note !== undefined && <p className={classes.note}>{entity.note}</p>}
            <div className={classes.actions}>
              <CanvasActions id={id} exploring={exploring} />
              <CypherButton
                of="of its connections"
                size="compact-sm"
                ask={async () => [
                  { label: "Expand", ...(await call("showNeighbours", { params: { id }, query: {} })) },
                ]}
              />
            </div>
          </div>
          <Identity entity={entity} />
          <Connections
            id={id}
            edges={edges}
            others={others}
            total={edgeCount.total}
            onExpand={(group) => exploring.onExpand(id, group)}
          />
          <Claims title="Claimed about it" claims={about} total={aboutCount.total} />
          <Claims title="What it says" claims={said} total={saidCount.total} />
        </>
      )}
    </Asked>
  );
}
