/** The cheat sheet: every key, by what it is for; made from the list of commands. */
import { Kbd, Modal } from "@mantine/core";
import { type Command, keysInWords } from "#ui/command.ts";
import classes from "./commands.module.css";

interface CheatSheetProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <dt>
      {keys.map((key) => (
        <Kbd key={key} size="xs">
          {keysInWords(key)}
        </Kbd>
      ))}
    </dt>
  );
}

export default function CheatSheet({ commands, onClose }: CheatSheetProps) {
  const groups = Map.groupBy(
    commands.filter(({ keys }) => keys.length > 0),
    ({ group }) => group,
  );
  return (
    <Modal
      opened
      onClose={onClose}
      lockScroll={false}
      size={760}
      title="Keyboard shortcuts"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <div className={classes.sheet}>
        {[...groups].map(([group, all]) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {all.map(({ id, short, keys }) => (
                <div key={id}>
                  <Keys keys={keys} />
                  <dd>{short}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
