/** The mark of an entity's kind, the same in search, inspector, filters and table. */
import {
  type Icon,
  IconAnchor,
  IconBuilding,
  IconCalendarEvent,
  IconFlag,
  IconMapPin,
  IconPackage,
  IconShip,
  IconUser,
  IconWorld,
} from "@tabler/icons-react";
import type { EntityKind } from "#domain/kinds.ts";

const ICONS: Record<EntityKind, Icon> = {
  country: IconFlag,
  bloc: IconWorld,
  leader: IconUser,
  organization: IconBuilding,
  port: IconAnchor,
  place: IconMapPin,
  vessel: IconShip,
  commodity: IconPackage,
  event: IconCalendarEvent,
};

/** Decorative: the kind is always told in words too. */
export function KindIcon({ kind, size = 15 }: { readonly kind: EntityKind; readonly size?: number }) {
  const Mark = ICONS[kind];
  return <Mark size={size} stroke={1.6} aria-hidden="true" style={{ flex: "none" }} />;
}
