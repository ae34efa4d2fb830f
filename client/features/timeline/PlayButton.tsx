/** Plays the window through time, a step a beat, until its end; a press stops it. */
import { ActionIcon } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { Mode, Window } from "./window.ts";

const BEAT_MS = 900;

/** The window a beat later; null at the end. */
export function later(mode: Mode, count: number, window: Window): NonNullable<Window> | null {
  if (window === null) {
    const width = mode === "known" ? 1 : Math.max(1, Math.round(count / 8));
    return { first: 0, last: width - 1 };
  }
  if (window.last >= count - 1) return null;
  return { first: mode === "known" ? 0 : window.first + 1, last: window.last + 1 };
}

interface PlayButtonProps {
  readonly mode: Mode;
  readonly count: number;
  readonly window: Window;
  readonly onWindow: (window: Window) => void;
}

export function PlayButton(props: PlayButtonProps) {
  const [playing, setPlaying] = useState(false);
  const now = useRef(props);
  now.current = props;
  useEffect(() => {
    if (!playing) return;
    const beat = () => {
      const { mode, count, window, onWindow } = now.current;
      const next = later(mode, count, window);
      if (next === null) setPlaying(false);
      else onWindow(next);
    };
    const timer = setInterval(beat, BEAT_MS);
    return () => clearInterval(timer);
  }, [playing]);
  const start = () => {
    const { mode, count, window, onWindow } = props;
    onWindow(later(mode, count, window) ?? later(mode, count, null));
    setPlaying(true);
  };
  const Mark = playing ? IconPlayerPause : IconPlayerPlay;
  return (
    <ActionIcon
      size="sm"
      variant="default"
      aria-label={playing ? "Pause" : "Play through time"}
      onClick={playing ? () => setPlaying(false) : start}
    >
      <Mark size={14} />
    </ActionIcon>
  );
}
