/** Parts of `infoOf`. The rest of it, shifted by two, is a pattern, or the first link of several. */
const GOES_ON = 1;
const SEVERAL = 2;

/**
 * Hashes of prefixes, and the patterns that each one is the whole of. Open addressing: a slot is two numbers side by
 * side, so that a look-up touches one place in memory: a hash, and what is known of it, 0 if the slot is free.
 */
export class PrefixTable {
  #slots = new Int32Array(512);
  #used = 0;
  /** Where patterns have the same hash: a pattern and the next link, side by side. Link 0 ends a chain. */
  readonly #links: number[] = [0, 0];

  /** What is known of a prefix; 0 if no phrase begins with it. */
  infoOf(prefix: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = slotOf(prefix) & mask; ; slot = (slot + 2) & mask) {
      const info = slots[slot + 1] ?? 0;
      if (info === 0 || slots[slot] === prefix) return info;
    }
  }

  /** Whether longer phrases begin with a prefix. */
  goesOn(info: number): boolean {
    return (info & GOES_ON) !== 0;
  }

  /** A prefix's pattern, the latest one of several; 0 if it has none. */
  patternOf(info: number): number {
    return (info & SEVERAL) === 0 ? info >> 2 : (this.#links[2 * (info >> 2)] ?? 0);
  }

  /** What remains of several patterns after the first; 0 if none does. To be given to `patternOf`. */
  othersOf(info: number): number {
    return (info & SEVERAL) === 0 ? 0 : (this.#links[2 * (info >> 2) + 1] ?? 0);
  }

  /** Records that longer phrases begin with a prefix. */
  addBeginning(prefix: number): void {
    const slot = this.#slotFor(prefix);
    this.#slots[slot + 1] = (this.#slots[slot + 1] ?? 0) | GOES_ON;
  }

  /** Adds a pattern, which is not 0, for a prefix that is the whole of it. */
  addPattern(prefix: number, pattern: number): void {
    const slot = this.#slotFor(prefix);
    const info = this.#slots[slot + 1] ?? 0;
    const others = info & ~GOES_ON;
    const link = others === 0 ? pattern : (this.#links.push(pattern, others) >> 1) - 1;
    this.#slots[slot + 1] = (link << 2) | (others === 0 ? 0 : SEVERAL) | (info & GOES_ON);
  }

  /** Index of the slot of a prefix, which the caller fills at once if it is free. */
  #slotFor(prefix: number): number {
    if (4 * this.#used > this.#slots.length) this.#grow();
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = slotOf(prefix) & mask;
    while (slots[slot + 1] !== 0 && slots[slot] !== prefix) slot = (slot + 2) & mask;
    if (slots[slot + 1] === 0) this.#used++;
    slots[slot] = prefix;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#used = 0;
    for (let slot = 0; slot < old.length; slot += 2) {
      const info = old[slot + 1] ?? 0;
      if (info !== 0) this.#slots[this.#slotFor(old[slot] ?? 0) + 1] = info;
    }
  }
}

/** Where to look for a prefix; rounded down to an even number by the mask. */
function slotOf(prefix: number): number {
  return (prefix ^ (prefix >>> 15)) << 1;
}
