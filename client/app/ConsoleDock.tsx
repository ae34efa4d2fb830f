/** The console's place: loaded when it is first opened, so that nobody waits for an editor they do not use. */
import { lazy, Suspense } from "react";
import { Lines } from "#ui/Lines.tsx";

const Console = lazy(() => import("#features/console/Console.tsx"));

/** Of the console's height already, so that nothing moves when it arrives. */
function Waiting() {
  return (
    <div style={{ gridColumn: "1 / -1", height: "56vh", background: "var(--paper)" }}>
      <Lines count={6} />
    </div>
  );
}

export function ConsoleDock({ shown, onClose }: { readonly shown: boolean; readonly onClose: () => void }) {
  if (!shown) return null;
  return (
    <Suspense fallback={<Waiting />}>
      <Console onClose={onClose} />
    </Suspense>
  );
}
