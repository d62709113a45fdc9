/** One tab stop for the whole table; arrow keys lead from cell to cell. */

function buttonsOf(element: Element): readonly HTMLButtonElement[] {
  return [...element.querySelectorAll<HTMLButtonElement>('button')];
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
  if (table.querySelector('[tabindex="0"]')) return;
  const focused = table.contains(document.activeElement) ? document.activeElement : null;
  const first = focused ?? table.querySelector('tbody button.cell') ?? table.querySelector('button');
  if (first instanceof HTMLElement) first.tabIndex = 0;
}

/** The button that a key leads to; `undefined` for other keys and at the edges. */
function targetOf(event: KeyboardEvent, button: HTMLButtonElement): HTMLButtonElement | undefined {
  const cell = cellOf(button);
  const row = cell?.parentElement;
  const table = cell?.closest('table');
  if (!cell || !table || !(row instanceof HTMLTableRowElement)) return undefined;
  const inRow = buttonsOf(row);
  const at = inRow.indexOf(button);
  const inColumn = (index: number): HTMLButtonElement | undefined => {
    const other = table.rows[index]?.cells[cell.cellIndex];
    return other && buttonsOf(other)[0];
  };
  const whole = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowRight':
      return inRow[at + 1];
    case 'ArrowLeft':
      return inRow[at - 1];
    case 'ArrowDown':
      return inColumn(row.rowIndex + 1);
    case 'ArrowUp':
      return inColumn(row.rowIndex - 1);
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
