/** What a stretch of text is when it is not prose. The position in this list is its code in a `ProseMap`. */
export const NON_PROSE_KINDS = ['code', 'url', 'markup', 'comment', 'frontMatter', 'math', 'alt'] as const;

export type NonProseKind = (typeof NON_PROSE_KINDS)[number];

/** Where a text is not prose, and where its sections begin. All offsets are UTF-16. */
export class ProseMap {
  /** That of a text without sections that is prose throughout. */
  static readonly allProse = new ProseMap(new Int32Array(0), new Int32Array(0));

  /** Triples of start, end and index into `NON_PROSE_KINDS`: ascending, not overlapping. */
  readonly ranges: Int32Array;
  /** Where each heading begins that begins a section. Ascending. */
  readonly sections: Int32Array;
  /** Number of the range that answered last: the next question is mostly about what follows. */
  #near = 0;

  constructor(ranges: Int32Array, sections: Int32Array) {
    this.ranges = ranges;
    this.sections = sections;
  }

  /**
   * The map of a text from those of its parts, in their order.
   * @param length of the part's text, in UTF-16 units
   */
  static join(parts: Iterable<{ readonly prose: ProseMap; readonly length: number }>): ProseMap {
    const ranges: number[] = [];
    const sections: number[] = [];
    let offset = 0;
    for (const { prose, length } of parts) {
      for (let index = 0; index < prose.ranges.length; index += 3) {
        const start = (prose.ranges[index] ?? 0) + offset;
        const end = (prose.ranges[index + 1] ?? 0) + offset;
        const code = prose.ranges[index + 2] ?? 0;
        // A fence that goes on in the next part is one range.
        if (ranges.at(-2) === start && ranges.at(-1) === code) ranges[ranges.length - 2] = end;
        else ranges.push(start, end, code);
      }
      for (const section of prose.sections) sections.push(section + offset);
      offset += length;
    }
    return new ProseMap(Int32Array.from(ranges), Int32Array.from(sections));
  }

  /** The kind of the non-prose range at an offset; `undefined` in prose. */
  kindAt(offset: number): NonProseKind | undefined {
    return this.kindOf(offset, offset + 1);
  }

  /** The kind of the first non-prose range that `[start, end)` touches; `undefined` if it is all prose. */
  kindOf(start: number, end: number): NonProseKind | undefined {
    const ranges = this.ranges;
    let low = 0;
    let high = ranges.length / 3;
    const near = this.#near;
    if (near > 0 && (ranges[3 * near - 2] ?? Infinity) <= start) {
      low = near;
      if ((ranges[3 * near + 1] ?? Infinity) > start) high = near;
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[3 * middle + 1] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    this.#near = low;
    const first = ranges[3 * low];
    return first !== undefined && first < end ? NON_PROSE_KINDS[ranges[3 * low + 2] ?? 0] : undefined;
  }
}
