import assert from 'node:assert/strict';
import { deskOf } from '../../../src/core/planner/desk.ts';
import { type NetworkView, networkView, type Row } from '../../../src/core/planner/network.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';

const file = 'a.meetup.yaml';
/** Twenty-four people: of three teams, and every fourth of none. */
const ids = Array.from({ length: 24 }, (_, nth) => `p${String(nth).padStart(2, '0')}`);
const teamOf = (id: string): string | undefined => [undefined, 'sales', 'dev', 'desk'][Number(id.slice(1)) % 4];
const groups = [
  ['p01', 'p02', 'p04'],
  ['p00', 'p03', 'p05', 'p06', 'p07', 'p09', 'p10', 'p11', 'p13', 'p15'],
];

function networkAt(participants: readonly string[], more = ''): NetworkView | string | undefined {
  const people = ids.map((id) => `  ${id}: { team: ${teamOf(id) ?? '~'} }`).join('\n');
  const folder = new Folder({
    [file]: `series: { title: A, teams: [sales, dev, desk] }
sessions: [{ date: 2026-10-15, participants: [${participants.join(', ')}]${more} }]
teams: { sales: {}, dev: {}, desk: {} }
people:
${people}
`,
  });
  return networkView(deskOf(folder.files.get(file) ?? assert.fail(), folder.circle, wordsFor('en', clock)));
}

describe('the table of who has met whom', () => {
  const listed = (all: readonly string[], none: string): string =>
    all.length === 0 ? none : [...all.slice(0, 6), ...(all.length > 6 ? [`+${all.length - 6}`] : [])].join(', ');

  it('says of each whom of the others they have met and whom not, the first six by name', () => {
    const network = networkAt(ids, `, groups: [${groups.map((group) => `[${group.join(', ')}]`).join(', ')}]`);
    assert(typeof network === 'object');
    const plain = ids.map((id): Pick<Row, 'name' | 'met' | 'notMet'> => {
      const others = ids.filter((one) => one !== id && (teamOf(id) === undefined || teamOf(one) !== teamOf(id)));
      const met = (one: string): boolean => groups.some((group) => group.includes(id) && group.includes(one));
      return {
        name: id,
        met: listed(others.filter(met), 'nobody yet'),
        notMet: listed(
          others.filter((one) => !met(one)),
          '–',
        ),
      };
    });
    assert.deepEqual(
      network.rows.map(({ name, met, notMet }) => ({ name, met, notMet })),
      plain,
    );
  });

  it('says why there is none after a session of more than a hundred without groups', () => {
    const guests = Array.from({ length: 90 }, (_, nth) => `guest${nth}`);
    assert.match(String(networkAt([...ids, ...guests])), /^More than 100 people were in one room/);
  });
});
