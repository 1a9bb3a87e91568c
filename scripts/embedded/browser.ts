import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { Lifetime } from '../run/lifetime.ts';
import { chromiumProgram } from './chromium.ts';

/** The two display languages of the extension. */
export type Locale = 'en' | 'ja';

const browserLocales = { en: 'en-US', ja: 'ja-JP' } as const;

// The editor must not wait for, or talk to, anything outside this machine.
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const still = ['--disable-component-update', '--disable-sync'];

/** VS Code's webviews register a service worker in a frame of another origin. */
const preferences = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } };

/** A browser with a fresh profile, in which VS Code starts in the given display language. */
export async function launchBrowser(lifetime: Lifetime, locale: Locale): Promise<BrowserContext> {
  const executablePath = await chromiumProgram(lifetime);
  const profile = await lifetime.folder('browser');
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...quiet, ...still],
    locale: browserLocales[locale],
    viewport: { width: 1280, height: 800 },
    // The lifetime ends it, on signals too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  lifetime.onEnd(() => context.close());
  if (locale !== 'en') await context.addInitScript({ content: speak(locale) });
  return context;
}

/**
 * Runs in the page, before VS Code's own scripts: `vscode.env.language`, package.nls and the l10n bundles follow this
 * name. VS Code's page assigns it too, which is ignored. A text and not a function: a compiled function may call what
 * the page does not have.
 */
const speak = (locale: Locale): string =>
  `Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => '${locale}', set: () => undefined });`;
