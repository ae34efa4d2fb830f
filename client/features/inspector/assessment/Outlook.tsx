/** The point of view of an assessment: as of a day, without a speaker; and what that leaves out. */
import { useStore } from "zustand";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { actorId } from "#domain/ids.ts";
import { picture } from "#graph/picture.ts";
import { isNarrowed, PLAIN_OUTLOOK } from "#graph/viewpoint.ts";
import { TextButton } from "#ui/TextButton.tsx";
import { counted } from "#ui/words.ts";
import classes from "./assessment.module.css";

type Assessment = Answer<Endpoints["getAssessment"]>;

function leftOutWords({ later, leftOut, undated }: Assessment["viewed"]): string {
  const parts = [
    later > 0 ? `${counted(later, "claim")} not yet known` : "",
    leftOut > 0 ? `${counted(leftOut, "claim")} left out with the speaker` : "",
    undated.length > 0 ? `${counted(undated.length, "claim")} without a date` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "Nothing is left out." : `Left out: ${parts.join(", ")}.`;
}

interface OutlookProps {
  /** What is known of the transfer from the point of view taken. */
  readonly viewed: Assessment["viewed"];
  /** Everyone who speaks, whoever is left out at the moment. */
  readonly speakers: Assessment["speakers"];
}

export function Outlook({ viewed, speakers }: OutlookProps) {
  const taken = useStore(picture, ({ filters }) => filters);
  const { filter } = picture.getState();
  return (
    <fieldset className={classes.outlook}>
      <legend>Point of view</legend>
      <label>
        As of{" "}
        <input
          type="date"
          value={taken.asOf ?? ""}
          onChange={({ currentTarget: { value } }) =>
            filter({ asOf: value === "" ? null : value }, "point of view")
          }
        />
      </label>
      <label>
        by what was{" "}
        <select
          value={taken.clock}
          onChange={({ currentTarget: { value } }) =>
            filter({ clock: value === "recorded" ? "recorded" : "published" }, "point of view")
          }
        >
          <option value="published">published</option>
          <option value="recorded">recorded here</option>
        </select>
      </label>
      <label>
        without{" "}
        <select
          value={taken.without[0] ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const id = actorId.safeParse(value);
            filter({ without: id.success ? [id.data] : [] }, "point of view");
          }}
        >
          <option value="">nobody</option>
          {speakers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {isNarrowed(taken) && (
        <p role="status">
          {leftOutWords(viewed)}{" "}
          <TextButton onClick={() => filter(PLAIN_OUTLOOK)}>Show all that is known</TextButton>
        </p>
      )}
    </fieldset>
  );
}
