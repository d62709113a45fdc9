import type { ClaimPattern } from './claimPattern';
import { lineClaims } from './lineClaims';
import { nounClaims } from './nounClaims';
import { sinceClaims } from './sinceClaims';
import { verbClaims } from './verbClaims';

/** In the order in which they are tried. Groups: a kind, and perhaps `first`, `agent` and `year`. */
export const claimPatterns: readonly ClaimPattern[] = [...verbClaims, ...nounClaims, ...sinceClaims, ...lineClaims];
