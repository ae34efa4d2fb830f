/** The name under which somebody judges, remembered in this browser so that it is typed once. */
import { useLocalStorage } from "@mantine/hooks";

/** The remembered name and how to change it; empty until one was given. */
export function useAuthor() {
  return useLocalStorage({ key: "waybill-author", defaultValue: "", getInitialValueInEffect: false });
}
