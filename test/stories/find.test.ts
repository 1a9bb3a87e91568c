import assert from 'node:assert/strict';
import { folderOf, meetup, removeFolders } from './terminal.ts';

describe('meetup find', () => {
  after(removeFolders);

  it('finds a word in what was planned, said and done, newest first', async () => {
    const { code, out } = await meetup(['find', '電話', 'examples/ja', '--lang', 'ja']);
    assert.equal(code, 0);
    assert.match(out, /^ヒント +.*電話が半分になる {2}examples\/ja\/eigyo-kaihatsu\.meetup\.yaml:\d+$/m);
  });

  it('gives programs every field', async () => {
    const cwd = folderOf({
      'a.meetup.yaml':
        'series: { title: A }\ntopics: { t: { question: Why wait? } }\nsessions:\n  - date: 2026-11-02\n    hints: [{ from: ken, said: Do not wait. }]\n',
    });
    const { json } = await meetup(['find', 'ＷＡＩＴ', '--format', 'json'], { cwd });
    const common = { series: 'A', file: 'a.meetup.yaml' };
    assert.deepEqual(json, [
      { kind: 'hint', text: 'Do not wait.', date: '2026-11-02', ...common, line: 5 },
      { kind: 'topic', text: 'Why wait?', date: null, ...common, line: 2 },
    ]);
  });

  it('finds people by the name they are shown with', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': 'series: { title: A }\nsessions:\n  - { date: 2026-11-02, host: ken }\n',
      'shared.meetup.yaml': 'people: { ken: { name: Ken Suzuki } }\n',
    });
    const { json } = await meetup(['find', 'suzuki', '--format', 'json'], { cwd });
    assert.deepEqual(
      (json as { line: number }[]).map(({ line }) => line),
      [3],
    );
  });

  it('says when there is nothing', async () => {
    const { code, out } = await meetup(['find', 'zzz', 'examples/en', '--lang', 'en']);
    assert.deepEqual([code, out], [0, 'Nothing says "zzz".\n']);
  });

  it('wants to know what to find', async () => {
    const { code, err } = await meetup(['find', '--lang', 'ja']);
    assert.equal(code, 2);
    assert.match(err, /探す言葉を指定します/);
  });
});
