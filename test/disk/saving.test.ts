import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { faults } from './files.ts';
import { desk } from './on-disk.ts';

const [old, fresh] = ['old'.repeat(500), 'fresh'.repeat(500)];
const target = '/home/feed.ics';

describe('a file that a command writes', () => {
  let room: Awaited<ReturnType<typeof desk>>;
  before(async () => {
    room = await desk();
  });

  const house = () => ({ log: room.log, words: () => ({ fill: (text: { en: string }) => text.en }) }) as never;
  const save = () => {
    const { Uri, saveAs } = room;
    const shelf = { key: 'file:/home', folder: { uri: new Uri('file', '/home') } } as never;
    return saveAs({ house: house(), shelf, name: 'feed.ics', title: 'Save', filter: ['x', 'ics'], text: () => fresh });
  };

  it('never takes the place of what a browser has half received under that name', async () => {
    const { world, Uri } = room;
    world.begin();
    world.saveTo = new Uri('file', target);
    world.files.put(`${target}.part`, 'half a download');
    assert.ok(await save());
    assert.deepEqual(world.files.texts, { [target]: fresh, [`${target}.part`]: 'half a download' });
  });

  for (const before of [undefined, old])
    it(`is ${before ? 'the old one' : 'none'} or the new one at whatever call the disk fails, and it is said`, async () => {
      const { world, Uri } = room;
      const begin = (): void => {
        world.begin();
        world.saveTo = new Uri('file', target);
        if (before) world.files.put(target, before);
      };
      begin();
      assert.ok(await save());
      const calls = [...world.files.calls];
      assert.deepEqual(world.files.texts, { [target]: fresh });
      for (const lasting of [false, true])
        for (const fault of faults)
          for (const [nth, { call }] of calls.entries()) {
            const what = `${fault} ${lasting ? 'from' : 'at'} call ${nth} (${call})`;
            begin();
            world.files.fault = (at, of) => (at === nth || (lasting && at > nth && of === call) ? fault : undefined);
            const done = await save();
            world.files.fault = () => undefined;
            const left: Record<string, string> = { ...world.files.texts };
            const text = left[target];
            delete left[target];
            if (done) assert.deepEqual([text, left], [fresh, {}], what);
            else {
              assert.ok(world.said.length > 0, `${what}: it is said`);
              // Where the editor had taken the old one away, the new one stands whole beside its place.
              if (text === undefined && before) assert.deepEqual(left, { [`${target}.meetup-part`]: fresh }, what);
              else assert.deepEqual([text, left], [before, {}], what);
            }
            assert.ok(await save(), `${what}: mended`);
            assert.deepEqual(world.files.texts, { [target]: fresh }, what);
          }
    });

  it('is not touched when the question where to is given up', async () => {
    const { world } = room;
    world.begin();
    world.files.put(target, old);
    assert.equal(await save(), undefined);
    assert.deepEqual(world.files.calls, []);
  });

  it('is what a link points to, where the name is that of a link', async () => {
    const { world, writeWhole, Uri } = room;
    world.begin();
    world.files.put(target, old);
    world.files.links.add(target);
    await writeWhole(new Uri('file', target) as never, new TextEncoder().encode(fresh));
    assert.deepEqual(
      world.files.calls.map(({ call }) => call),
      ['stat', 'writeFile'],
    );
    assert.equal(world.files.text(target), fresh);
  });
});

describe('the example company to play with', () => {
  it('is made whole by the next time, whatever call fails, and what was changed in it stays', async () => {
    const { openSample, sampleFiles, world, Uri } = await desk();
    const places = { extension: new Uri('file', '/extension'), kept: new Uri('file', '/kept') };
    const begin = (): void => {
      world.begin();
      for (const file of sampleFiles.en) world.files.put(`/extension/examples/en/${file}`, `# ${file}\n`);
    };
    const open = () => openSample.run({ places } as never);
    begin();
    await open();
    const [calls, whole] = [[...world.files.calls], world.files.texts];
    assert.equal(Object.keys(whole).length, 2 * sampleFiles.en.length + 1);
    for (const fault of faults)
      for (const [nth, { call }] of calls.entries()) {
        // What came with the extension is there whole.
        if (fault === 'half' && call === 'readFile') continue;
        begin();
        world.files.fault = (at) => (at === nth ? fault : undefined);
        await open().catch(() => undefined);
        world.files.fault = () => undefined;
        await open();
        assert.deepEqual(world.files.texts, whole, `${fault} at call ${nth} (${call})`);
      }
    world.files.put('/kept/sample-en/shared.meetup.yaml', 'mine');
    await open();
    assert.equal(world.files.text('/kept/sample-en/shared.meetup.yaml'), 'mine');
  });

  it('is all there is of the example, in either language', async () => {
    const { sampleFiles } = await desk();
    for (const language of ['en', 'ja'] as const)
      assert.deepEqual(
        [...sampleFiles[language]].sort(),
        (await readdir(`examples/${language}`)).filter((name) => !name.startsWith('.')).sort(),
      );
  });
});
