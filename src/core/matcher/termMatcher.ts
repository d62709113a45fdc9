import { proseRanges } from '../prose';
import type { IsMuted, MatchCandidate, MatchEntry, MatchExplanation, MatchReason, Mention } from './types';

interface Form {
  readonly pattern: RegExp;
  readonly surface: string;
  readonly entry: MatchEntry;
}

/** Finds the terms of a set of entries in prose. Immutable: build one and share it. */
export class TermMatcher {
  readonly #forms: readonly Form[];

  constructor(entries: readonly MatchEntry[]) {
    this.#forms = entries.flatMap(formsOf);
  }

  /**
   * The mentions in a text: ascending, not overlapping, leftmost and then longest.
   * @param languageId a VS Code language id, which decides what is prose
   * @param isMuted concepts that are not marked
   */
  findMentions(text: string, languageId: string, isMuted?: IsMuted): readonly Mention[] {
    const candidates = this.#candidates(text, languageId, isMuted);
    return candidates
      .filter((candidate) => candidate.marked)
      .map(({ start, end, conceptId }) => ({ start, end, conceptId }));
  }

  /** Why the phrase at an offset is, or is not, a mention; `undefined` when no term is near it. */
  explain(text: string, languageId: string, offset: number, isMuted?: IsMuted): MatchExplanation | undefined {
    const candidates = this.#candidates(text, languageId, isMuted)
      .filter(({ start, end }) => start <= offset && offset <= end)
      .sort((a, b) => Number(b.marked) - Number(a.marked));
    const best = candidates[0];
    if (best === undefined) return undefined;
    return {
      start: best.start,
      end: best.end,
      phrase: text.slice(best.start, best.end),
      markedAs: best.marked ? best.conceptId : undefined,
      candidates,
    };
  }

  #candidates(text: string, languageId: string, isMuted: IsMuted | undefined): readonly MatchCandidate[] {
    const prose = proseRanges(text, languageId);
    const hits: { start: number; end: number; form: Form }[] = [];
    for (const form of this.#forms) {
      for (const match of text.matchAll(form.pattern)) {
        hits.push({ start: match.index, end: match.index + match[0].length, form });
      }
    }
    hits.sort((a, b) => a.start - b.start || b.end - a.end);
    const result: MatchCandidate[] = [];
    let last: MatchCandidate | undefined;
    for (const { start, end, form } of hits) {
      const reason = ((): MatchReason => {
        const what = prose.kindOf(start, end);
        if (what !== undefined) return { kind: 'notProse', what };
        if (last !== undefined && start < last.end) {
          return { kind: 'longerTerm', conceptId: last.conceptId, start: last.start, end: last.end };
        }
        if (isMuted?.(form.entry.id) === true) return { kind: 'muted' };
        const evidence = form.entry.match.evidence;
        if (evidence === undefined || evidence.for?.includes(form.surface) === false) return { kind: 'unambiguous' };
        for (const cue of evidence.cues) {
          const at = text.toLowerCase().indexOf(cue.toLowerCase());
          if (at >= 0) return { kind: 'cue', cue, start: at, end: at + cue.length };
        }
        return { kind: 'noEvidence', need: evidence.need, cues: evidence.cues };
      })();
      const marked = reason.kind === 'unambiguous' || reason.kind === 'cue';
      const reasons: MatchReason[] = marked ? [{ kind: 'marked' }, reason] : [reason];
      const candidate = { conceptId: form.entry.id, form: form.surface, start, end, marked, reasons };
      result.push(candidate);
      if (marked) last = candidate;
    }
    return result;
  }
}

function formsOf(entry: MatchEntry): readonly Form[] {
  const surfaces = [entry.name, entry.expansion, ...entry.aliases, ...entry.formerNames, ...entry.match.forms];
  return surfaces
    .filter((surface) => surface !== undefined)
    .map((surface) => ({ surface, entry, pattern: patternOf(surface) }));
}

function patternOf(surface: string): RegExp {
  const isAcronym = /[A-Z]/.test(surface.slice(1));
  const source = surface.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[-\s]+/g, '[-\\s]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}s?(?![\\p{L}\\p{N}])`, isAcronym ? 'gu' : 'giu');
}
