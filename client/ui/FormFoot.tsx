/** The foot of a small form: what no field can say, the deed, and the way out. */
import { Button } from "@mantine/core";
import classes from "./marks.module.css";
import { Notice } from "./Notice.tsx";

interface FormFootProps {
  readonly deed: string;
  readonly busy: boolean;
  /** What is wrong beyond the fields; null when nothing is. */
  readonly fault: string | null;
  readonly onCancel: () => void;
}

export function FormFoot({ deed, busy, fault, onCancel }: FormFootProps) {
  return (
    <>
      {fault !== null && <Notice tone="error">{fault}</Notice>}
      <div className={classes.foot}>
        <Button c="var(--on-accent)" size="compact-sm" type="submit" loading={busy}>
          {deed}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </>
  );
}
