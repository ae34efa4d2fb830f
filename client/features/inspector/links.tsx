/** Links inside the inspector: to an entity, a transfer, a document, an edge. */
import type { EntityRef, TransferRef } from "#contract/views.ts";
import type { DocumentId } from "#domain/ids.ts";
import { KindIcon } from "#ui/KindIcon.tsx";
import { TextButton } from "#ui/TextButton.tsx";
import classes from "./inspector.module.css";
import { show } from "./trail.ts";

export function EntityLink({ to, icon = false }: { readonly to: EntityRef; readonly icon?: boolean }) {
  return (
    <TextButton className={classes.entity} onClick={() => show({ what: "entity", id: to.id })}>
      {icon && <KindIcon kind={to.kind} size={14} />}
      {to.name}
    </TextButton>
  );
}

export function TransferLink({ to }: { readonly to: TransferRef }) {
  return <TextButton onClick={() => show({ what: "transfer", id: to.id })}>{to.name}</TextButton>;
}

interface DocumentLinkProps {
  readonly to: { readonly id: DocumentId; readonly title: string };
}

export function DocumentLink({ to }: DocumentLinkProps) {
  return <TextButton onClick={() => show({ what: "document", id: to.id })}>{to.title}</TextButton>;
}
