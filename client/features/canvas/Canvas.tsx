/** The canvas: the picture drawn by Sigma in a focusable region, with its legend, zoom controls and tooltip. */
import { Box, Paper, Text, VisuallyHidden } from "@mantine/core";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { EntityId } from "#domain/ids.ts";
import type { Point } from "#graph/curve.ts";
import { type ColorScheme, PALETTES } from "#graph/palette.ts";
import { type Picture, picture } from "#graph/picture.ts";
import type { MenuCall } from "#graph/pointer.ts";
import { present } from "#graph/present.ts";
import { createStage, type Stage } from "#graph/stage.ts";
import { styling } from "#graph/style/styling.ts";
import { bundleSentence, canvasDescription, edgeSentence, nodeSentence } from "#graph/words.ts";
import { Arranging } from "./ArrangeMenu.tsx";
import classes from "./Canvas.module.css";
import { Legend } from "./Legend.tsx";
import { ZoomControls } from "./ZoomControls.tsx";

export interface CanvasProps {
  readonly colorScheme: ColorScheme;
  /** Called when somebody asks for a node's neighbours: a double click, or Shift+Enter. */
  readonly onExpand?: (id: EntityId) => void;
  /** Called for a menu: the pointer's other button, the menu key, Shift+F10. */
  readonly onMenu?: (call: MenuCall) => void;
}

type Tip = ({ readonly edge: string } & Point) | null;

/** What the keyboard or the pointer rests on, in words for a screen reader. */
function pointedSentence({ pointed, session }: Picture): string {
  if (pointed === null) return "";
  if ("node" in pointed) return nodeSentence(pointed.node, session);
  const bundle = styling.getState().bundles.get(pointed.edge);
  if (bundle !== undefined) return bundleSentence(bundle, session);
  const edge = session.edges.get(pointed.edge);
  return edge === undefined ? "" : edgeSentence(edge, session);
}

export function Canvas({ colorScheme, onExpand, onMenu }: CanvasProps) {
  const palette = PALETTES[colorScheme];
  const ground = useRef<HTMLDivElement>(null);
  const minimap = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | null>(null);
  const expand = useRef(onExpand);
  expand.current = onExpand;
  const menu = useRef(onMenu);
  menu.current = onMenu;
  const [ready, setReady] = useState(false);
  const [layout, setLayout] = useState<number | null>(null);
  const [tip, setTip] = useState<Tip>(null);
  const [lasso, setLasso] = useState<readonly Point[]>([]);
  const lassoing = useStore(picture, (state) => state.lassoing);
  const session = useStore(picture, (state) => state.session);
  const spoken = useStore(picture, pointedSentence);

  useEffect(() => {
    if (ground.current === null) return;
    const callbacks = {
      onReady: setReady,
      onLayout: setLayout,
      onEdge: setTip,
      onLasso: (outline: readonly Point[]) => setLasso([...outline]),
      onExpand: (id: EntityId) => expand.current?.(id),
      onMenu: (call: MenuCall) => menu.current?.(call),
    };
    const built = createStage(ground.current, picture, PALETTES.light, callbacks);
    const observer = new ResizeObserver(() => built.refit());
    observer.observe(ground.current);
    const unmirror = minimap.current === null ? undefined : built.mirror(minimap.current);
    stage.current = built;
    present.stage = built;
    return () => {
      observer.disconnect();
      unmirror?.();
      built.destroy();
      stage.current = null;
      present.stage = null;
    };
  }, []);

  useEffect(() => stage.current?.paint(palette), [palette]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (stage.current?.press(event.key, event.shiftKey) === true) event.preventDefault();
  };

  const description = useMemo(() => canvasDescription(session.nodes.size, session.edges.size), [session]);

  return (
    <Box
      className={classes.canvas}
      style={{ background: palette.paper }}
      data-ready={ready}
      data-lassoing={lassoing}
    >
      <div
        role="application"
        aria-roledescription="network picture"
        aria-label={description}
        aria-description="Arrow keys move between neighbours, Enter opens, Space selects in addition, Shift Enter expands, plus, minus and zero zoom, Escape clears."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region takes the keyboard itself
        tabIndex={0}
        className={classes.ground}
        ref={ground}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}
      />
      <VisuallyHidden aria-live="polite">{spoken}</VisuallyHidden>
      {lasso.length > 1 && <LassoLine outline={lasso} />}
      {tip !== null && <EdgeTip tip={tip} sentence={spoken} />}
      <canvas ref={minimap} className={classes.minimap} hidden role="img" aria-label="Minimap" />
      <ZoomControls
        onZoom={(factor) => stage.current?.zoom(factor)}
        onFit={() => stage.current?.fit()}
        onArrange={(how) => stage.current?.tidy(how)}
        seen={() => stage.current?.seen() ?? null}
      />
      {layout !== null && ready && <Arranging done={layout} onFinish={() => stage.current?.finish()} />}
      <Legend palette={palette} onRoom={(insets) => stage.current?.keepFree(insets)} />
    </Box>
  );
}

function EdgeTip({ tip, sentence }: { readonly tip: Point; readonly sentence: string }) {
  if (sentence === "") return null;
  return (
    <Paper className={classes.tip} shadow="md" withBorder style={{ left: tip.x, top: tip.y }} role="tooltip">
      <Text size="sm">{sentence}</Text>
    </Paper>
  );
}

function LassoLine({ outline }: { readonly outline: readonly Point[] }) {
  return (
    <svg className={classes.lasso} aria-hidden="true">
      <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(" ")} />
    </svg>
  );
}
