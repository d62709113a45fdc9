/**
 * Cards to study, made from the data by rule: `…Cards.ts` what is asked and which guards it has to pass, `choices.ts` what
 * may be chosen in a quiz, `decks.ts` what is studied together.
 */
export { studyCardsOf } from './cards';
export { choicesOf } from './choices';
export { decksOf } from './decks';
export { fingerprint } from './fingerprint';
export type { StudyCard } from './model';
