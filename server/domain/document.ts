/** Documents: where a claim stands. Publisher and dates only as the document itself gives them. */
import * as z from "zod";
import { edtfDate } from "./dates.ts";
import { actorId, documentId } from "./ids.ts";

export const document = z.strictObject({
  id: documentId,
  title: z.string().trim().min(1),
  type: z.enum(["article", "statement", "register", "report", "note", "file"]),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, "not an ISO 639 code such as en")
    .optional(),
  publisher: actorId.optional(),
  published: edtfDate.optional(),
  dateInferred: z
    .strictObject({ date: edtfDate, because: z.string().min(1) })
    .optional()
    .meta({ description: "A date that the document does not give but its content implies" }),
  url: z.url({ protocol: /^https?$/ }).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "not a SHA-256 in hex")
    .optional(),
  text: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "Full text where it may be kept; quotes must occur in it" }),
});
export type Document = z.infer<typeof document>;
