/** The drawer under the canvas: everything on screen as a table, in step with the picture both ways. */
import { SegmentedControl } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { useNames } from "#api/use-names.ts";
import { picture } from "#graph/picture.ts";
import { visibleOf } from "#graph/visible.ts";
import { counted } from "#ui/words.ts";
import { EDGE_COLUMNS, edgeRows, NODE_COLUMNS, nodeRows } from "./rows.ts";
import { Table } from "./Table.tsx";
import classes from "./table.module.css";

function useVisible() {
  const session = useStore(picture, (state) => state.session);
  const filters = useStore(picture, (state) => state.filters);
  return useMemo(() => visibleOf(session, filters), [session, filters]);
}

function EdgeTable() {
  const visible = useVisible();
  const nodes = useStore(picture, ({ session }) => session.nodes);
  const ids = useMemo(
    () => [...new Set(visible.edges.flatMap(({ speakers, deniers }) => [...speakers, ...deniers]))],
    [visible],
  );
  const nameOf = useNames(ids, (id) => nodes.get(id)?.name);
  return <Table label="Connections on screen" columns={EDGE_COLUMNS} rows={edgeRows(visible, nameOf)} />;
}

function NodeTable() {
  return <Table label="Entities on screen" columns={NODE_COLUMNS} rows={nodeRows(useVisible())} />;
}

export function TableDrawer() {
  const [open, setOpen] = useState(false);
  const [what, setWhat] = useState<string>("edges");
  const { nodes, edges } = useVisible();
  const Chevron = open ? IconChevronDown : IconChevronUp;
  return (
    <section className={classes.drawer} data-open={open} aria-label="Table of what is on screen">
      <div className={classes.bar}>
        <button type="button" className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Chevron size={16} aria-hidden="true" />
          Table
        </button>
        <span className={classes.counts}>
          {counted(nodes.length, "entity", "entities")}, {counted(edges.length, "connection")} on screen
        </span>
        {open && (
          <SegmentedControl
            size="xs"
            aria-label="What the table lists"
            value={what}
            onChange={setWhat}
            data={[
              { value: "edges", label: "Connections" },
              { value: "nodes", label: "Entities" },
            ]}
          />
        )}
      </div>
      {open && (what === "edges" ? <EdgeTable /> : <NodeTable />)}
    </section>
  );
}
