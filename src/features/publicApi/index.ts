import * as vscode from 'vscode';
import type {
  VirtualizationItem,
  VirtualizationNotesApi,
  VirtualizationStudyNotes,
} from '../../api/virtualizationNotes';
import { Commands } from '../../contributions';
import { resolve } from '../../core/agentTools';
import type { Item } from '../../core/knowledge';
import { search, searchableDisputes, searchableEntries, searchableEvents } from '../../core/search';
import type { Services } from '../../platform/services';
import { citationOf } from './cite';
import { publicItem } from './item';

const mostFound = 100;

/**
 * What other extensions may ask for: see `src/api/virtualizationNotes.d.ts`, which is the contract. Callers are plain
 * JavaScript, so that what they send is looked at.
 */
export function publicApi(services: Services): VirtualizationStudyNotes {
  return Object.freeze({
    getApi(version: unknown) {
      if (version === 1) return apiOf(services);
      throw new RangeError(
        `Virtualization Study Notes offers version 1 of its API, not ${String(version).slice(0, 20)}.`,
      );
    },
  });
}

function apiOf(services: Services): VirtualizationNotesApi {
  const itemOf = (value: Item): VirtualizationItem | undefined => publicItem(value, services.knowledge());
  return Object.freeze({
    version: 1,
    onDidChange: services.onDidChangeKnowledge,
    lookup(nameOrId: unknown) {
      const found = resolve(text(nameOrId, 'nameOrId'), {
        knowledge: services.knowledge(),
        matcher: services.matcher(),
      });
      return found.kind === 'found' ? itemOf(found.item) : undefined;
    },
    search: (query: unknown, options?: { readonly limit?: unknown }) =>
      Object.freeze(
        found(text(query, 'query'), services)
          .slice(0, limitOf(options?.limit))
          .flatMap((item) => itemOf(item) ?? []),
      ),
    mentionsIn(words: unknown, languageId: unknown) {
      const mentions = services.matcher().findMentions(text(words, 'text'), text(languageId, 'languageId'));
      return Object.freeze(mentions.map(({ start, end, conceptId }) => Object.freeze({ start, end, id: conceptId })));
    },
    cite: (id: unknown, form: unknown) => citationOf(text(id, 'id'), text(form, 'form'), services.knowledge()),
    async openCard(id: unknown) {
      const card = text(id, 'id');
      const item = services.knowledge().item(card);
      const hasCard = item !== undefined && item.kind !== 'comparison';
      if (!hasCard) throw new RangeError(`There is no card with the id "${card.slice(0, 80)}".`);
      await vscode.commands.executeCommand(Commands.openCard, card);
    },
  });
}

/** Terms by rank, events in time order, disputes by rank. */
function found(query: string, services: Services): readonly Item[] {
  const knowledge = services.knowledge();
  const named = services.matcher().namedIn(query);
  return [
    ...search(searchableEntries(knowledge), query, named).byRank.map((value) => ({ kind: 'concept', value }) as const),
    ...search(searchableEvents(knowledge), query, named).inOrder.map((value) => ({ kind: 'event', value }) as const),
    ...search(searchableDisputes(knowledge), query, named).byRank.map((value) => ({ kind: 'dispute', value }) as const),
  ];
}

function limitOf(limit: unknown): number {
  return typeof limit === 'number' && limit >= 0 ? Math.min(Math.floor(limit), mostFound) : mostFound;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new TypeError(`${name} is a text`);
  return value;
}
