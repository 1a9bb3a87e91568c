import assert from 'node:assert/strict';
import type { Note } from '../../../src/core/circle/note.ts';
import { noteLetter } from '../../../src/core/share/share.ts';
import { type Language, wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';

const file = 'a.meetup.yaml';
const text = `series: { title: Tea, teams: [dev, sales] }
teams: { dev: { name: 開発 }, sales: { name: 営業 } }
people: { ken: { name: 鈴木, team: dev }, mio: { name: 佐藤, team: dev, aim: host } }
topics: { waits: { question: Where does work wait? } }
sessions:
  - { date: 2026-09-17, participants: [ken, mio] }
  - { date: 2026-10-15, participants: [ken, mio] }
  - { date: 2026-12-17, host: ken, topics: [waits] }
`;

function written(note: Note, language: Language, from = text): string | undefined {
  const folder = new Folder({ [file]: from });
  const plan = folder.files.get(file)?.reading.plan;
  const letter = plan && noteLetter({ file, plan, circle: folder.circle }, note, wordsFor(language, clock));
  return letter && `${letter.subject}\n${letter.as('text')}`;
}

describe('a note to somebody whose answer is needed', () => {
  const otherSide: Note = { is: 'otherSide', nth: 1, team: 'dev', otherTeam: 'sales' };
  it('asks the side that stayed away, and says what comes next', () => {
    const said = written(otherSide, 'en') ?? '';
    assert.match(said, /^May we ask 営業 for advice\? \(Tea\)\n/);
    assert.match(said, /On Thu(?:rsday)?,? 15 Oct(?:ober)?[^\n]* only 開発 was in the room/);
    assert.match(said, /We are thinking of "Where does work wait\?" for [^\n]*17 Dec/);
  });
  it('says nothing of what is not planned', () => {
    const said = written(otherSide, 'ja', text.replace(/ {2}- \{ date: 2026-12-17.*\n/, '')) ?? '';
    assert.match(said, /^【ご相談】Teaについて、営業の皆さんへ\n/);
    assert.doesNotMatch(said, /を考えています|\{/);
  });
  it('asks whoever wants to host to begin beside the host', () => {
    const note: Note = { is: 'askCohost', nth: 2, person: 'mio' };
    assert.match(
      written(note, 'ja') ?? '',
      /^2026年12月17日[^\n]*、一緒に主催しませんか\n佐藤さん\n\n「Tea」にもう2回参加/,
    );
    assert.match(written(note, 'en') ?? '', /Hello 佐藤,\n\nYou have joined Tea twice by now\./);
  });
  it('is not written about a session that is gone', () =>
    assert.equal(written({ is: 'askCohost', nth: 9, person: 'mio' }, 'en'), undefined));
});
