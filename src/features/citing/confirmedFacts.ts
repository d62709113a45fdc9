import type * as vscode from 'vscode';
import { confirmedClaims, type ConfirmedClaim } from '../../core/checks';
import { keyOf, type CitedSources } from '../../core/citing';
import { isWithin, oursIn } from '../../core/composing';
import type { Mention } from '../../core/matcher';
import { toRange } from '../../platform/convert';
import type { Services } from '../../platform/services';

/** Units of the longest document that is looked through: the checks stop there too. */
const longest = 1_000_000;

/** The claims of one version of a document, which its list of mentions stands for. */
interface Read {
  readonly mentions: readonly Mention[];
  readonly claims: readonly ConfirmedClaim[];
}

/** The dated claims in documents that the record confirms, and that cite no source of it yet. */
export class ConfirmedFacts {
  readonly #services: Services;
  readonly #cited: () => CitedSources;
  /** Those that were asked for last: the cursor moves more often than the text changes. */
  #read: Read = { mentions: [], claims: [] };

  constructor(services: Services, cited: () => CitedSources) {
    this.#services = services;
    this.#cited = cited;
  }

  /** The claims that a range touches, anywhere from the name to the time; in the order of the text. */
  in(document: vscode.TextDocument, range: vscode.Range): readonly ConfirmedClaim[] {
    const { settings } = this.#services;
    if (!settings.isNote(document) || !hasYear(document, range)) return [];
    return this.#claimsOf(document).filter((claim) => {
      const from = Math.min(claim.namedAt, claim.start);
      const place = toRange(document, { start: from, end: Math.max(claim.namedAt, claim.end) });
      return place.intersection(range) !== undefined && !this.#isCited(claim, document);
    });
  }

  #claimsOf(document: vscode.TextDocument): readonly ConfirmedClaim[] {
    const { mentions, knowledge } = this.#services;
    const { languageId } = document;
    const text = document.getText();
    if (text.length > longest) return [];
    const found = mentions.mentionsOf(document);
    if (this.#read.mentions !== found) {
      const input = { text, languageId, mentions: found, prose: mentions.proseOf(document), knowledge: knowledge() };
      // What we wrote there has its sources.
      const ours = oursIn(text, languageId, input.prose, this.#cited());
      const claims = confirmedClaims(input).filter(({ start }) => !isWithin(start, ours));
      this.#read = { mentions: found, claims };
    }
    return this.#read.claims;
  }

  /** Whether one of the sources is cited in the line of the time, behind it. */
  #isCited({ end, sources }: ConfirmedClaim, document: vscode.TextDocument): boolean {
    const { knowledge, mentions } = this.#services;
    const { range } = document.lineAt(document.positionAt(end).line);
    const rest = document.getText(range.with(document.positionAt(end)));
    const keys = new Set(knowledge().sources(sources).map(keyOf));
    return this.#cited()
      .keysInPart(rest, end, mentions.proseOf(document))
      .some(({ key }) => keys.has(key));
  }
}

/** Whether a year is in one of the lines: without one, nothing has to be read. A sentence may take three lines. */
function hasYear(document: vscode.TextDocument, range: vscode.Range): boolean {
  const first = Math.max(0, range.start.line - 2);
  const last = Math.min(document.lineCount, range.end.line + 3);
  return Array.from({ length: last - first }, (_, line) => document.lineAt(first + line).text).some((text) =>
    /(?:19|20)\d\d/.test(text),
  );
}
