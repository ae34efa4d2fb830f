/** The filters of the findings: how grave, by which rule, of which commodity. */
import { useStore } from "zustand";
import { SEVERITIES } from "#domain/findings.ts";
import { commodityId } from "#domain/ids.ts";
import { RULES } from "#domain/rules/verdict.ts";
import { picture } from "#graph/picture.ts";
import { ruleWords } from "#ui/Working.tsx";
import { type Chosen, ruleOf, SEVERITY_NAMES } from "./chosen.ts";
import classes from "./findings.module.css";

interface ChoicesProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** The commodities of the edges that are loaded, by name. */
function useCommodities() {
  const edges = useStore(picture, ({ session }) => session.edges);
  const found = new Map(
    [...edges.values()].flatMap(({ commodity }) => (commodity ? [[commodity.id, commodity.name]] : [])),
  );
  return [...found].toSorted(([, a], [, b]) => a.localeCompare(b));
}

export function Choices({ chosen, onChange }: ChoicesProps) {
  const commodities = useCommodities();
  return (
    <div className={classes.choices}>
      <label>
        How grave{" "}
        <select
          value={chosen.severity ?? ""}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...chosen, severity: SEVERITY_NAMES.find((name) => name === value) ?? null })
          }
        >
          <option value="">all</option>
          {SEVERITY_NAMES.map((name) => (
            <option key={name} value={name}>
              {name}: {SEVERITIES[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Rule{" "}
        <select
          value={chosen.rule ?? ""}
          onChange={({ currentTarget: { value } }) => onChange({ ...chosen, rule: ruleOf(value) })}
        >
          <option value="">all</option>
          {RULES.map((rule) => (
            <option key={rule} value={rule}>
              {ruleWords(rule)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Commodity{" "}
        <select
          value={chosen.commodity ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const id = commodityId.safeParse(value);
            onChange({ ...chosen, commodity: id.success ? id.data : null });
          }}
        >
          <option value="">all</option>
          {commodities.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
