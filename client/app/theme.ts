/** Mantine's theme; colours and type are CSS variables of ui/tokens.css, since the policy allows no generated style. */
import { createTheme } from "@mantine/core";

export const theme = createTheme({
  respectReducedMotion: true,
  autoContrast: false,
  cursorType: "pointer",
  defaultRadius: "sm",
  fontFamily: "var(--font-text)",
  headings: { fontFamily: "var(--font-serif)" },
  components: {
    Tooltip: { defaultProps: { withArrow: false, fz: "xs", multiline: true, maw: 280 } },
  },
});
