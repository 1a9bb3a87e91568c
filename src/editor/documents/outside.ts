import * as vscode from 'vscode';
import { countries, daysOff } from '../../core/plan/days-off.ts';
import type { Outside } from '../../core/share/read-calendar.ts';
import { once } from '../once.ts';
import type { Calendars } from './calendars.ts';
import { calendars, country, holidays } from './settings.ts';

const nothing: Outside = { holidays: [], taken: [] };

/**
 * What stands outside of the meetup files: days off that were listed, and calendars the settings name. Calendars are
 * read in trusted folders only; what reads them is loaded with the first one.
 */
export class Outsides implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when a calendar has been read, or says something else. */
  readonly onDidChange = this.#changed.event;
  readonly #log: vscode.LogOutputChannel;
  readonly #trust: vscode.Disposable;
  #calendars: Calendars | undefined;
  #loading: Promise<void> = Promise.resolve();
  readonly #load = once(async () => {
    const { Calendars } = await import('./calendars.ts');
    this.#calendars = new Calendars(this.#log, () => this.#changed.fire());
    this.#changed.fire();
  });

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#trust = vscode.workspace.onDidGrantWorkspaceTrust(() => this.#changed.fire());
  }

  /** What is known by now; what is still to be read is told later. */
  of(folder: vscode.Uri | undefined): Outside {
    const home = countries.find((known) => known === country(folder));
    const listed = daysOff(holidays(folder), home).days;
    const { holidays: more, taken } = folder ? this.#read(folder) : nothing;
    return { holidays: [...listed, ...more], taken };
  }

  #read(folder: vscode.Uri): Outside {
    const named = vscode.workspace.isTrusted ? calendars(folder) : {};
    // Also where none is named any more: then nothing of it is known, or watched.
    if (this.#calendars) return this.#calendars.of(folder, named);
    if (Object.keys(named).length > 0)
      this.#loading = this.#load().catch((error: unknown) => this.#log.error(String(error)));
    return nothing;
  }

  /** Resolves when every calendar asked for by now has been read. */
  async settled(): Promise<void> {
    await this.#loading;
    await this.#calendars?.settled();
  }

  dispose(): void {
    this.#calendars?.dispose();
    this.#trust.dispose();
    this.#changed.dispose();
  }
}
