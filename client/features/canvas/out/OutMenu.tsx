/** The menu of files: what is on screen as a picture, for other programs, or as a table. */
import { ActionIcon, Menu, Text, Tooltip } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import type { Seen } from "#graph/out/seen.ts";
import type { Format } from "./write.ts";

const SECTIONS: readonly {
  readonly title: string;
  readonly formats: readonly (readonly [Format, string])[];
}[] = [
  {
    title: "The picture as it is framed",
    formats: [
      ["svg", "SVG (vectors)"],
      ["png1", "PNG"],
      ["png2", "PNG, twice as large"],
      ["png3", "PNG, three times"],
      ["png4", "PNG, four times"],
    ],
  },
  {
    title: "Everything the filters let through",
    formats: [
      ["gexf", "GEXF (Gephi)"],
      ["graphml", "GraphML"],
      ["nodes", "CSV of nodes"],
      ["edges", "CSV of edges"],
      ["json", "JSON"],
    ],
  },
];

interface OutMenuProps {
  /** What is on screen; null while there is no picture. */
  readonly seen: () => Seen | null;
}

export function OutMenu({ seen }: OutMenuProps) {
  const [opened, setOpened] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const take = async (format: Format) => {
    const now = seen();
    if (now === null) return;
    const { write } = await import("./write.ts");
    await write(format, now).then(
      () => setFailed(null),
      (error: unknown) => setFailed(error instanceof Error ? error.message : String(error)),
    );
  };
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
        <Tooltip label="Save what is on screen" disabled={opened} position="left" withArrow>
          <ActionIcon variant="default" size={34} aria-label="Save what is on screen">
            <IconDownload size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {failed !== null && (
          <Text size="xs" p="xs" role="alert">
            {failed}
          </Text>
        )}
        {SECTIONS.map(({ title, formats }) => (
          <div key={title}>
            <Menu.Label>{title}</Menu.Label>
            {formats.map(([format, words]) => (
              <Menu.Item key={format} closeMenuOnClick={false} onClick={() => void take(format)}>
                {words}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
