/** The four kinds of colour theme: what the setting calls them, and the classes that the window and webviews have then. */
export const themes = {
  light: { name: 'Light Modern', window: 'vs', webview: 'vscode-light' },
  dark: { name: 'Dark Modern', window: 'vs-dark', webview: 'vscode-dark' },
  'hc-dark': { name: 'Default High Contrast', window: 'hc-black', webview: 'vscode-high-contrast' },
  'hc-light': { name: 'Default High Contrast Light', window: 'hc-light', webview: 'vscode-high-contrast-light' },
} as const;

/** A kind of colour theme. */
export type Theme = keyof typeof themes;
