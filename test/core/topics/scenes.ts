import assert from 'node:assert/strict';
import type { Fact } from '../../../src/core/topics/facts.ts';
import type { Team, TopicsInput } from '../../../src/core/topics/input.ts';
import type { Draft } from '../../../src/core/topics/instantiate.ts';
import { type Pattern, patterns } from '../../../src/core/topics/patterns.ts';
import type { Scene } from '../../../src/core/topics/scene.ts';
import type { Scored } from '../../../src/core/topics/score.ts';
import { understand } from '../../../src/core/topics/understand.ts';

/** The scene of teams called Ash, Birch, Cedar and Elm, of whom this is said. */
export const sceneOf = (said: readonly Partial<Team>[], more: Partial<TopicsInput> = {}): Scene => {
  const teams = said.map((team, nth): Team => {
    const [id = '', name = ''] =
      [
        ['a', 'Ash'],
        ['b', 'Birch'],
        ['c', 'Cedar'],
        ['d', 'Elm'],
      ][nth] ?? [];
    return { id, name, ...team };
  });
  return understand({ goal: '', lang: 'en', ...more, teams }).scene;
};

/** A pattern of the catalogue. */
export const pattern = (id: string): Pattern => patterns.find((one) => one.id === id) ?? assert.fail(id);

/** The fact that stands first under a path below `teams`: `a.owns[0]`. */
export const factAt = (scene: Scene, path: string): Fact =>
  scene.facts.find(({ paths }) => paths.includes(`teams.${path}`)) ?? assert.fail(path);

/** A draft whose slots are filled with the facts at these paths. */
export const draftOf = (
  scene: Scene,
  id: string,
  slots: Readonly<Record<string, readonly string[]>> = {},
  teams: readonly number[] = [0, 1],
): Draft => ({
  pattern: pattern(id),
  teams,
  slots: new Map(
    Object.entries(slots).map(([name, paths]) => [name, { name, facts: paths.map((path) => factAt(scene, path)) }]),
  ),
  extra: new Map(),
});

/** A topic as it would be scored, of a score and with facts of its own. */
export const scoredAs = (
  scene: Scene,
  id: string,
  score: number,
  {
    slots = {},
    teams = [0, 1],
    shown = [],
    evidence = shown,
  }: {
    readonly slots?: Readonly<Record<string, readonly string[]>>;
    readonly teams?: readonly number[];
    readonly shown?: readonly string[];
    readonly evidence?: readonly string[];
  } = {},
): Scored => ({
  draft: draftOf(scene, id, slots, teams),
  score,
  parts: { relevance: 1, balance: 1, intent: 1, goalsim: 1, specific: 1, boosts: 1, fit: 1 },
  format: pattern(id).formats[0] ?? '',
  topMinutes: 60,
  shown: shown.map((path) => factAt(scene, path)),
  evidence: evidence.map((path) => factAt(scene, path)),
});

/** Holds a number to another, but for what adding up loses. */
export const near = (value: number | undefined, expected: number): void =>
  assert.ok(Math.abs((value ?? Number.NaN) - expected) < 1e-9, `${value} is not ${expected}`);
