/** A value that is made on first use and kept. A failed attempt is not kept: the next use tries again. */
export function lazy<T>(make: () => T): () => T {
  const made: { value?: T } = {};
  return () => {
    if (!('value' in made)) made.value = make();
    return made.value as T;
  };
}
