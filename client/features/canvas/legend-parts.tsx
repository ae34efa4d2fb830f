/** The two parts that a legend is set from: a section with its title, and an entry with its sample. */
import { Box, Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap={3} component="section">
      <Text size="xs" fw={700} c="dimmed" component="h3" m={0}>
        {title}
      </Text>
      {children}
    </Stack>
  );
}

export function Entry({ sample, children }: { readonly sample: ReactNode; readonly children: ReactNode }) {
  return (
    <Group gap={8} wrap="nowrap" align="center">
      <Box w={34} style={{ flex: "none", display: "flex", justifyContent: "center" }}>
        {sample}
      </Box>
      <Text size="xs" lh={1.3}>
        {children}
      </Text>
    </Group>
  );
}
