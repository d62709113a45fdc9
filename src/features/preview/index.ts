import { DisposableStore, type Disposable } from '../../base/disposable';
import { extendMarkdownIt } from '../../markdownIt';
import type { Services } from '../../platform/services';
import { registerBlockHover } from './blockHover';
import { createPreviewHost } from './previewHost';
import { refreshPreviewsOn } from './refresh';
import { answerRenderedCells } from './renderedCells';

/** Hovers in our fenced blocks, previews that follow the settings, and rendered cells of notebooks. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  owner.add(registerBlockHover(services));
  owner.add(answerRenderedCells(services));
  owner.add(refreshPreviewsOn(services.mentions.onDidInvalidate));
  return owner;
}

/** Whether a value has what the plugin extends. */
function isMarkdownIt(value: unknown): value is Parameters<typeof extendMarkdownIt>[0] {
  return typeof value === 'object' && value !== null && 'core' in value && 'renderer' in value;
}

/** The built-in Markdown features call this with a markdown-it of their own, and again when they make a new one. */
export function previewPlugin(services: Services): <T>(markdownIt: T) => T {
  const host = createPreviewHost(services);
  return (markdownIt) => {
    try {
      if (isMarkdownIt(markdownIt)) extendMarkdownIt(markdownIt, host);
    } catch (error) {
      services.log.error('The Markdown preview could not be extended', error);
    }
    return markdownIt;
  };
}
