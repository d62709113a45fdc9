// What ships, made once for all tests of a suite: reading the data and building the matcher take longer than most tests.
import { lazy } from '../../src/base/lazy';
import { TermMatcher } from '../../src/core/matcher';
import { loadKnowledge } from '../../src/data';

/** The bundled body of data. */
export const bundledKnowledge = lazy(loadKnowledge);

/** The matcher of its terms. */
export const bundledMatcher = lazy(() => new TermMatcher(bundledKnowledge().entries));
