/** The browsable page of the API: plain HTML written from the OpenAPI document, without a script and without a request. */

import * as z from "zod";
import type { createDocument } from "zod-openapi";
import { STYLE } from "./reference-style.ts";

type OpenApiDocument = ReturnType<typeof createDocument>;

const schemaShape = z.looseObject({ description: z.string().optional() });
const parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  description: z.string().optional(),
  schema: schemaShape.optional(),
});
const content = z.record(z.string(), z.looseObject({ schema: z.unknown() })).default({});
const operation = z.looseObject({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: z.looseObject({ content }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string(), content })),
});
type Parameter = z.infer<typeof parameter>;
type Operation = z.infer<typeof operation>;
type Content = z.infer<typeof content>;

interface Entry extends Operation {
  readonly method: string;
  readonly path: string;
}

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}

/** A schema as indented JSON; names of other schemas lead to their place on the page. */
function schemaText(schema: unknown): string {
  const text = escaped(JSON.stringify(schema, null, 2));
  const linked = text.replace(
    /#\/components\/schemas\/(\w+)/g,
    (whole, name) => `<a href="#schema-${name}">${whole}</a>`,
  );
  return `<pre>${linked}</pre>`;
}

function parameterRow({ name, in: place, required, description, schema }: Parameter): string {
  const { description: told, ...shape } = schema ?? {};
  return `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${place}${required ? ", required" : ""}</td>
<td>${escaped(description ?? told ?? "")}<details><summary>schema</summary>${schemaText(shape)}</details></td></tr>`;
}

function parameterTable(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "<p>No parameters.</p>";
  return `<table><thead><tr><th>parameter</th><th>in</th><th>meaning</th></tr></thead>
<tbody>${parameters.map(parameterRow).join("\n")}</tbody></table>`;
}

function contentText(parts: Content): string {
  return Object.entries(parts)
    .map(
      ([type, { schema }]) => `<details><summary>${escaped(type)}</summary>${schemaText(schema)}</details>`,
    )
    .join("");
}

function responseRow([status, response]: [string, Operation["responses"][string]]): string {
  return `<tr><th scope="row">${status}</th><td>${escaped(response.description)}${contentText(response.content)}</td></tr>`;
}

function operationText(entry: Entry): string {
  const request =
    entry.requestBody === undefined ? "" : `<h4>Body</h4>${contentText(entry.requestBody.content)}`;
  return `<section id="${entry.operationId}"><h3><span>${entry.method.toUpperCase()}</span> <code>${escaped(entry.path)}</code></h3>
<p>${escaped(entry.summary)}</p>${parameterTable(entry.parameters)}${request}
<table><thead><tr><th>status</th><th>answer</th></tr></thead>
<tbody>${Object.entries(entry.responses).map(responseRow).join("\n")}</tbody></table></section>`;
}

function entriesOf(document: OpenApiDocument): Entry[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item ?? {}).map(([method, given]) => ({ ...operation.parse(given), method, path })),
  );
}

function contentsOf(tag: string, entries: readonly Entry[]): string {
  const links = entries.map(
    ({ operationId, method, path }) =>
      `<li><a href="#${operationId}">${method.toUpperCase()} ${escaped(path)}</a></li>`,
  );
  return `<h2>${escaped(tag)}</h2><ul>${links.join("")}</ul>`;
}

/** The page as HTML. */
export function referencePage(document: OpenApiDocument): string {
  const byTag = Map.groupBy(entriesOf(document), (entry) => entry.tags[0] ?? "Other");
  const schemas = Object.entries(document.components?.schemas ?? {});
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Waybill API</title><style>${STYLE}</style></head>
<body><nav aria-label="Endpoints">${[...byTag].map(([tag, entries]) => contentsOf(tag, entries)).join("")}</nav>
<main><h1>Waybill API ${escaped(document.info.version)}</h1><p>${escaped(document.info.description ?? "")}
For programs: <a href="/api/openapi.json">OpenAPI 3.1</a>.</p>
${[...byTag.values()].flat().map(operationText).join("\n")}
<h2>Schemas</h2>${schemas.map(([name, schema]) => `<section id="schema-${name}"><h3>${name}</h3>${schemaText(schema)}</section>`).join("\n")}
</main></body></html>
`;
}
