/** A sentence that says what is the matter and what happens next. */
import type { ReactNode } from "react";
import classes from "./marks.module.css";

interface NoticeProps {
  readonly tone?: "plain" | "error";
  readonly children: ReactNode;
}

export function Notice({ tone = "plain", children }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === "error" ? "alert" : "status"}>
      <div>{children}</div>
    </div>
  );
}
