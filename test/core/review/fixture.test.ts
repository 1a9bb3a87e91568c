import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Folder, seen } from '../folder.ts';

const read = (file: string): string => readFileSync(new URL(`fixture/${file}`, import.meta.url), 'utf8');

describe('the frozen example, on 23 November 2026', () => {
  const folder = new Folder({
    'eigyo-kaihatsu.meetup.yaml': read('eigyo-kaihatsu.meetup.yaml'),
    'shared.meetup.yaml': read('shared.meetup.yaml'),
  });
  const file = 'eigyo-kaihatsu.meetup.yaml';
  const all = [
    'MT402 concerns',
    'MT403 concerns',
    'MT213 サポート',
    'MT442 契約書のひな形に変更条件の欄がある',
    'MT437 ken',
  ];
  it('has a topic that leaves one side out, a hint nobody asked about, and no note to the next host', () => {
    assert.deepEqual(seen(folder.text(file), folder.findings(file)), all);
    assert.deepEqual(folder.findings(file)[0]?.facts, { team: '開発', otherTeam: '営業' });
    assert.equal(folder.findings(file).find(({ code }) => code === 'MT442')?.facts.days, 95);
  });
  it('by default keeps the hint for a reader who has time; what is no craft does not count', () => {
    const { shown, aside } = folder.verdict(file, {});
    assert.deepEqual(
      seen(folder.text(file), shown),
      all.filter((one) => !one.startsWith('MT442')),
    );
    assert.deepEqual(seen(folder.text(file), aside), ['MT442 契約書のひな形に変更条件の欄がある']);
  });
  it('has a directory of people nobody has anything to say about', () =>
    assert.deepEqual(folder.findings('shared.meetup.yaml'), []));
});
