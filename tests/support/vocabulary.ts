/** The labels and relationship types that Cypher files may name. */
import type { Vocabulary } from "./cypher-check.ts";

const labels =
  "Entity Actor Country Bloc Leader Organization Port Place Vessel Commodity Event Document Transfer Claim Import Change";
const relationshipTypes = `FROM TO OF VIA CARRIED_BY IN_RETURN_FOR PART_OF ABOUT OBJECT CLAIMED_BY REPORTED_IN REPEATS
  CORRECTS RETRACTS SHIPPED_TO GIFTED PLEDGED_TO DENIED_BY LEADS MEMBER_OF SPEAKS_FOR LOCATED_IN FLAGGED_TO OWNED_BY
  OPERATED_BY CALLED_AT TOOK_PART_IN BROADER`;

/** To be read from the domain's kinds and relations as soon as they exist. */
export const vocabulary: Vocabulary = {
  labels: labels.split(" "),
  relationshipTypes: relationshipTypes.split(/\s+/),
};
