import type { Stage } from './stage.ts';

/** What is being held with the pointer, and where it may be put down. */
export interface Drag {
  readonly source: HTMLElement;
  /** Shows where it would go; answers what putting it down there does, or nothing where it cannot be put down. */
  readonly over: (event: PointerEvent) => (() => void) | undefined;
  /** Takes back what `over` has shown. */
  readonly clear: () => void;
}

/** Pixels the pointer moves before it holds something: a click is no drag. */
const least = 4;
/** Near the edge of the window the page scrolls along. */
const edge = 48;

/** Follows the pointer from here on until it lets go; Escape puts everything back. */
export function hold(stage: Stage, event: PointerEvent, begin: () => Drag): void {
  if (event.button !== 0 || stage.locked) return;
  const handle = event.currentTarget as HTMLElement;
  const [x, y] = [event.clientX, event.clientY];
  let drag: Drag | undefined;
  let drop: (() => void) | undefined;
  let frame = 0;
  // It goes along for as long as the hand rests at the edge, not only while it moves there.
  const follow = (now: PointerEvent): void => {
    drop = drag?.over(now);
    cancelAnimationFrame(frame);
    const by = now.clientY < edge ? -12 : now.clientY > innerHeight - edge ? 12 : 0;
    if (by === 0) return;
    frame = requestAnimationFrame(() => {
      scrollBy({ top: by, behavior: 'instant' });
      follow(now);
    });
  };
  const move = (now: PointerEvent): void => {
    if (!drag) {
      if (Math.hypot(now.clientX - x, now.clientY - y) < least) return;
      drag = begin();
      stage.hold(true);
      drag.source.classList.add('in-hand');
      document.documentElement.classList.add('dragging');
    }
    follow(now);
  };
  const end = (put: boolean): void => {
    handle.removeEventListener('pointermove', move);
    handle.removeEventListener('pointerup', up);
    handle.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', key, true);
    if (!drag) return;
    cancelAnimationFrame(frame);
    // Letting go over the handle would count as pressing it.
    const still = (click: Event): void => click.stopPropagation();
    window.addEventListener('click', still, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', still, true));
    drag.clear();
    drag.source.classList.remove('in-hand');
    document.documentElement.classList.remove('dragging');
    if (put) drop?.();
    stage.hold(false);
  };
  const up = (): void => end(true);
  const cancel = (): void => end(false);
  const key = (pressed: KeyboardEvent): void => {
    if (pressed.key !== 'Escape') return;
    pressed.preventDefault();
    end(false);
  };
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', up);
  handle.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', key, true);
}
