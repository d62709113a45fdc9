/** How files of a language are named, as an extension contributes it. */
export interface LanguageFiles {
  readonly id: string;
  /** With their dot. */
  readonly extensions: readonly string[];
}

/** For languages of the default setting that perhaps no installed extension contributes. */
const usualFiles: readonly LanguageFiles[] = [
  { id: 'markdown', extensions: ['.md', '.markdown', '.mkd', '.mdown'] },
  { id: 'mdx', extensions: ['.mdx'] },
  { id: 'quarto', extensions: ['.qmd'] },
  { id: 'rmd', extensions: ['.rmd'] },
  { id: 'plaintext', extensions: ['.txt'] },
  { id: 'restructuredtext', extensions: ['.rst'] },
  { id: 'asciidoc', extensions: ['.adoc', '.asciidoc'] },
  { id: 'latex', extensions: ['.tex'] },
  { id: 'org', extensions: ['.org'] },
  { id: 'html', extensions: ['.html', '.htm'] },
];

/** Tells from its name whether a file is a note, and in which language it is written. */
export class NoteLanguages {
  readonly #byExtension = new Map<string, string>();

  /**
   * @param languages those that are read, the ones to be preferred first
   * @param contributed what installed extensions say
   * @param associations the user's own: glob to language; only those of the form `*.extension` are used
   */
  constructor(
    languages: readonly string[],
    contributed: readonly LanguageFiles[],
    associations: Readonly<Record<string, unknown>> = {},
  ) {
    const files = [...contributed, ...usualFiles];
    for (const language of languages) {
      for (const { extensions } of files.filter(({ id }) => id === language)) {
        for (const extension of extensions) this.#add(extension, language);
      }
    }
    for (const [glob, language] of Object.entries(associations)) {
      const extension = /^(?:\*\*\/)?\*(\.[^*?{}[\]/\\]+)$/.exec(glob)?.[1]?.toLowerCase();
      if (extension === undefined) continue;
      if (typeof language === 'string' && languages.includes(language)) this.#byExtension.set(extension, language);
      else this.#byExtension.delete(extension);
    }
  }

  /** The language of a file; `undefined` when it is not a note. The longest extension decides. */
  languageOf(path: string): string | undefined {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      const language = this.#byExtension.get(name.slice(dot));
      if (language !== undefined) return language;
    }
    return undefined;
  }

  /** A glob for all notes; `undefined` when there can be none. */
  get glob(): string | undefined {
    const extensions = [...this.#byExtension.keys()].map((extension) => extension.slice(1)).sort();
    if (extensions.length === 0) return undefined;
    return extensions.length === 1 ? `**/*.${extensions[0]}` : `**/*.{${extensions.join(',')}}`;
  }

  #add(extension: string, language: string): void {
    const key = extension.toLowerCase();
    // An extension that cannot be written in a glob is not one that notes have.
    if (/^\.[^*?{}[\]/\\,\s]+$/.test(key) && !this.#byExtension.has(key)) this.#byExtension.set(key, language);
  }
}
