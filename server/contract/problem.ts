/** The body of every failure: an RFC 9457 problem with a stable code and the faults field by field. */
import * as z from "zod";
import { PROBLEM_CODES, type ProblemCode } from "#domain/errors.ts";

const codes = Object.keys(PROBLEM_CODES) as [ProblemCode, ...ProblemCode[]];

export const problem = z
  .strictObject({
    type: z.string().meta({ description: "URI of the kind of problem", example: "/problems/not-found" }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: "Path that was asked for" }),
    code: z.enum(codes),
    requestId: z.string().meta({ description: "Id of the request in the server's log" }),
    faults: z.array(z.strictObject({ field: z.string(), reason: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details, as application/problem+json" });
export type Problem = z.infer<typeof problem>;
