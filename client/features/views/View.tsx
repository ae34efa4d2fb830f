/** One saved view: a link that opens it, and what can be done with it. */
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "#api/call.ts";
import { beyondFields, faultAt } from "#api/problem.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import type { ViewChange } from "#domain/saved-view.ts";
import { Notice } from "#ui/Notice.tsx";
import { TextButton } from "#ui/TextButton.tsx";
import { counted } from "#ui/words.ts";
import type { Saving } from "./saving.ts";
import classes from "./views.module.css";

type Brief = Answer<Endpoints["getViews"]>["views"][number];

interface ViewProps extends Saving {
  readonly view: Brief;
}

interface RenameProps {
  readonly name: string;
  readonly fault: Error | null;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

function Rename({ name, fault, onRename, onCancel }: RenameProps) {
  const [next, setNext] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRename(next);
  };
  return (
    <form className={classes.save} onSubmit={submit} noValidate aria-label={`Rename ${name}`}>
      <TextInput
        size="xs"
        label="New name"
        autoFocus
        value={next}
        error={faultAt(fault, "body.name")}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" variant="default">
        Rename
      </Button>
      <Button size="xs" variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  );
}

export function View({ view: { id, name, entities, changed }, current, onSaved, onRemoved }: ViewProps) {
  const [renaming, setRenaming] = useState(false);
  const client = useQueryClient();
  const anew = () =>
    Promise.all(["getViews", "getView"].map((key) => client.invalidateQueries({ queryKey: [key] })));
  const changing = useMutation({
    mutationFn: (body: ViewChange) => call("changeView", { params: { id }, body }),
    onSuccess: async () => {
      setRenaming(false);
      await anew();
    },
  });
  const removing = useMutation({
    mutationFn: () => call("removeView", { params: { id } }),
    onSuccess: async () => {
      onRemoved(id);
      await anew();
    },
  });
  const replace = () => changing.mutate(current(), { onSuccess: () => onSaved(id) });
  const fault = beyondFields(changing.error ?? removing.error, renaming ? ["body.name"] : []);
  return (
    <li>
      <a href={`/?view=${id}`}>{name}</a>
      <p>
        {counted(entities, "entity", "entities")}, {changed.slice(0, 10)}
      </p>
      <p className={classes.deeds}>
        <TextButton
          aria-expanded={renaming}
          aria-label={`Rename ${name}`}
          onClick={() => setRenaming(!renaming)}
        >
          Rename
        </TextButton>
        <TextButton aria-label={`Replace ${name} by what is on screen`} onClick={replace}>
          Replace
        </TextButton>
        <a href={`/?embed=1&view=${id}`} target="_blank" rel="noopener">
          Embedded
        </a>
        <TextButton aria-label={`Remove ${name}`} onClick={() => removing.mutate()}>
          Remove
        </TextButton>
      </p>
      {renaming && (
        <Rename
          name={name}
          fault={changing.error}
          onRename={(next) => changing.mutate({ name: next })}
          onCancel={() => setRenaming(false)}
        />
      )}
      {fault !== null && <Notice tone="error">{fault}</Notice>}
    </li>
  );
}
