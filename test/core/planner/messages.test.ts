import assert from 'node:assert/strict';
import { heard, rememberedUri } from '../../../src/core/planner/messages.ts';
import { plannerPage } from '../../../src/core/planner/page.ts';

describe('what a planner may say', () => {
  const fine: readonly unknown[] = [
    'ready',
    { show: ['sessions', 0, 'host'] },
    { show: ['series'] },
    { line: 0 },
    { line: 4711 },
    { file: 'shared.meetup.yaml', line: 3 },
    { run: 'goalToTopics' },
    { run: 'scheduleNext' },
    { run: 'openFile' },
  ];
  for (const message of fine)
    it(`${JSON.stringify(message)} is heard`, () => assert.deepEqual(heard(message), message));

  const odd: readonly unknown[] = [
    undefined,
    null,
    '',
    'Ready',
    7,
    [],
    {},
    { show: [] },
    { show: 'sessions' },
    { show: [-1] },
    { show: [1.5] },
    { show: [Number.NaN] },
    { show: [{}] },
    { show: [null] },
    { show: Array.from({ length: 9 }, () => 'a') },
    { show: ['x'.repeat(201)] },
    { show: ['a'], run: 'openFile' },
    { line: -1 },
    { file: '', line: 3 },
    { file: 'a'.repeat(2000), line: 3 },
    { file: 'shared.meetup.yaml' },
    { line: '3' },
    { line: Number.POSITIVE_INFINITY },
    { run: 'workbench.action.terminal.new' },
    { run: 'meetup.checkFolder' },
    { run: '' },
    { run: ['openFile'] },
    { uri: 'file:///etc/passwd' },
    { change: { do: 'removeField', path: ['series'] } },
    JSON.parse('{"__proto__":{"run":"openFile"}}'),
    { run: 'openFile', args: ['rm'] },
  ];
  for (const message of odd)
    it(`${JSON.stringify(message)?.slice(0, 60)} is not`, () => assert.equal(heard(message), undefined));
});

describe('what a planner remembers', () => {
  it('is the address of a document', () => assert.equal(rememberedUri({ uri: 'file:///a' }), 'file:///a'));
  for (const state of [undefined, null, 'file:///a', {}, { uri: '' }, { uri: 7 }, { uri: 'x'.repeat(5000) }])
    it(`${JSON.stringify(state)?.slice(0, 30)} is nothing`, () => assert.equal(rememberedUri(state), undefined));
});

describe('the page of the planner', () => {
  const page = plannerPage({
    language: 'ja',
    nonce: 'N0nce',
    source: 'vscode-resource:',
    script: 'https://x/planner.js',
    style: 'https://x/planner.css',
  });
  const policy = Object.fromEntries(
    (/Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '').split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ');
      return [name, values];
    }),
  );
  it('lets nothing load but our script and style', () => {
    assert.deepEqual(policy['default-src'], ["'none'"]);
    assert.deepEqual(policy['script-src'], ["'nonce-N0nce'"]);
    assert.deepEqual(policy['style-src'], ['vscode-resource:']);
    assert.deepEqual(policy['base-uri'], ["'none'"]);
    assert.deepEqual(policy['form-action'], ["'none'"]);
    assert.equal(policy['connect-src'], undefined, 'it falls back to none');
  });
  it('knows no unsafe source', () => assert.doesNotMatch(page, /unsafe|data:|\*|blob:/));
  it('has one script, with the nonce, and none in the page', () => {
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.match(page, /<script nonce="N0nce" src="https:\/\/x\/planner\.js"><\/script>/);
    assert.doesNotMatch(page, /\son\w+=|style="/);
  });
  it('says its language', () => assert.match(page, /<html lang="ja">/));
});
