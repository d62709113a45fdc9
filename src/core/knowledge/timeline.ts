import type { DatedEvent } from './knowledge';
import { laneTitles, lanes } from './labels';

/** How the timeline is divided. */
export type TimelineGrouping = 'era' | 'decade' | 'lane';

export interface TimelineGroup {
  /** Stable within its grouping. */
  readonly id: string;
  readonly title: string;
  /** The years of an era: `1972–1984`; `undefined` for other groups. */
  readonly span?: string;
  /** What the group is about; `undefined` where the title says it. */
  readonly description?: string;
  readonly events: readonly DatedEvent[];
}

/**
 * The eras of the field, by the year in which each begins. The borders are the project's own division, set at
 * events that changed what could be virtualized or who did it, and say so.
 */
export const eras = [
  {
    from: -Infinity,
    id: 'origins',
    title: 'Origins',
    span: 'to 1971',
    description: 'Time-sharing and the first virtual machines on mainframes',
  },
  {
    from: 1972,
    id: 'mainframe',
    title: 'Mainframe products and theory',
    span: '1972–1984',
    description: 'VM/370 as a product; Goldberg, Popek and Goldberg',
  },
  {
    from: 1985,
    id: 'quiet',
    title: 'Partitions and emulators',
    span: '1985–1996',
    description: 'Logical partitions, the Intel 386, emulators',
  },
  {
    from: 1997,
    id: 'x86',
    title: 'x86 revival',
    span: '1997–2004',
    description: 'Disco, VMware, Xen: virtualization without help from the hardware',
  },
  {
    from: 2005,
    id: 'hardware',
    title: 'Hardware assistance',
    span: '2005–2009',
    description: 'VT-x and AMD-V, KVM, nested paging, the first clouds',
  },
  {
    from: 2010,
    id: 'cloud',
    title: 'Cloud and containers',
    span: '2010–2016',
    description: 'OpenStack, Docker, Arm servers',
  },
  {
    from: 2017,
    id: 'isolation',
    title: 'MicroVMs and confidential computing',
    span: 'since 2017',
    description: 'Nitro, Firecracker, SEV, TDX',
  },
] as const;

function groupBy(
  events: readonly DatedEvent[],
  groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly span?: string;
    readonly description?: string;
  }[],
  groupOf: (event: DatedEvent) => string,
): readonly TimelineGroup[] {
  return groups
    .map(({ id, title, span, description }) => ({
      id,
      title,
      span,
      description,
      events: events.filter((event) => groupOf(event) === id),
    }))
    .filter((group) => group.events.length > 0);
}

/** The era an event falls in, by its earliest year. */
export function eraOf(event: DatedEvent): { readonly id: string; readonly title: string; readonly span: string } {
  const year = event.when.earliest.year;
  return eras.findLast((era) => era.from <= year) ?? eras[0];
}

/** Divides events (in time order) into groups; empty groups are left out, the order within a group stays. */
export function groupEvents(events: readonly DatedEvent[], grouping: TimelineGrouping): readonly TimelineGroup[] {
  if (grouping === 'era') return groupBy(events, eras, (event) => eraOf(event).id);
  if (grouping === 'lane') {
    const groups = lanes.map((lane) => ({ id: lane, title: laneTitles[lane] }));
    return groupBy(events, groups, (event) => event.lane);
  }
  const decadeOf = (event: DatedEvent): string => `${Math.floor(event.when.earliest.year / 10) * 10}s`;
  const decades = [...new Set(events.map(decadeOf))].sort();
  return groupBy(
    events,
    decades.map((decade) => ({ id: decade, title: decade })),
    decadeOf,
  );
}
