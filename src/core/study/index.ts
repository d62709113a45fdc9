/**
 * Cards to study, made from the data by rule: `…Cards.ts` what is asked and which guards it has to pass, `choices.ts` what
 * may be chosen in a quiz, `decks.ts` what is studied together.
 */
export { itemOfCard, makeStudyCards, studyCardsOf } from './cards';
export { generalItems, itemsOfDeck } from './deckItems';
export { seededOrder } from './chance';
export { choicesOf } from './choices';
export { itemDeckStart, leechDeck, noteDeck, StudyDecks } from './chosenDecks';
export { decksOf, wholeDeck, type FilledDeck } from './decks';
export { fingerprint } from './fingerprint';
export type { CardKind, Choice, StudyCard } from './model';
export { isReady, wellKnownFrom } from './ready';
