/** Puts the features side by side: filters, canvas with the table under it, inspector; and says what is the matter. */
import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useDisclosure, useMediaQuery } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { shellText } from "#domain/console/shell.ts";
import type { EntityId } from "#domain/ids.ts";
import { Canvas } from "#features/canvas/Canvas.tsx";
import { put } from "#features/console/draft.ts";
import { Chips } from "#features/filters/Chips.tsx";
import { Filters } from "#features/filters/Filters.tsx";
import { Inspector } from "#features/inspector/Inspector.tsx";
import { TableDrawer } from "#features/table/TableDrawer.tsx";
import { TimelineDrawer } from "#features/timeline/TimelineDrawer.tsx";
import { picture } from "#graph/picture.ts";
import { CypherButton } from "#ui/CypherButton.tsx";
import { type CypherUses, UseCypher } from "#ui/cypher.ts";
import { Announcements } from "./Announcements.tsx";
import classes from "./app.module.css";
import { ConsoleDock } from "./ConsoleDock.tsx";
import { CommandLayer } from "./commands/CommandLayer.tsx";
import { overlay } from "./commands/overlay.ts";
import type { Switches } from "./commands/switches.ts";
import { bring, open, openAll } from "./explore.ts";
import { Header } from "./Header.tsx";
import { Page, type PageName } from "./Page.tsx";
import { Stage } from "./Stage.tsx";
import { shownPicture } from "./shown.ts";
import { useView } from "./use-view.ts";

const NARROW = "(max-width: 1180px)";

/** Filters stand beside the canvas where there is room, and over it where there is not. */
function useFilterPanel() {
  const narrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const [shown, setShown] = useState(!narrow);
  useEffect(() => setShown(!narrow), [narrow]);
  return { narrow, shown, toggle: () => setShown((before) => !before), hide: () => setShown(false) };
}

export function App() {
  const client = useQueryClient();
  const colorScheme = useComputedColorScheme("light");
  const panel = useFilterPanel();
  const [page, setPage] = useState<PageName>(null);
  const view = useView();
  const [consoleShown, { toggle: toggleConsole, close: closeConsole, open: openConsole }] =
    useDisclosure(false);
  const toggleFindings = () => setPage((before) => (before === null ? "findings" : null));
  const onFound = (id: EntityId) => bring(client, id).then(() => picture.getState().pick({ node: id }));
  const switches: Switches = {
    toggleConsole,
    toggleFindings,
    toggleFilters: panel.toggle,
    toggleTheme: useMantineColorScheme().toggleColorScheme,
    expand: (ids) => void openAll(client, ids),
    open: (id, group) => void open(client, id, group),
    found: (id) => void onFound(id),
  };
  const { network } = view;
  const uses: CypherUses = {
    open: ({ query, parameters }) => {
      put(query, JSON.stringify(parameters));
      openConsole();
    },
    inShell: shellText,
  };

  return (
    <UseCypher value={uses}>
      <div className={classes.app} data-filters={panel.shown && !panel.narrow ? "beside" : "away"}>
        <Header
          filtersShown={panel.shown}
          onToggleFilters={panel.toggle}
          findingsShown={page !== null}
          onToggleFindings={toggleFindings}
          consoleShown={consoleShown}
          onToggleConsole={toggleConsole}
          onFound={onFound}
        />
        {panel.shown && (
          <Filters
            extent={view.extent}
            floating={panel.narrow}
            onClose={panel.narrow ? panel.hide : undefined}
          >
            <CypherButton of="of the picture" ask={() => shownPicture(client)} />
          </Filters>
        )}
        <main className={classes.middle} aria-label="Picture">
          <Announcements faults={view.faults} unseen={view.unseen} onForget={view.forgetFaults} />
          <Stage network={network}>
            {!panel.shown && <Chips floating />}
            <Canvas
              colorScheme={colorScheme}
              onExpand={(id) => void open(client, id)}
              onMenu={(shown) => overlay.setState({ shown })}
            />
            <CommandLayer switches={switches} />
          </Stage>
          <TimelineDrawer />
          <TableDrawer />
          <Page page={page} onPage={setPage} />
        </main>
        <Inspector
          onBring={(id) => bring(client, id)}
          onExpand={(id, group) => open(client, id, group)}
          onCollapse={picture.getState().collapse}
        />
        <ConsoleDock shown={consoleShown} onClose={closeConsole} />
      </div>
    </UseCypher>
  );
}
