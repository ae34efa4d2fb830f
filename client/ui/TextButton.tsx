/** A button that reads as part of the sentence it stands in. */
import type { ComponentProps } from "react";
import classes from "./marks.module.css";

export function TextButton(props: ComponentProps<"button">) {
  return <button type="button" {...props} className={`${classes.link} ${props.className ?? ""}`} />;
}
