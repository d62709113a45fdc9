/** Where somebody has been, with a place in it: the history of a browser. */
export class Trail<T> {
  #places: readonly T[] = [];
  #at = -1;
  readonly #longest: number;

  /** @param longest so many places are remembered */
  constructor(longest = 100) {
    this.#longest = longest;
  }

  get current(): T | undefined {
    return this.#places[this.#at];
  }

  /** The place before the current one; `undefined` at the beginning. */
  get before(): T | undefined {
    return this.#places[this.#at - 1];
  }

  /** The place that was left by going back; `undefined` where nothing was. */
  get after(): T | undefined {
    return this.#places[this.#at + 1];
  }

  /** Goes somewhere: what was ahead is forgotten. Staying where one is changes nothing. */
  visit(place: T): void {
    if (place === this.current) return;
    this.#places = [...this.#places.slice(0, this.#at + 1), place].slice(-this.#longest);
    this.#at = this.#places.length - 1;
  }

  /** Goes back or on, and gives where that is; `undefined` where there is no such place. */
  move(by: -1 | 1): T | undefined {
    const place = by < 0 ? this.before : this.after;
    if (place !== undefined) this.#at += by;
    return place;
  }
}
