// The build makes one style sheet of those that a page's script imports, and puts it beside the script.
declare module '*.css';
