import { weightOfLinks, type Concept, type Id, type Knowledge, type RelationKind } from '../knowledge';

/** Where on the map, seen from its middle. */
export const sectors = ['up', 'left', 'right', 'down'] as const;
export type Sector = (typeof sectors)[number];

/** An entry on the map. */
export interface MapNode {
  readonly id: Id;
  readonly name: string;
}

/** What stands in one relation to the middle. */
export interface MapGroup {
  /** The relation, read from the middle: `part of`. */
  readonly words: string;
  readonly sector: Sector;
  /** The nearest first. */
  readonly nodes: readonly MapNode[];
}

/** The nearest relations of an entry. Plain data: it is sent to the page as a message. */
export interface MapModel {
  readonly middle: MapNode;
  /** In the order of `sectors`; none is empty. */
  readonly groups: readonly MapGroup[];
}

interface Place {
  readonly words: string;
  readonly sector: Sector;
}

const general: Place = { words: 'more general', sector: 'up' };
const implemented: Place = { words: 'implements', sector: 'up' };
const wholes: Place = { words: 'part of', sector: 'left' };
const parts: Place = { words: 'has as parts', sector: 'left' };
const before: Place = { words: 'successor of', sector: 'left' };
const means: Place = { words: 'uses', sector: 'left' };
const maker: Place = { words: 'made by', sector: 'left' };
const contrast: Place = { words: 'in contrast to', sector: 'right' };
const after: Place = { words: 'succeeded by', sector: 'right' };
const users: Place = { words: 'used by', sector: 'right' };
const products: Place = { words: 'makes', sector: 'right' };
const victims: Place = { words: 'affects', sector: 'right' };
const troubles: Place = { words: 'affected by', sector: 'right' };
const remedied: Place = { words: 'mitigates', sector: 'right' };
const remedies: Place = { words: 'mitigated by', sector: 'right' };
const special: Place = { words: 'more special', sector: 'down' };
const implementation: Place = { words: 'implemented by', sector: 'down' };
const related: Place = { words: 'see also', sector: 'down' };

/** All places in the order in which they are shown. */
const places = [
  general,
  implemented,
  wholes,
  parts,
  before,
  means,
  maker,
  contrast,
  after,
  users,
  products,
  victims,
  troubles,
  remedied,
  remedies,
  special,
  implementation,
  related,
] as const satisfies readonly Place[];

/** Where an entry stands that the middle names as its relation, and where one that names the middle so. */
const placesOf: Readonly<Record<RelationKind, { readonly named: Place; readonly naming: Place }>> = {
  broader: { named: general, naming: special },
  narrower: { named: special, naming: general },
  'part-of': { named: wholes, naming: parts },
  'has-part': { named: parts, naming: wholes },
  'contrasts-with': { named: contrast, naming: contrast },
  'implemented-by': { named: implementation, naming: implemented },
  implements: { named: implemented, naming: implementation },
  'successor-of': { named: before, naming: after },
  'predecessor-of': { named: after, naming: before },
  uses: { named: means, naming: users },
  'used-by': { named: users, naming: means },
  'made-by': { named: maker, naming: products },
  makes: { named: products, naming: maker },
  affects: { named: victims, naming: troubles },
  'affected-by': { named: troubles, naming: victims },
  mitigates: { named: remedied, naming: remedies },
  'mitigated-by': { named: remedies, naming: remedied },
  related: { named: related, naming: related },
};

/** The map of an entry, one step wide; `undefined` when the id names none, or one without relations. */
export function mapModel(id: Id, knowledge: Knowledge): MapModel | undefined {
  const entry = knowledge.entry(id);
  if (!entry) return undefined;
  const placed = new Map<Id, Place>();
  // What the entry itself says counts before what others say of it.
  for (const relation of entry.related) {
    if (!placed.has(relation.id)) placed.set(relation.id, placesOf[relation.as].named);
  }
  for (const other of byWeight(knowledge.backlinks(id), knowledge)) {
    const relation = other.related.find((each) => each.id === id);
    if (relation && !placed.has(other.id)) placed.set(other.id, placesOf[relation.as].naming);
  }
  placed.delete(id);
  const groups = places.flatMap((place) => {
    const nodes = [...placed].flatMap(([other, at]) => {
      const found = at === place ? knowledge.entry(other) : undefined;
      return found ? [{ id: found.id, name: found.name }] : [];
    });
    return nodes.length === 0 ? [] : [{ ...place, nodes }];
  });
  return groups.length === 0 ? undefined : { middle: { id, name: entry.name }, groups };
}

function byWeight(entries: readonly Concept[], knowledge: Knowledge): readonly Concept[] {
  const weight = ({ id }: Concept): number =>
    weightOfLinks(knowledge.backlinks(id).length + knowledge.eventsOf(id).length);
  return entries.toSorted((a, b) => weight(b) - weight(a));
}
