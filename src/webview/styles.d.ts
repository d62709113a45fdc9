// The build makes one style sheet of those that a page's script imports, and puts it next to the script.
declare module '*.css';
