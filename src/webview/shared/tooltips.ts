/**
 * Tooltips of marked terms. CSS alone shows them under the mouse and on focus; this adds that Escape puts them away and
 * that they stay within the window.
 */

const marks = '.virt-mark';
const awayClass = 'virt-away';
/** Of a tooltip to the edge of the window, in CSS pixels. */
const margin = 8;
/** Between a term and its tooltip. */
const gap = 3;

/** Where tooltips are drawn. */
export type TooltipLayer =
  /** In the page, below their terms. */
  | 'page'
  /** Above everything, where a page cuts off what sticks out of its parts. */
  | 'top';

function tipOf(mark: HTMLElement): HTMLElement | undefined {
  return mark.querySelector<HTMLElement>('.virt-tip') ?? undefined;
}

function markOf(target: EventTarget | null): HTMLElement | undefined {
  const mark = target instanceof Element ? target.closest(marks) : null;
  return mark instanceof HTMLElement ? mark : undefined;
}

/** Moves a tooltip that would stick out of the window. */
function place(mark: HTMLElement, tip: HTMLElement): void {
  tip.style.removeProperty('--virt-shift');
  tip.classList.remove('virt-above');
  const box = tip.getBoundingClientRect();
  if (box.width === 0) return;
  const over = box.right + margin - document.documentElement.clientWidth;
  if (over > 0) tip.style.setProperty('--virt-shift', `${-Math.min(over, box.left - margin)}px`);
  const above = mark.getBoundingClientRect().top;
  const isBelowWindow = box.bottom + margin > document.documentElement.clientHeight;
  if (isBelowWindow && above > box.height + margin) tip.classList.add('virt-above');
}

/** Lifts a tooltip above everything, and puts it next to its term. */
function lift(mark: HTMLElement, tip: HTMLElement): void {
  tip.popover = 'manual';
  if (!tip.matches(':popover-open')) tip.showPopover();
  const term = mark.getBoundingClientRect();
  const box = tip.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(margin, Math.min(term.left, clientWidth - margin - box.width));
  const isBelowWindow = term.bottom + gap + box.height + margin > clientHeight;
  const isAbove = isBelowWindow && term.top > box.height + margin;
  tip.classList.toggle('virt-above', isAbove);
  tip.style.left = `${left}px`;
  tip.style.top = `${isAbove ? term.top - box.height - gap : term.bottom + gap}px`;
}

function drop(mark: HTMLElement): void {
  const tip = tipOf(mark);
  if (tip?.matches(':popover-open')) tip.hidePopover();
}

function show(event: Event, layer: TooltipLayer): void {
  const mark = markOf(event.target);
  const tip = mark && tipOf(mark);
  if (!tip || mark.classList.contains(awayClass)) return;
  if (layer === 'top') lift(mark, tip);
  else place(mark, tip);
}

/** A tooltip that was put away comes back when the mouse or the focus has left its term and returns. */
function leave(event: Event): void {
  const mark = markOf(event.target);
  const to = event instanceof MouseEvent || event instanceof FocusEvent ? event.relatedTarget : null;
  if (!mark || (to instanceof Node && mark.contains(to))) return;
  mark.classList.remove(awayClass);
  if (!mark.matches(':hover, :focus-within')) drop(mark);
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Where marks lead nowhere they are one stop of the Tab key: arrow keys lead from one to the next. */
function walk(event: KeyboardEvent, root: Document | ShadowRoot): void {
  const step = steps[event.key];
  const all = [...root.querySelectorAll<HTMLElement>('dfn.virt-term[tabindex]')];
  const at = all.findIndex((each) => each === root.activeElement);
  if (step === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  all[at + step]?.focus();
}

/** Looks after the tooltips of a document or of a part that is shut off from it, for as long as that lives. */
export function watchTooltips(root: Document | ShadowRoot, layer: TooltipLayer): void {
  for (const type of ['mouseover', 'focusin']) root.addEventListener(type, (event) => show(event, layer));
  root.addEventListener('mouseout', leave);
  root.addEventListener('focusout', leave);
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key !== 'Escape') {
      walk(event, root);
      return;
    }
    const shown = [...root.querySelectorAll<HTMLElement>(`${marks}:hover, ${marks}:focus-within`)].filter(
      (mark) => !mark.classList.contains(awayClass),
    );
    for (const mark of shown) {
      mark.classList.add(awayClass);
      drop(mark);
    }
    // Escape has been used up; where there was no tooltip, others may use it.
    if (shown.length > 0) event.stopPropagation();
  });
}
