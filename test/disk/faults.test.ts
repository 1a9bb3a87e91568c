import assert from 'node:assert/strict';
import { type Call, faults } from './files.ts';
import { desk } from './on-disk.ts';

const text = (nth: number, date = '2026-12-01'): string =>
  `series: { title: Series ${nth} }\npeople:\n  host-${nth}: { name: Host ${nth} }\nsessions:\n  - date: ${date}\n    host: host-${nth}\n`;
const path = (nth: number): string => `/home/series-${nth}.meetup.yaml`;
const calendar = '/home/ken.ics';
const busy =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261201\r\nSUMMARY:Away\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
/** Enough for a glance at each before it is read. */
const count = 26;

describe('a disk that fails once', function () {
  this.timeout(300_000);
  let room: Awaited<ReturnType<typeof desk>>;
  before(async () => {
    room = await desk();
  });

  const begin = (): void => {
    const { world } = room;
    world.begin();
    for (let nth = 0; nth < count; nth++) world.files.put(path(nth), text(nth));
    world.files.put('/home/sjis.meetup.yaml', Uint8Array.from([0x74, 0x3a, 0x20, 0x89, 0x63, 0x0a]));
    world.files.put(calendar, busy);
    world.settings = { today: '2026-11-23', timezone: 'Asia/Tokyo', calendars: { 'ken.ics': 'host-1' } };
  };

  const started = () => {
    const { Library, Store, Uri, log } = room;
    return new Library(log as never, new Store(new Uri('file', '/storage') as never, 'test', log as never));
  };
  type Started = ReturnType<typeof started>;

  /** Everything a library knows. */
  const known = (library: Started): unknown => {
    const [shelf] = library.shelves;
    assert.ok(shelf);
    const books = library.booksOf(shelf).map(({ file, sheet, glance }) => [file, { ...sheet }, glance]);
    return JSON.parse(JSON.stringify([books, shelf.circle.taken]));
  };

  /** What is known when nothing goes wrong, and how many calls that takes. */
  const soundly = async (): Promise<{
    sound: unknown;
    calls: readonly { readonly call: Call; readonly path: string }[];
  }> => {
    begin();
    const library = started();
    await library.settled();
    const sound = known(library);
    library.dispose();
    return { sound, calls: [...room.world.files.calls] };
  };

  /** The first calls of each kind and the last: those between them are to files like these. */
  const tried = (calls: readonly { readonly call: Call; readonly path: string }[]) =>
    calls
      .map(({ call, path }, nth) => ({ nth, call, same: calls.filter((one) => one.call === call), path }))
      .filter(({ same, nth, path }) => {
        const at = same.indexOf(calls[nth] as (typeof calls)[0]);
        return at < 3 || at === same.length - 1 || !path.includes('series-');
      });

  it('at any call of a start: what could be read is listed, the rest is said, and the next event mends it', async () => {
    const { sound, calls } = await soundly();
    assert.ok(calls.length > 2 * count);
    const { world } = room;
    for (const fault of faults)
      for (const { nth, call } of tried(calls)) {
        begin();
        const before = world.files.texts;
        world.files.fault = (at) => (at === nth ? fault : undefined);
        const library = started();
        const what = `${fault} at call ${nth} (${call})`;
        await library.settled();
        const shelf = library.shelves[0];
        assert.ok(shelf && library.booksOf(shelf).length >= count, `${what}: the others are listed`);
        assert.deepEqual(world.files.texts, before, `${what}: nothing is written`);
        // The next good moment: something else in the folder changes, or the file itself does.
        for (const { path: of } of world.files.calls.slice(nth, nth + 1)) world.tell(of, 'changed');
        world.tell(path(0), 'changed');
        await library.settled();
        assert.deepEqual(known(library), sound, `${what}: mended`);
        library.dispose();
      }
  });

  it('at any call after a change: what was known stays, and an event of another file mends it', async () => {
    const { world } = room;
    const { sound } = await soundly();
    const changed = JSON.parse(JSON.stringify(sound).replaceAll('2026-12-01', '2027-01-12'));
    assert.notDeepEqual(changed, sound);
    for (const fault of faults.filter((one) => one !== 'FileNotFound'))
      for (let nth = 0; nth < 3; nth++) {
        begin();
        const library = started();
        await library.settled();
        world.files.put(path(3), text(3, '2027-01-12'));
        const from = world.files.calls.length;
        world.files.fault = (at) => (at === from + nth ? fault : undefined);
        world.tell(path(3), 'changed');
        await library.settled();
        const shelf = library.shelves[0];
        assert.equal(shelf && library.booksOf(shelf).length, count + 1, `${fault} at ${nth}: nothing goes`);
        world.files.fault = () => undefined;
        world.tell(path(9), 'changed');
        await library.settled();
        const book = library.bookOf(new room.Uri('file', path(3)) as never);
        assert.equal(book?.sheet.sessions[0]?.date, '2027-01-12', `${fault} at ${nth}`);
        library.dispose();
      }
  });

  it('for as long as it lasts: says so of every file, and is whole again when somebody comes back to the window', async () => {
    const { world } = room;
    const { sound } = await soundly();
    for (const fault of ['NoPermissions', 'Unavailable', 'EBUSY', 'EIO', 'half'] as const)
      for (const of of ['stat', 'readFile'] as const) {
        begin();
        world.files.fault = (_, call) => (call === of ? fault : undefined);
        const library = started();
        await library.settled();
        world.files.fault = () => undefined;
        world.focus();
        world.tell(calendar, 'changed');
        await library.settled();
        assert.deepEqual(known(library), sound, `${fault} at every ${of}`);
        library.dispose();
      }
  });

  it('frees nobody while a calendar cannot be read, and does when it is gone', async () => {
    const { world } = room;
    for (const fault of ['NoPermissions', 'Unavailable', 'EBUSY', 'EIO'] as const) {
      begin();
      const library = started();
      await library.settled();
      const taken = () => JSON.stringify(library.shelves[0]?.circle.taken);
      const before = taken();
      assert.match(before, /host-1/);
      world.files.fault = (_, __, at) => (at === calendar ? fault : undefined);
      world.tell(calendar, 'changed');
      await library.settled();
      assert.equal(taken(), before, fault);
      assert.ok(
        world.said.some((said) => said.includes('ken.ics')),
        'it is said in the log',
      );
      world.files.fault = () => undefined;
      world.files.all.delete(calendar);
      world.tell(calendar, 'deleted');
      await library.settled();
      assert.doesNotMatch(taken(), /host-1/);
      library.dispose();
    }
  });

  it('leaves what is kept for the next start old or new, and no other file', async () => {
    const { Store, Uri, world, log } = room;
    const folder = world.folder as never;
    for (const fault of faults)
      for (let nth = 0; nth < 12; nth++) {
        begin();
        const library = started();
        await library.settled();
        const shelf = library.shelves[0];
        assert.ok(shelf);
        const kept = library.booksOf(shelf).map(({ sheet }, at) => ({ mtime: at, size: at, sheet }));
        library.dispose();
        const store = new Store(new Uri('file', '/storage') as never, 'test', log as never);
        const [old, fresh] = [kept.slice(0, 9), kept.slice(5)];
        await store.save(folder, old);
        const from = world.files.calls.length;
        world.files.fault = (at) => (at === from + nth ? fault : undefined);
        await store.save(folder, fresh);
        world.files.fault = () => undefined;
        const found = async (): Promise<{ glanced: readonly string[]; whole: readonly string[] }> => {
          const kept = await store.load(folder);
          const glanced = [...((await kept?.glances())?.keys() ?? [])];
          const whole: string[] = [];
          await kept?.eachSheet(({ file }) => whole.push(file));
          // Sheets that were not written with the glances are not taken for theirs.
          if (whole.length > 0) assert.deepEqual(whole, glanced);
          return { glanced, whole };
        };
        const { glanced } = await found();
        const possible = [old, fresh, []].map((all) => all.map(({ sheet }) => sheet.file).join());
        assert.ok(possible.includes(glanced.join()), `${fault} at ${nth}: ${glanced}`);
        await store.save(folder, fresh);
        assert.equal((await found()).whole.length, fresh.length, `${fault} at ${nth}: mended`);
        const left = [...world.files.all.keys()].filter((one) => one.startsWith('/storage'));
        assert.equal(left.length, 2, `${fault} at ${nth}: ${left}`);
      }
  });
});
