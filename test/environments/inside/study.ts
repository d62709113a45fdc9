import { appendFileSync, readFileSync, watch } from 'node:fs';
import { StudyStorage } from '../../host/support/studyStorage';

/** What an extension host is to do: answer cards until it dies, or has answered enough. */
export interface StudyPlan {
  /** A folder that stands for the storage of the extension. */
  readonly storage: string;
  /** Is told each answer once it is saved, and `end` as the last word. */
  readonly told: string;
  /** The change of a file of answers at which it ends itself: what the file system tells comes while it is written. */
  readonly killAtChange?: number;
  readonly answers: number;
}

/** How many answers are given before the next one waits until they are saved. */
const atOnce = 20;

/** VS Code calls it, because `extensionTestsPath` names this file. */
export async function run(): Promise<void> {
  const plan = JSON.parse(readFileSync(process.env['VIRTUALIZATION_NOTES_PLAN'] ?? '', 'utf8')) as StudyPlan;
  const storage = new StudyStorage(plan.storage);
  const review = await storage.open();
  const changes = { count: 0 };
  const watcher = watch(storage.folder, () => {
    changes.count++;
    if (changes.count !== plan.killAtChange) return;
    appendFileSync(plan.told, 'end\n');
    process.kill(process.pid, 'SIGKILL');
  });
  // Long ids make long files: most of the time is spent in the middle of a write.
  const card = 'card '.repeat(60);
  const ids: string[] = [];
  for (let count = 0; count < plan.answers; count++) {
    ids.push(review.append({ kind: 'answer', card: `${card}${count % 70}`, rating: 3 }).id);
    // Whoever is to die answers as people do: one card after the other.
    if (plan.killAtChange === undefined && ids.length < atOnce) continue;
    await review.saved();
    appendFileSync(plan.told, ids.map((id) => `${id}\n`).join(''));
    ids.length = 0;
  }
  await review.saved();
  watcher.close();
  appendFileSync(plan.told, 'end\n');
}
