import { allDiagrams, walkthroughsOf, type Diagram, type Walkthrough } from '../diagrams';
import type { Concept, Knowledge } from '../knowledge';
import type { Items, StudyCard } from './model';
import { namesOf, sameOrWithin } from './names';
import { disputesOn } from './trust';

type Box = Diagram['boxes'][number];

/** Whether a label says the name of the entry, or a part of it, so that the question would tell the answer. */
function isTold({ label }: Box, entry: Concept): boolean {
  return namesOf(entry).some((name) => sameOrWithin(name, label));
}

/** Boxes that can be asked for: not programs, whose place is always on top, and each label once. */
function askedBoxes({ boxes }: Diagram, entry: Concept): readonly Box[] {
  const labels = new Set<string>();
  return boxes.filter((box) => {
    if (box.kind === 'program' || isTold(box, entry) || labels.has(box.label)) return false;
    labels.add(box.label);
    return true;
  });
}

function inWords({ label, detail }: Box): string {
  return detail === undefined ? label : `${label} (${detail})`;
}

function layerCard(diagram: Diagram, asked: Box, entry: Concept, knowledge: Knowledge): StudyCard {
  return {
    id: `${diagram.id}/layer:${asked.id}`,
    kind: 'diagram',
    subject: diagram.id,
    topic: entry.category,
    ask: 'Which layer is hidden?',
    prompt: entry.name,
    picture: {
      diagram: diagram.id,
      hidden: diagram.boxes.filter(({ label }) => label === asked.label).map(({ id }) => id),
    },
    answer: inWords(asked),
    more: diagram.summary,
    sources: knowledge.sourcesAt(diagram.sources).map(({ id }) => id),
    disputes: disputesOn(diagram.id, knowledge),
  };
}

/** How a privileged instruction gets to whoever handles it, or where the guest calls for help itself. */
function trapCard(walkthrough: Walkthrough, entry: Concept, knowledge: Knowledge): StudyCard | undefined {
  const kindOf = (id: string): Box['kind'] | undefined => walkthrough.boxes.find((box) => box.id === id)?.kind;
  const step = walkthrough.steps.find(
    ({ arrow }) => arrow && kindOf(arrow.from) === 'guest' && kindOf(arrow.to) === 'hypervisor',
  );
  if (!step) return undefined;
  return {
    id: `${walkthrough.id}/trap`,
    kind: 'diagram',
    subject: walkthrough.id,
    topic: entry.category,
    ask: 'At which step does control pass from the guest to the hypervisor?',
    prompt: entry.name,
    items: walkthrough.steps.map(({ title }) => title),
    answer: step.title,
    more: step.says,
    sources: knowledge.sourcesAt(walkthrough.sources).map(({ id }) => id),
    disputes: disputesOn(walkthrough.id, knowledge),
  };
}

/** Layers of the diagrams of some items, and the steps of the walkthroughs at which the hypervisor takes over. */
export function diagramCards(knowledge: Knowledge, items: Items): readonly StudyCard[] {
  return allDiagrams().flatMap((diagram) => {
    const entry = items.has(diagram.id) ? knowledge.entry(diagram.id) : undefined;
    if (!entry) return [];
    const traps = walkthroughsOf([diagram.id]).flatMap((each) => trapCard(each, entry, knowledge) ?? []);
    return [...askedBoxes(diagram, entry).map((box) => layerCard(diagram, box, entry, knowledge)), ...traps];
  });
}
