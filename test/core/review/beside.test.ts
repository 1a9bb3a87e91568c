import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server/out/src/languageservice/yamlLanguageService.js';
import { voiceBeside } from '../../../src/core/review/beside.ts';
import { examples } from '../../laws/files.ts';
import { Folder } from '../folder.ts';

type Service = ReturnType<typeof getLanguageService>;

/** The language server of the YAML extension by Red Hat, with the schema that ours contributes. */
function neighbour(): Service {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { yamlValidation: readonly { fileMatch: string; url: string }[] };
  };
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.resolve(readFileSync(new URL(uri), 'utf8')),
    workspaceContext: { resolveRelativePath: (path, of) => new URL(path, of).href },
  });
  const schemas = contributes.yamlValidation.map(({ fileMatch, url }) => ({
    fileMatch: [fileMatch],
    uri: new URL(`../../../${url}`, import.meta.url).href,
  }));
  service.configure({ validate: true, hover: true, completion: true, schemas });
  return service;
}

const documentOf = (text: string, nth: number): TextDocument =>
  TextDocument.create(`file:///plans/beside-${nth}.meetup.yaml`, 'yaml', 1, text);

const head = 'series:\n  title: A\nsessions:\n  - date: 2026-12-17\n';
/** What cannot be read, with the lines a reader finds among the problems, whoever says so. */
const broken: readonly (readonly [what: string, text: string, lines: readonly number[]])[] = [
  ['a tab in front of a key', `${head}\thost: ken\n`, [4]],
  ['a key in a column of its own', `${head}  host: ken\n`, [4]],
  ['a key in a column between', `${head}   host: ken\n`, [4]],
  ['a key twice', `${head}    host: ken\n    host: mio\n`, [5]],
  ['a section twice', `${head}series:\n  title: B\n`, [4]],
  ['a colon in a text', `${head}    place: a: b\n`, [4]],
  ['a full-width colon', `${head}    place： 5F\n`, [4]],
  ['a bracket too many', `${head}    cohosts: []]\n`, [4]],
  ['an alias of nothing', `${head}    place: *x\n`, [4]],
  ['a sign that begins no text', `${head}    place: @x\n`, [4]],
  ['text behind a quoted one', `${head}    place: "a" b\n`, [4]],
  // Theirs is further down; ours marks the true line, and is not counted.
  ['a quotation mark nobody closes', `${head}    host: "ken\n    place: 5F\n`, [6]],
  ['a bracket nobody closes', `${head}    cohosts: [ken, mio\n    place: 5F\n`, [5]],
];

describe('beside the YAML extension by Red Hat', () => {
  const service = neighbour();

  for (const [nth, [what, text, lines]] of broken.entries())
    it(`${what} is a problem once`, async () => {
      const theirs = (await service.doValidation(documentOf(text, nth), false)).map(({ range, source }) => {
        assert.equal(source, 'YAML');
        return { from: range.start.line, to: range.end.line };
      });
      const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
      const ours = new Folder({ 'a.meetup.yaml': text })
        .findings('a.meetup.yaml')
        .filter(({ level }) => level === 'error')
        .map(({ span }) => ({ from: lineAt(span.start), to: lineAt(span.end) }));
      assert.ok(ours.length > 0 && theirs.length > 0, 'both remark on it');
      const starts = ours.map(({ from }) => from);
      const loud = ours.filter((one) => voiceBeside(one, theirs, starts) === 'as ever');
      assert.deepEqual(
        [...theirs, ...loud].map(({ from }) => from).sort((a, b) => a - b),
        lines,
      );
    });

  it('what only we know is said as ever', async () => {
    const theirs = await service.doValidation(documentOf(`${head}    hots: ken\n`, 50), false);
    assert.deepEqual(theirs, []);
    assert.equal(voiceBeside({ from: 4, to: 4 }, [], [4]), 'as ever');
    assert.equal(voiceBeside({ from: 4, to: 4 }, [{ from: 2, to: 3 }], [4]), 'as ever');
  });

  it('nothing is offered, explained or found wrong in a sound file but by us', async () => {
    for (const [nth, text] of examples.slice(0, 3).entries()) {
      const document = documentOf(text, 100 + nth);
      assert.deepEqual(await service.doValidation(document, false), []);
      for (const { index } of [...text.matchAll(/^ *(?:- )?\w+: ?/gm)].slice(0, 20)) {
        const at = document.positionAt(text.indexOf(':', index));
        for (const position of [at, { ...at, character: at.character + 2 }]) {
          const { items } = await service.doComplete(document, position, false);
          assert.deepEqual(
            items.map(({ label }) => label),
            [],
          );
          const contents = (await service.doHover(document, position))?.contents;
          // A window is shown only for text.
          assert.equal(contents && typeof contents === 'object' && 'value' in contents ? contents.value : '', '');
        }
      }
    }
  });
});
