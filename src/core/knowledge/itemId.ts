import type { Id } from './model';

/**
 * The id that a command's argument names: an id itself, or a tree item. Arguments come from menus, links and other
 * extensions, so anything else gives `undefined`.
 */
export function itemId(argument: unknown): Id | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'object' && argument !== null && 'itemId' in argument) {
    return typeof argument.itemId === 'string' ? argument.itemId : undefined;
  }
  return undefined;
}
