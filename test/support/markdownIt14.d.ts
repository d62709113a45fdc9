/** The version of markdown-it that VS Code has today, beside the newest one; it comes without types. */
declare module 'markdown-it-14' {
  export { default } from 'markdown-it';
}
