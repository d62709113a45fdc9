import { around } from '../shared/dom';

/** The tabs of the comparisons: arrow keys choose, as everywhere. */
export function listenToTabs(list: HTMLElement, choose: (comparison: string) => void): void {
  const tabs = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const pick = (tab: HTMLElement | undefined): void => {
    const id = tab?.dataset['comparison'];
    if (!tab || id === undefined) return;
    tab.focus();
    if (tab.getAttribute('aria-selected') !== 'true') choose(id);
  };
  list.addEventListener('click', (event) => pick(around(event, '[role="tab"]')));
  list.addEventListener('keydown', (event) => {
    const all = tabs();
    const at = all.findIndex((tab) => tab === document.activeElement);
    const next: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % all.length,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const index = next[event.key];
    if (at < 0 || index === undefined) return;
    event.preventDefault();
    pick(all.at(index));
  });
}

/** Marks the tab of the comparison that is shown, and brings it into view. */
export function markTab(list: HTMLElement, panel: HTMLElement, comparison: string): void {
  for (const tab of list.querySelectorAll<HTMLElement>('[role="tab"]')) {
    const selected = tab.dataset['comparison'] === comparison;
    tab.setAttribute('aria-selected', String(selected));
    tab.tabIndex = selected ? 0 : -1;
    if (!selected) continue;
    panel.setAttribute('aria-labelledby', tab.id);
    tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
