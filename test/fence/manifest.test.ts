import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const json = (file: string): Record<string, unknown> => JSON.parse(read(file)) as Record<string, unknown>;

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command: string; readonly when?: string; readonly group?: string }[]>
    >;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string }[];
    readonly configuration: readonly {
      readonly order: number;
      readonly properties: Readonly<Record<string, { readonly enum?: readonly string[]; readonly order: number }>>;
    }[];
    readonly yamlValidation: readonly { readonly url: string }[];
  };
}
const manifest = json('package.json') as unknown as Manifest & { readonly icon: string };
const { commands, menus, views, viewsWelcome, configuration, yamlValidation } = manifest.contributes;
const settings = Object.assign(
  {},
  ...configuration.map(({ properties }) => properties),
) as (typeof configuration)[number]['properties'];
const ids = commands.map(({ command }) => command).sort();
const sourcesIn = (folder: string): string =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${folder}${name.replaceAll('\\', '/')}`))
    .join('\n');
/** Every first group of a pattern in a text, each once and sorted. */
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, found]) => found ?? ''))].sort();

describe('the words of menus and settings', () => {
  const used = all(read('package.json'), /"%([^%"]+)%"/g);
  for (const file of ['package.nls.json', 'package.nls.ja.json'])
    it(`${file} has each of them, and no others`, () => {
      assert.deepEqual(Object.keys(json(file)).sort(), used);
      for (const [key, text] of Object.entries(json(file))) assert.ok(typeof text === 'string' && text.trim(), key);
    });
  it('stand nowhere in package.json itself', () => {
    const shown =
      /^(?:title|label|displayName|userDescription|description|markdownDescription|contents|name|contextualTitle)$/;
    const plain: string[] = [];
    const look = (value: unknown, way: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        // What a language model reads, and the names of tools, are no words for people.
        if (/languageModelTools\.\d+\.(?:name|inputSchema)/.test(`${way}.${key}`)) continue;
        if (shown.test(key) && typeof inner === 'string' && !/^%.+%$|^Meetup Planner$/.test(inner))
          plain.push(`${way}.${key}`);
        if (/[dD]escriptions$/.test(key) && Array.isArray(inner))
          plain.push(...inner.filter((one) => !/^%.+%$/.test(String(one))).map(() => `${way}.${key}`));
        look(inner, `${way}.${key}`);
      }
    };
    look(json('package.json').contributes, 'contributes');
    assert.deepEqual(plain, []);
  });
  it('stand in neither language where the other belongs', () => {
    const [en, ja] = [json('package.nls.json'), json('package.nls.ja.json')];
    for (const key of used) {
      assert.doesNotMatch(String(en[key]), /[\u3041-\u30ff\u4e00-\u9fff]/, key);
      if (!/displayName|view\.container|\.picture$/.test(key))
        assert.match(String(ja[key]), /[\u3041-\u30ff\u4e00-\u9fff]/, key);
      // Commands and settings they link to are the same.
      const links = (text: unknown): readonly string[] => all(String(text), /(command:[\w.]+|#meetup\.\w+#)/g);
      assert.deepEqual(links(ja[key]), links(en[key]), key);
    }
  });
});

describe('commands', () => {
  it('of the manifest are those of src/editor/commands', () =>
    assert.deepEqual(all(sourcesIn('src/editor/commands/'), /\bid: '(meetup\.\w+)'/g), ids));
  it('of the manifest are those the entry registers', () => {
    const list = /const commands = \[([\s\S]*?)\]\.map/.exec(read('src/extension.ts'))?.[1] ?? '';
    assert.deepEqual(
      all(list, /'(\w+)'/g)
        .map((name) => `meetup.${name}`)
        .sort(),
      ids,
    );
  });
  it('in menus and welcome texts exist', () => {
    const asked = Object.values(menus).flatMap((items) => items.map(({ command }) => command));
    const linked = ['package.nls.json', 'package.nls.ja.json'].flatMap((file) =>
      all(read(file), /command:(meetup\.\w+)/g),
    );
    for (const command of [...asked, ...linked]) assert.ok(ids.includes(command), command);
  });
  it('are each in the palette with a condition, so that none is offered where it cannot work', () => {
    const palette = menus.commandPalette ?? [];
    assert.deepEqual(palette.map(({ command }) => command).sort(), ids);
    for (const { command, when } of palette) assert.ok(when, command);
  });
  it('a planner may run exist', () => {
    const runs = /run: z\.enum\(\[([^\]]*)\]\)/.exec(read('src/core/planner/messages.ts'))?.[1] ?? '';
    for (const name of all(runs, /'(\w+)'/g)) assert.ok(name === 'openFile' || ids.includes(`meetup.${name}`), name);
  });
});

describe('settings', () => {
  const known = Object.keys(settings).sort();
  it('of the manifest are those the editor reads', () =>
    assert.deepEqual(
      all(sourcesIn('src/editor/'), /\bsetting<[^(]*>\('([\w.]+)'/g).map((name) => `meetup.${name}`),
      known,
    ));
  it('the command line reads exist', () => {
    const read = all(sourcesIn('src/cli/'), /\btake\('(\w+)'/g);
    assert.ok(read.length > 0);
    for (const name of read) assert.ok(known.includes(`meetup.${name}`), name);
  });
  it('the words mention exist', () => {
    for (const name of all(read('package.nls.json'), /#(meetup\.\w+)#/g)) assert.ok(known.includes(name), name);
  });
  it('stand under headings, in the order in which they are read', () => {
    const orders = [configuration, Object.values(settings)].map((some) => some.map(({ order }) => order));
    for (const order of orders)
      assert.deepEqual(
        order,
        order.map((_, nth) => nth + 1),
      );
  });
  it('presets are those the rules know', () => {
    const presets = /readonly preset\?: ([^;]*);/.exec(read('src/core/review/review.ts'))?.[1] ?? '';
    assert.deepEqual([...(settings['meetup.preset']?.enum ?? [])].sort(), all(presets, /'(\w+)'/g));
  });
});

describe('the menus of the tree', () => {
  const rows = menus['view/item/context'] ?? [];
  const offered = (row: string): readonly string[] =>
    rows.flatMap(({ command, when = '' }) =>
      new RegExp(/viewItem =~ \/(.*)\//.exec(when)?.[1] ?? '(?!)').test(row) ? [command] : [],
    );
  it('offer on the day itself what they offer for a session to come', () => {
    assert.deepEqual(
      offered('session').filter((command) => !offered('session.today').includes(command)),
      [],
    );
  });
  for (const [row, wanted] of [
    ['session.today', ['runSession', 'markHeld', 'mixGroups']],
    ['session.held', ['addHint', 'addFollowup', 'writeMinutes']],
    ['session.undecided', ['fixDate', 'writeInvitation']],
    ['session.cancelled', ['writeInvitation']],
    ['decision.next', ['scheduleNext']],
    ['decision.review', ['decide']],
    ['followup', ['finishFollowup']],
    ['hint', ['addOutcome']],
  ] as const)
    it(`offer at ${row} what is done there`, () => {
      for (const command of wanted) assert.ok(offered(row).includes(`meetup.${command}`), command);
    });
});

describe('views, files and icons', () => {
  it('views with a welcome exist and have a provider', () => {
    const own = Object.values(views).flatMap((some) => some.map(({ id }) => id));
    for (const { view } of viewsWelcome) assert.ok(own.includes(view), view);
    for (const id of own) assert.ok(read('src/extension.ts').includes(`'${id}'`), id);
  });
  it('the schema and the icons are there', () => {
    const icons = all(read('package.json'), /"icon": "(media\/[^"]+)"/g);
    const pictures = ['package.nls.json', 'package.nls.ja.json'].flatMap((file) =>
      all(read(file), /"(media\/[^"]+)"/g),
    );
    for (const file of [...icons, ...pictures, ...yamlValidation.map(({ url }) => url.replace('./', ''))])
      assert.ok(existsSync(new URL(file, root)), file);
  });
});

describe('YAML', () => {
  it('stays the language of meetup files, with the settings a user has for it', () => {
    const { contributes } = json('package.json') as { contributes: Record<string, unknown> };
    for (const own of ['languages', 'configurationDefaults', 'snippets', 'semanticTokenScopes'])
      assert.equal(contributes[own], undefined, own);
    for (const source of [sourcesIn('src/editor/'), read('src/extension.ts')])
      assert.doesNotMatch(
        source,
        /setTextDocumentLanguage|registerDocument(?:Range)?FormattingEditProvider|onTypeFormatting/i,
      );
  });
});
