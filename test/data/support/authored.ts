// The authored data, read and checked once for the whole suite. No test changes it.
import { join } from 'node:path';
import { checkKnowledge } from '../../../src/data/build/check';

export const { knowledge, problems } = checkKnowledge(join(process.cwd(), 'src', 'data'));
