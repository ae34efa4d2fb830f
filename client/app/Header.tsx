/** The bar at the top: name, search, and the switches of the screen. */
import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconAdjustmentsHorizontal, IconMoon, IconSun } from "@tabler/icons-react";
import type { EntityId } from "#domain/ids.ts";
import { HistoryButtons } from "#features/history/HistoryButtons.tsx";
import { Search } from "#features/search/Search.tsx";
import { ViewsButton } from "#features/views/ViewsButton.tsx";
import classes from "./app.module.css";
import { becomes, draft } from "./use-view.ts";

interface HeaderProps {
  readonly filtersShown: boolean;
  readonly onToggleFilters: () => void;
  readonly findingsShown: boolean;
  readonly onToggleFindings: () => void;
  readonly consoleShown: boolean;
  readonly onToggleConsole: () => void;
  readonly onFound: (id: EntityId) => Promise<void>;
}

function ThemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme("light") === "light" ? "dark" : "light";
  const Mark = other === "dark" ? IconMoon : IconSun;
  return (
    <Tooltip label={`Switch to ${other}`}>
      <ActionIcon
        variant="subtle"
        color="var(--ink-soft)"
        aria-label={`Switch to the ${other} theme`}
        onClick={() => setColorScheme(other)}
      >
        <Mark size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}

export function Header(props: HeaderProps) {
  const { filtersShown, onToggleFilters, findingsShown, onToggleFindings, onFound } = props;
  const { consoleShown, onToggleConsole } = props;
  return (
    <header className={classes.header}>
      <Tooltip label={filtersShown ? "Hide filters" : "Show filters"} position="right">
        <ActionIcon
          variant="subtle"
          color="var(--ink-soft)"
          aria-label="Filters"
          aria-expanded={filtersShown}
          onClick={onToggleFilters}
        >
          <IconAdjustmentsHorizontal size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <h1 className={classes.name}>Waybill</h1>
      <span className={classes.motto}>Who says what moved</span>
      <Search onFound={onFound} />
      <HistoryButtons />
      <nav className={classes.links} aria-label="Elsewhere">
        <ViewsButton current={draft} onSaved={becomes} onRemoved={() => becomes(null)} />
        <button type="button" aria-expanded={findingsShown} onClick={onToggleFindings}>
          Findings
        </button>
        <button type="button" aria-expanded={consoleShown} aria-keyshortcuts="c" onClick={onToggleConsole}>
          Cypher
        </button>
        <a href="/api/docs">API</a>
        <ThemeSwitch />
      </nav>
    </header>
  );
}
