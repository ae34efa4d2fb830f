/** The saved views: each to be opened, framed elsewhere, renamed, replaced or removed; and the present one to be saved. */
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ask } from "#api/ask.ts";
import { call } from "#api/call.ts";
import { beyondFields, faultAt } from "#api/problem.ts";
import { Lines } from "#ui/Lines.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { Saving } from "./saving.ts";
import { View } from "./View.tsx";
import classes from "./views.module.css";

function SaveForm({ current, onSaved }: Saving) {
  const [name, setName] = useState("");
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: () => call("addView", { body: { name, ...current() } }),
    onSuccess: async ({ id }) => {
      setName("");
      onSaved(id);
      await client.invalidateQueries({ queryKey: ["getViews"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <form className={classes.save} onSubmit={submit} noValidate aria-label="Save this view">
      <TextInput
        size="xs"
        label="Save this view as"
        data-autofocus
        value={name}
        error={faultAt(saving.error, "body.name")}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button c="var(--on-accent)" size="xs" type="submit" loading={saving.isPending}>
        Save
      </Button>
      <Fault text={beyondFields(saving.error, ["body.name"])} />
    </form>
  );
}

function Fault({ text }: { readonly text: string | null }) {
  return text === null ? null : <Notice tone="error">{text}</Notice>;
}

export default function Views(props: Saving) {
  const { data, error } = useQuery(ask("getViews", {}));
  return (
    <>
      <SaveForm {...props} />
      {error !== null && <Notice tone="error">{error.message}</Notice>}
      {data === undefined && error === null && <Lines count={3} />}
      {data?.views.length === 0 && <p className={classes.none}>No view is saved yet.</p>}
      {data !== undefined && data.views.length > 0 && (
        <ul className={classes.list} aria-label="Saved views">
          {data.views.map((view) => (
            <View key={view.id} view={view} {...props} />
          ))}
        </ul>
      )}
    </>
  );
}
