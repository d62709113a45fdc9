import * as vscode from 'vscode';
import { LinePositions } from '../../base/linePositions';
import { inSlices, type Slicing } from '../../base/sliced';
import { limits } from '../../core/ownTerms/limits';
import { readGlossary } from '../../core/ownTerms/readGlossary';
import type { OwnFile, OwnGlossary } from '../../core/ownTerms/glossary';
import type { Problem } from '../../core/ownTerms/sourceTree';
import { decodeText } from '../decodeText';
import type { GlossaryFile } from './ownTermsFiles';

/** A glossary as it was read, and all that is needed to show where something is wrong with it. */
export interface LoadedGlossary {
  readonly glossary: OwnGlossary;
  readonly problems: readonly Problem[];
  readonly positions: LinePositions;
  /** Tells whether the file is still the same. */
  readonly stamp: string;
  /** Size of the file. */
  readonly bytes: number;
}

/** Lets other work have its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** 15 ms of reading at a time, so that hovers and typing get their turn. */
const slicing: Slicing = { budget: 15, now: () => performance.now(), pause };

/** The stamp of something that is not the whole file; no file has it. */
const noStamp = '';

/** Reads the text of a glossary. The readers of YAML and JSON are not touched before there is something to read. */
export async function readGlossaryText(file: OwnFile, path: string, text: string): Promise<LoadedGlossary> {
  const { formatOf, readSourceTree } = await import('../../data/ownTerms');
  const tree = await inSlices(readSourceTree(text, formatOf(path)), slicing);
  await pause();
  const { value, problems } = readGlossary(file, tree);
  return { glossary: value, problems, positions: new LinePositions(text), stamp: noStamp, bytes: 0 };
}

function nothing(file: OwnFile, message: string, stamp: string): LoadedGlossary {
  return {
    glossary: { file, terms: [], hide: [], imports: [] },
    problems: [{ start: 0, end: 1, severity: 'error', message }],
    positions: new LinePositions(''),
    stamp,
    bytes: 0,
  };
}

/**
 * Reads a glossary file. A file that cannot be read, or that is too large, is an empty glossary with a problem.
 * @param known what was read before; given back when the file has not changed
 * @param room bytes that may still be read
 * @returns `undefined` when the file is gone
 */
export async function readGlossaryFile(
  file: GlossaryFile,
  known: LoadedGlossary | undefined,
  room: number,
): Promise<LoadedGlossary | undefined> {
  const { fs } = vscode.workspace;
  let stat: vscode.FileStat;
  try {
    stat = await fs.stat(file.location);
  } catch {
    return undefined;
  }
  const stamp = `${stat.mtime} ${stat.size}`;
  if (known?.stamp === stamp && known.glossary.file.label === file.label) return known;
  if (stat.size > limits.fileBytes) {
    const [size, most] = [stat.size, limits.fileBytes].map((bytes) => (bytes / 1e6).toFixed(1));
    return nothing(file, `The file has ${size} MB; glossaries of more than ${most} MB are not read.`, stamp);
  }
  if (stat.size > room) {
    return nothing(file, `All glossaries have more than ${limits.allBytes / 1e6} MB; this one is not read.`, noStamp);
  }
  try {
    const text = decodeText(await fs.readFile(file.location));
    return { ...(await readGlossaryText(file, file.location.path, text)), stamp, bytes: stat.size };
  } catch (error) {
    return nothing(file, `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`, stamp);
  }
}
