export { DocumentMentions } from './documentMentions';
export { TermMatcher } from './termMatcher';
export type { IsMuted, MatchCandidate, MatchEntry, MatchExplanation, MatchReason, Mention, TextChange } from './types';
