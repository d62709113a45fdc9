/**
 * Korean writes its particles onto the word before them: 하이퍼바이저*는*, 하이퍼바이저*에서*. After letters of another
 * script the words part by themselves (`unicodeKinds.ts`); a Hangul term is looked for with each particle as well.
 */

/** The common particles, alone and as they are put together, and the plural 들. */
const PARTICLES: readonly string[] = (
  '은 는 이 가 을 를 의 에 에게 에서 에는 에도 에서는 에서도 에게서 와 과 와의 과의 와는 과는 로 으로 로는 으로는 로서 으로서 로써 으로써 로의 으로의 ' +
  '도 만 만의 만을 까지 부터 처럼 보다 마다 조차 이나 나 이라 라 이란 란 이라는 라는 하고 이며 이고 이다 입니다 인 ' +
  '들 들은 들이 들을 들의 들에 들도 들과 들로'
).split(' ');

/** A word of two syllables or more; a single one, with a particle, would too often be another word. */
const HANGUL_WORD = /^[\uac00-\ud7a3]{2,}$/u;

/** A syllable, also in the decomposed form that some file systems write. */
const LAST_SYLLABLE = /(?:[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3])$/u;

/** The particles that may be written onto a word in normal form; none if it is not in Hangul. */
export function particlesAfter(word: string): readonly string[] {
  return HANGUL_WORD.test(word) ? PARTICLES : [];
}

/** The offset (UTF-16) where the last syllables, so many of them, of `text[start, end)` begin. */
export function startOfSyllables(text: string, start: number, end: number, count: number): number {
  let from = end;
  for (let left = count; left > 0 && from > start; left--) {
    from -= LAST_SYLLABLE.exec(text.slice(Math.max(start, from - 3), from))?.[0].length ?? 1;
  }
  return from;
}
