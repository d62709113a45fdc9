/** A file of a folder of answers. */
export interface JournalFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/**
 * Where answers are kept: a folder of text files. What a file system gives everywhere is less than it seems: a file that
 * is written may be cut off when the machine fails, nothing can be appended, locked or swapped.
 */
export interface JournalFolder {
  /** For messages. */
  readonly label: string;
  /** The files of answers; none where the folder does not exist. Throws when it cannot be listed. */
  list(): Promise<readonly JournalFile[]>;
  /** Throws when it cannot be read. */
  read(name: string): Promise<string>;
  /** Writes a whole file, and the folder where there is none. Throws when it cannot be written. */
  write(name: string, text: string): Promise<void>;
  delete(name: string): Promise<void>;
}

/** A session is written by turns into two files, so that one of them is always whole. */
export type Turn = 'a' | 'b';

const extension = '.jsonl';
const sessionName = /^([a-z0-9]+)-[a-z0-9]+-[ab]\.jsonl$/;
const monthName = /^([a-z0-9]+)-(\d{4}-\d{2})-[a-z0-9]+\.jsonl$/;

/** Whether a file holds answers, whoever wrote it: conflict copies of cloud drives have names of their own. */
export function holdsAnswers(name: string): boolean {
  return name.toLowerCase().endsWith(extension);
}

/** The file of a session of one window. Devices and sessions are random letters and digits. */
export function sessionFile(device: string, session: string, turn: Turn): string {
  return `${device}-${session}-${turn}${extension}`;
}

/** The file of a whole month; `mark` tells it from others of the same month. */
export function monthFile(device: string, month: string, mark: string): string {
  return `${device}-${month}-${mark}${extension}`;
}

/** Whether the file is one of a session on the device. */
export function isSessionFile(name: string, device: string): boolean {
  return sessionName.exec(name)?.[1] === device;
}

/** The month, such as `2026-12`, of a file of the device; `undefined` when it is no file of a month. */
export function monthOfFile(name: string, device: string): string | undefined {
  const [, by, month] = monthName.exec(name) ?? [];
  return by === device ? month : undefined;
}
