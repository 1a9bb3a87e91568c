import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Folder, seen } from '../folder.ts';

const read = (file: string): string => readFileSync(new URL(`fixture/${file}`, import.meta.url), 'utf8');

describe('the frozen example, on 23 November 2026', () => {
  const folder = new Folder({
    'eigyo-kaihatsu.meetup.yaml': read('eigyo-kaihatsu.meetup.yaml'),
    'shared.meetup.yaml': read('shared.meetup.yaml'),
  });
  it('has one topic that concerns only one of the two teams, and gives no reason', () => {
    const file = 'eigyo-kaihatsu.meetup.yaml';
    assert.deepEqual(seen(folder.text(file), folder.findings(file)), ['MT402 concerns', 'MT403 concerns']);
    assert.deepEqual(folder.findings(file)[0]?.facts, { team: '開発', otherTeam: '営業' });
  });
  it('has a directory of people nobody has anything to say about', () =>
    assert.deepEqual(folder.findings('shared.meetup.yaml'), []));
});
