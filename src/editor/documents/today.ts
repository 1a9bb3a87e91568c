import * as vscode from 'vscode';
import { type Day, dayFrom, isDay } from '../../core/plan/day.ts';
import { fixedToday } from './settings.ts';

/** The day it is for the reader: the setting for demonstrations, else the local calendar. */
export function todayIn(folder: vscode.Uri | undefined): Day {
  const fixed = fixedToday(folder);
  return fixed !== undefined && isDay(fixed) ? fixed : localDay(new Date());
}

const localDay = (now: Date): Day => dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;

/** Fires when a new day begins, also after the machine has slept through midnight. */
export class Midnight implements vscode.Disposable {
  readonly #fired = new vscode.EventEmitter<void>();
  readonly onDidPass = this.#fired.event;
  #day = localDay(new Date());
  // A long timer does not run while a machine sleeps, so the calendar is asked every few minutes.
  readonly #timer = setInterval(() => {
    const day = localDay(new Date());
    if (day === this.#day) return;
    this.#day = day;
    this.#fired.fire();
  }, 5 * 60_000);

  dispose(): void {
    clearInterval(this.#timer);
    this.#fired.dispose();
  }
}
