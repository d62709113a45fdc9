import { html, type Html } from '../../base/html';
import { allDiagrams, stackInWords, stackSvg, type Diagram } from '../diagrams';
import { nameOf, type Knowledge } from '../knowledge';
import { blockFigure, Citations, linked, notDrawn, type BlockPlace } from './blockHtml';
import type { BlockProblem, Parsed } from './fields';
import { inOrder, isUnread, knownFields } from './knownFields';
import { resolveItems } from './names';

/** Reads a `virt-picture` block: the pictures that it asks for, in order. */
export function parsePictureBlock(content: string, knowledge: Knowledge): Parsed<readonly Diagram[]> {
  const fields = knownFields(content, 'virt-picture');
  const of = fields.get('of');
  const candidates = allDiagrams().map((diagram) => {
    const entry = knowledge.entry(diagram.id);
    return { id: diagram.id, names: entry ? [entry.name, ...entry.aliases] : [], diagram };
  });
  const resolved = of && resolveItems('picture of', of, candidates);
  const missing: BlockProblem = { line: 0, message: 'Say what to draw, such as “of: type-1-hypervisor”.' };
  return {
    value: resolved?.value.map(({ diagram }) => diagram) ?? [],
    problems: inOrder([...fields.problems, ...(resolved ? resolved.problems : [missing])]),
  };
}

/** A `virt-picture` block as a figure: each picture with its steps, and the works that it is drawn after. */
export function pictureBlockFigure(content: string, place: BlockPlace): Html {
  const { value, problems } = parsePictureBlock(content, place.knowledge);
  if (value.length === 0 || isUnread(problems)) return notDrawn('virt-picture', place, problems);
  const citations = new Citations(place.knowledge);
  const start = place.line ?? 0;
  const pictures = value.map((diagram) =>
    pictureHtml(diagram, `virt-picture-${start}-${diagram.id}`, place, citations),
  );
  const body = html`<div class="virt-pictures">${pictures}</div>
    ${citations.list()}`;
  return blockFigure('virt-picture', place, undefined, problems, body);
}

function pictureHtml(diagram: Diagram, id: string, { knowledge, links }: BlockPlace, citations: Citations): Html {
  const works = knowledge.sourcesAt(diagram.sources).map((source) => source.id);
  const steps = diagram.legs.map(({ says }) => html`<li>${says}</li>`);
  return html`<div class="virt-picture-of">
    <p class="virt-title">
      ${linked(nameOf(knowledge, diagram.id), links.card(diagram.id))}${citations.references(works)}
    </p>
    ${stackSvg(diagram, diagram.title, id, { arrows: diagram.legs, numbered: true })}
    <p class="virt-unseen" id="${id}">${stackInWords(diagram)}</p>
    <p>${diagram.summary}</p>
    <ol class="virt-legs">
      ${steps}
    </ol>
  </div>`;
}
