/** The shape of an endpoint: what may be asked, what comes back, which problems may come instead. */
import * as z from "zod";
import type { ProblemCode } from "#domain/errors.ts";

export interface EndpointShape {
  readonly id: string;
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** Path with `:name` parameters, as Express writes them. */
  readonly path: `/api/${string}`;
  readonly tag: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly output: z.ZodType;
  /** Answers line by line as application/x-ndjson; `output` is then the schema of one line. */
  readonly lines?: true;
  readonly problems: readonly ProblemCode[];
}

/** Declares an endpoint, keeping its exact types. */
export function endpoint<const E extends EndpointShape>(shape: E): E {
  return shape;
}

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;

/** What an endpoint's code receives: every part parsed by its schema. */
export interface Asked<E extends EndpointShape> {
  readonly params: Parsed<E["params"]>;
  readonly query: Parsed<E["query"]>;
  readonly body: Parsed<E["body"]>;
}

export type Answer<E extends EndpointShape> = z.output<E["output"]>;

/** A query parameter that may be given several times; one alone is a list of one. */
export function many<T extends z.ZodType<unknown, string>>(member: T) {
  return z.preprocess((given) => (typeof given === "string" ? [given] : given), z.array(member)).optional();
}

/** A query parameter that must be given at least once, and at most `most` times. */
export function several<T extends z.ZodType<unknown, string>>(member: T, most: number) {
  const list = z.array(member).min(1).max(most);
  return z.preprocess((given) => (typeof given === "string" ? [given] : given), list);
}

/** A whole number out of a query string: digits only, so that "12abc", "1e3" and "" are refused. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, "not a whole number")
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .meta({
      // Published as the integer it is, not as the text it travels in.
      override: ({ jsonSchema }) => {
        delete jsonSchema.pattern;
        Object.assign(jsonSchema, { type: "integer", minimum: least, maximum: most });
      },
    });
}

/** `true` or `false` out of a query string. */
export const flag = z.enum(["true", "false"]).transform((text) => text === "true");
