/** A value that is made on first use and kept. A failed attempt is not kept: the next use tries again. */
export function lazy<T>(make: () => T): () => T {
  const made: { value?: T } = {};
  return () => {
    if (!('value' in made)) made.value = make();
    return made.value as T;
  };
}

/** A value that is made of another and kept as long as that one stays the same. */
export function derived<S, T>(source: () => S, make: (value: S) => T): () => T {
  const kept: { of?: { readonly source: S; readonly value: T } } = {};
  return () => {
    const now = source();
    if (!kept.of || kept.of.source !== now) kept.of = { source: now, value: make(now) };
    return kept.of.value;
  };
}
