/** The menu of layouts, and while one is at work how far it is, with a way to end it. */
import { ActionIcon, Button, Menu, Paper, Progress, Text, Tooltip } from "@mantine/core";
import { IconWand } from "@tabler/icons-react";
import { useState } from "react";
import { LAYOUT_NAMES, LAYOUTS, type LayoutName } from "#graph/layouts/names.ts";
import classes from "./Canvas.module.css";

interface ArrangeMenuProps {
  readonly onArrange: (how: LayoutName) => void;
}

export function ArrangeMenu({ onArrange }: ArrangeMenuProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="left-end"
      withinPortal={false}
      shadow="md"
      width={250}
    >
      <Menu.Target>
        <Tooltip label="Arrange anew" disabled={opened} position="left" withArrow>
          <ActionIcon variant="default" size={34} aria-label="Arrange anew">
            <IconWand size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Arrange; what is pinned stays</Menu.Label>
        {LAYOUT_NAMES.map((how) => (
          <Menu.Item key={how} onClick={() => onArrange(how)}>
            {LAYOUTS[how].words}
            <Text size="xs" c="dimmed">
              {LAYOUTS[how].note}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ArrangingProps {
  /** From 0 to 1. */
  readonly done: number;
  readonly onFinish: () => void;
}

export function Arranging({ done, onFinish }: ArrangingProps) {
  const percent = Math.round(100 * done);
  return (
    <Paper className={classes.arranging ?? ""} withBorder shadow="sm" radius="md" role="status">
      <Text size="sm">Arranging</Text>
      <Progress value={percent} w={120} aria-label={`${percent} % arranged`} />
      <Button size="compact-xs" variant="default" onClick={onFinish}>
        Stop here
      </Button>
    </Paper>
  );
}
