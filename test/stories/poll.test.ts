import assert from 'node:assert/strict';
import { meetup } from './terminal.ts';

const file = 'examples/ja/tonari-no-bumon.meetup.yaml';

describe('meetup poll', () => {
  it('asks for a day, in words to be answered in a chat', async () => {
    const { code, out } = await meetup(['poll', file, '--lang', 'ja']);
    assert.equal(code, 0);
    assert.match(out, /^【日程のご相談】となりの部門の仕事を知る会\n/);
    assert.match(out, /\n・A: 2026年12月9日（水）.*\n・B: 2026年12月16日（水）/);
    assert.match(out, /「A○ B×」のように一行でお返事ください/);
  });

  it('counts answers as they stand in a chat: the last one of a name, marks of every kind', async () => {
    const input = [
      '鈴木 A○ B×',
      'Aya: A=x, B: ok',
      '山本 直樹 [10:32]',
      'A△ Ｂ：○',
      '> 鈴木: A ○, B △',
      'A nice idea, thank you',
    ].join('\n');
    const { json } = await meetup(['poll', file, '--answers', '-', '--format', 'json', '--lang', 'ja'], { input });
    const { options, best } = json as { options: Record<string, unknown>[]; best: string };
    assert.deepEqual(
      options.map(({ yes, perhaps, no }) => ({ yes, perhaps, no })),
      [
        { yes: ['鈴木'], perhaps: ['山本 直樹'], no: ['Aya'] },
        { yes: ['Aya', '山本 直樹'], perhaps: ['鈴木'], no: [] },
      ],
    );
    assert.equal(best, '2026-12-16');
  });

  it('says how they stand, with what speaks against a day', async () => {
    const { out } = await meetup(['poll', file, '--answers', '-', '--lang', 'ja'], { input: 'ken A○ B×\n' });
    assert.match(out, /^A: 12月9日（水） {2}○1 △0 ×0\n/);
    assert.match(out, /\n {3}要調整：ken\n/);
    assert.match(out, /\nいちばん集まりやすいのは12月9日（水）です。\n$/);
  });

  it('says so when nothing was answered, or nothing is under discussion', async () => {
    assert.match(
      (await meetup(['poll', file, '--answers', '-', '--lang', 'en'], { input: 'hello\n' })).err,
      /No answer/,
    );
    const dated = await meetup(['poll', 'examples/en/sales-dev.meetup.yaml', '--lang', 'en']);
    assert.deepEqual([dated.code, /No date is under discussion/.test(dated.err)], [2, true]);
  });
});
