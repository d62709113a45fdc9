/** One tab stop for the whole table; arrow keys lead from cell to cell. */

function buttonsOf(element: Element): readonly HTMLButtonElement[] {
  return [...element.querySelectorAll<HTMLButtonElement>('button')].filter((button) => !button.closest('[hidden]'));
}

function cellOf(element: Element): HTMLTableCellElement | undefined {
  return element.closest<HTMLTableCellElement>('td, th') ?? undefined;
}

/** Makes the button the one that Tab leads to. */
function makeStop(table: HTMLElement, button: HTMLElement): void {
  for (const stop of table.querySelectorAll<HTMLElement>('[tabindex="0"]')) stop.tabIndex = -1;
  button.tabIndex = 0;
}

/** Lets Tab lead into the table: to the button where the focus was, or to the first one. */
export function prepareTable(table: HTMLElement): void {
  const stop = table.querySelector<HTMLElement>('[tabindex="0"]');
  if (stop && !stop.closest('[hidden]')) return;
  if (stop) stop.tabIndex = -1;
  const focused = table.contains(document.activeElement) ? document.activeElement : null;
  const first = focused ?? table.querySelector('tbody tr:not([hidden]) button.cell');
  if (first instanceof HTMLElement) first.tabIndex = 0;
}

/**
 * Shows these rows of the table in this order and hides the others.
 * @returns false when the table has to be redrawn instead, because all rows would be hidden or all were
 */
export function showRows(table: HTMLElement, shown: ReadonlySet<string>): boolean {
  if (shown.size === 0 || table.querySelector('table[hidden]')) return false;
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-row]')];
  const byId = new Map(rows.map((row) => [row.dataset['row'] ?? '', row]));
  for (const row of rows) row.hidden = !shown.has(row.dataset['row'] ?? '');
  const order = [...shown].flatMap((id) => byId.get(id) ?? []);
  if (order.some((row, index) => row !== rows[index])) rows[0]?.parentElement?.prepend(...order);
  return true;
}

/** The button that a key leads to; `undefined` for other keys and at the edges. */
function targetOf(event: KeyboardEvent, button: HTMLButtonElement): HTMLButtonElement | undefined {
  const cell = cellOf(button);
  const row = cell?.parentElement;
  const table = cell?.closest('table');
  if (!cell || !table || !(row instanceof HTMLTableRowElement)) return undefined;
  const inRow = buttonsOf(row);
  const at = inRow.indexOf(button);
  const inColumn = (step: 1 | -1): HTMLButtonElement | undefined => {
    const rows = [...table.rows].filter(({ hidden }) => !hidden);
    const other = rows[rows.indexOf(row) + step]?.cells[cell.cellIndex];
    return other && buttonsOf(other)[0];
  };
  const whole = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowRight':
      return inRow[at + 1];
    case 'ArrowLeft':
      return inRow[at - 1];
    case 'ArrowDown':
      return inColumn(1);
    case 'ArrowUp':
      return inColumn(-1);
    case 'Home':
      return whole ? buttonsOf(table)[0] : inRow[0];
    case 'End':
      return whole ? buttonsOf(table).at(-1) : inRow.at(-1);
    default:
      return undefined;
  }
}

/** Listens to keys in the element that holds the table. */
export function listenToTableKeys(host: HTMLElement): void {
  host.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLButtonElement) || event.altKey || event.shiftKey) return;
    const target = targetOf(event, event.target);
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
  host.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement && target.closest('table')) makeStop(host, target);
  });
}
