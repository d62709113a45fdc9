import { between, type Window } from '../../core/timelinePage/scale';

/** How long it takes, in milliseconds. */
const duration = 180;

/** Whether the reader wants no motion: says so to the system, or to VS Code. */
function prefersLessMotion(): boolean {
  return (
    document.body.classList.contains('vscode-reduce-motion') || matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

/** A smooth change of the window on time, one at a time. */
export class Glide {
  #frame = 0;
  #target: Window | undefined;

  /** Where the change that is under way leads; `undefined` when there is none. */
  get target(): Window | undefined {
    return this.#target;
  }

  /** Ends the change that is under way, where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#target = undefined;
  }

  /**
   * Changes from one window to another.
   * @param show is called in each frame with the window there; once, and at once, for readers who want no motion
   */
  run(from: Window, target: Window, show: (window: Window) => void): void {
    this.stop();
    if (prefersLessMotion()) {
      show(target);
      return;
    }
    this.#target = target;
    const begin = performance.now();
    const advance = (now: number): void => {
      const progress = Math.min(Math.max((now - begin) / duration, 0), 1);
      if (progress < 1) this.#frame = requestAnimationFrame(advance);
      else this.#target = undefined;
      show(between(from, target, 1 - (1 - progress) ** 3));
    };
    this.#frame = requestAnimationFrame(advance);
  }
}
