import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { desk } from './on-disk.ts';

const count = 10_000;
const rounds = 20;
const perRound = 500;
const path = (nth: number): string => `/home/team-${nth % 40}/series-${nth}.meetup.yaml`;
const text = (nth: number, turn: number): string =>
  `series: { title: Series ${nth}, teams: [team-${nth % 40}, team-${(nth + turn) % 40}] }\n` +
  `people:\n  host-${nth}: { name: Host ${nth} }\n` +
  `sessions:\n  - date: 2026-12-${String(1 + ((nth + turn) % 28)).padStart(2, '0')}\n    host: host-${nth}\n` +
  `    hints: [{ from: host-${(nth * 7 + turn) % count}, said: Ask first }]\n`;

/** Numbers that look thrown, the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe('ten thousand files', function () {
  this.timeout(600_000);
  let room: Awaited<ReturnType<typeof desk>>;
  before(async () => {
    room = await desk();
  });
  const started = () => {
    const { Library, Store, log } = room;
    return new Library(log as never, new Store(undefined, 'test', log as never));
  };
  const begin = (): void => {
    room.world.begin();
    room.world.settings = { today: '2026-11-23', timezone: 'Asia/Tokyo' };
    for (let nth = 0; nth < count; nth++) room.world.files.put(path(nth), text(nth, 0));
  };
  /** Everything a library knows of its files, and what its circle answers. */
  const known = (library: ReturnType<typeof started>): string => {
    const [shelf] = library.shelves;
    assert.ok(shelf);
    const { circle } = shelf;
    const people = circle.people.ids.map((id) => circle.people.show(id));
    const books = library.booksOf(shelf).map(({ file, sheet }) => [file, sheet, circle.of(file)]);
    return JSON.stringify([books, people.sort()]);
  };
  const heap = (): number => {
    setFlagsFromString('--expose_gc');
    const gc = runInNewContext('gc') as () => void;
    for (let times = 0; times < 3; times++) gc();
    return process.memoryUsage().heapUsed;
  };

  it('and ten thousand events among them, doubled and out of order, end where a fresh start does, with no more memory', async () => {
    begin();
    const { world, listening } = room;
    const before = listening.count;
    const library = started();
    await library.settled();
    const roll = dice(20_261_129);
    const play = async (turn: number): Promise<void> => {
      const told: (readonly [string, 'created' | 'changed' | 'deleted'])[] = [];
      for (let nth = 0; nth < perRound; nth++) {
        const at = path(roll(count));
        const number = Number(/series-(\d+)/.exec(at)?.[1]);
        const there = world.files.all.has(at);
        if (there && roll(4) === 0) world.files.all.delete(at);
        else world.files.put(at, text(number, turn));
        told.push([at, !there ? 'created' : world.files.all.has(at) ? 'changed' : 'deleted']);
      }
      // As watchers do: some twice, some later than what happened next.
      const order = told.flatMap((one) => (roll(10) === 0 ? [one, one] : [one]));
      for (let nth = order.length - 1; nth > 0; nth--) {
        const other = roll(4) === 0 ? roll(nth + 1) : nth;
        [order[nth], order[other]] = [order[other] as (typeof order)[0], order[nth] as (typeof order)[0]];
      }
      for (const [at, what] of order) world.tell(at, what);
      if (roll(3) > 0) await library.settled();
    };
    for (let turn = 1; turn <= 3; turn++) await play(turn);
    await library.settled();
    world.files.calls.length = 0;
    const size = heap();
    for (let turn = 4; turn <= rounds; turn++) await play(turn);
    await library.settled();
    world.files.calls.length = 0;
    const grown = heap() / size;
    const end = known(library);
    library.dispose();
    assert.equal(listening.count, before, 'nobody is left listening');
    const fresh = started();
    await fresh.settled();
    assert.ok(end === known(fresh), 'what is known is what a fresh start knows');
    fresh.dispose();
    assert.ok(grown < 1.1, `the heap is ${grown.toFixed(3)} times what it was`);
  });

  it('that all change at once, as with another branch, are told in at most five changes, and each is read once', async () => {
    begin();
    const { world } = room;
    const library = started();
    await library.settled();
    let [told, reads] = [0, library.disk.reads];
    const listener = library.onDidChange(({ underway }) => {
      if (!underway) told++;
    });
    for (let nth = 0; nth < count; nth++) world.files.put(path(nth), text(nth, 5));
    for (let times = 0; times < 2; times++) for (let nth = 0; nth < count; nth++) world.tell(path(nth), 'changed');
    await library.settled();
    reads = library.disk.reads - reads;
    assert.ok(told <= 5, `${told} changes are told`);
    assert.equal(reads, count);
    listener.dispose();
    const fresh = started();
    await fresh.settled();
    assert.ok(known(library) === known(fresh));
    library.dispose();
    fresh.dispose();
  });
});
