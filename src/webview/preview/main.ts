import './style.css';

/**
 * Tooltips in the Markdown preview. CSS alone shows them under the mouse and on focus; this adds that Escape puts them
 * away and that they stay within the window. VS Code runs it in the preview and replaces the page's content in place,
 * so all listeners are on the document.
 */

const marks = '.virt-mark';
const awayClass = 'virt-away';

function markOf(target: EventTarget | null): HTMLElement | undefined {
  const mark = target instanceof Element ? target.closest(marks) : null;
  return mark instanceof HTMLElement ? mark : undefined;
}

/** Moves a tooltip that would stick out of the window. */
function place(mark: HTMLElement): void {
  const tip = mark.querySelector('.virt-tip');
  if (!(tip instanceof HTMLElement)) return;
  tip.style.removeProperty('--virt-shift');
  tip.classList.remove('virt-above');
  const margin = 8;
  const box = tip.getBoundingClientRect();
  if (box.width === 0) return;
  const over = box.right + margin - document.documentElement.clientWidth;
  if (over > 0) tip.style.setProperty('--virt-shift', `${-Math.min(over, box.left - margin)}px`);
  const above = mark.getBoundingClientRect().top;
  const isBelowWindow = box.bottom + margin > document.documentElement.clientHeight;
  if (isBelowWindow && above > box.height + margin) tip.classList.add('virt-above');
}

function show(event: Event): void {
  const mark = markOf(event.target);
  if (!mark) return;
  place(mark);
}

/** A tooltip that was put away comes back when the mouse or the focus has left its term and returns. */
function leave(event: MouseEvent | FocusEvent): void {
  const mark = markOf(event.target);
  if (!mark || (event.relatedTarget instanceof Node && mark.contains(event.relatedTarget))) return;
  mark.classList.remove(awayClass);
}

document.addEventListener('mouseover', show);
document.addEventListener('focusin', show);
document.addEventListener('mouseout', leave);
document.addEventListener('focusout', leave);

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Where marks lead nowhere they are one stop of the Tab key: arrow keys lead from one to the next. */
function walk(event: KeyboardEvent): void {
  const step = steps[event.key];
  const all = [...document.querySelectorAll<HTMLElement>('dfn.virt-term[tabindex]')];
  const at = all.findIndex((each) => each === document.activeElement);
  if (step === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  all[at + step]?.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return walk(event);
  const shown = [...document.querySelectorAll(`${marks}:hover, ${marks}:focus-within`)].filter(
    (mark) => !mark.classList.contains(awayClass),
  );
  for (const mark of shown) mark.classList.add(awayClass);
  // Escape has been used up; where there was no tooltip, others may use it.
  if (shown.length > 0) event.stopPropagation();
});
