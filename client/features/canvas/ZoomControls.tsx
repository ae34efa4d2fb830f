/** Zoom, fit and layouts, in the corner of the canvas. */
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { LayoutName } from "#graph/layouts/names.ts";
import type { Seen } from "#graph/out/seen.ts";
import { ArrangeMenu } from "./ArrangeMenu.tsx";
import classes from "./Canvas.module.css";
import { OutMenu } from "./out/OutMenu.tsx";
import { StyleMenu } from "./StyleMenu.tsx";

interface ZoomControlsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onArrange: (how: LayoutName) => void;
  readonly seen: () => Seen | null;
}

interface ControlProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Control({ label, onClick, children }: ControlProps) {
  return (
    <Tooltip label={label} position="left" withArrow>
      <ActionIcon variant="default" size={34} aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

export function ZoomControls({ onZoom, onFit, onArrange, seen }: ZoomControlsProps) {
  return (
    <ActionIcon.Group orientation="vertical" className={classes.controls ?? ""}>
      <Control label="Zoom in" onClick={() => onZoom(1.4)}>
        <IconPlus size={18} stroke={1.7} />
      </Control>
      <Control label="Zoom out" onClick={() => onZoom(1 / 1.4)}>
        <IconMinus size={18} stroke={1.7} />
      </Control>
      <Control label="Show everything" onClick={onFit}>
        <IconFocusCentered size={18} stroke={1.7} />
      </Control>
      <ArrangeMenu onArrange={onArrange} />
      <StyleMenu />
      <OutMenu seen={seen} />
    </ActionIcon.Group>
  );
}
