/** What the editor and its language worker say to each other. Offsets count UTF-16 units from 0. */
import type { DbSchema } from "@neo4j-cypher/language-support";

export type Vocabulary = Pick<DbSchema, "labels" | "relationshipTypes" | "propertyKeys" | "parameters">;

export interface Colour {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

export interface Remark {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
}

export interface Offer {
  readonly label: string;
  readonly kind: string;
  readonly insert: string;
}

/** Each question with the answer it gets. */
export interface Answers {
  readonly colours: readonly Colour[];
  readonly remarks: readonly Remark[];
  readonly offers: readonly Offer[];
}
export type Wanted = keyof Answers;

export interface Question {
  readonly number: number;
  readonly wanted: Wanted;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly caret: number;
}

export interface Reply {
  readonly number: number;
  readonly answer: Answers[Wanted];
}
