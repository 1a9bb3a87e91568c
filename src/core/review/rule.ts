import type { Circle } from '../circle/circle.ts';
import type { Note } from '../circle/note.ts';
import type { Occasion } from '../circle/occasion.ts';
import type { SheetSeries } from '../circle/sheet.ts';
import type { Reference } from '../language/language.ts';
import type { Change } from '../plan/change.ts';
import type { Path, Span } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import type { Aspect, Reading } from '../read/read.ts';
import type { Facts, Text } from '../words/words.ts';
import { mendsOf } from './mends-of.ts';
import { pageOf } from './page-of.ts';

/** How much a finding matters. Errors only for what cannot be understood, never for taste. */
export type Level = 'error' | 'warning' | 'information' | 'hint';

/** What the craft of hosting is about, in the order in which it is mentioned when there is more than a reader can take in. */
export const crafts = ['keep going', 'themes', 'hosts', 'hints', 'network'] as const;
export type Craft = (typeof crafts)[number];

/** What a rule may look at: what a file says, or one part of it, and the folder around it. */
export interface Look {
  readonly reading: Aspect;
  readonly file: string;
  /** What the series of the file says of itself, as the folder knows it. */
  readonly series: SheetSeries | undefined;
  /** The sessions looked at: of the file, or of the part. */
  readonly occasions: readonly Occasion[];
  readonly circle: Circle;
  /** The names in what is looked at that are not declared just as they stand: mostly none. */
  readonly undeclared: readonly Reference[];
  /** The same without the sessions before today; undefined where no session is left. */
  readonly ahead: Look | undefined;
}

/** What a rule about the text may look at: all of it, faults included. */
export interface TextLook extends Look {
  readonly reading: Reading;
}

/** A remedy: changes to this file or to another of the folder, or a command that asks for what is missing. */
export interface Fix {
  readonly title: Text;
  readonly facts: Facts;
  readonly changes: readonly Change[];
  /** The file to change, where it is another one. */
  readonly file?: string;
  /** The command that leads on, where the remedy takes a conversation. */
  readonly run?: 'goalToTopics' | 'scheduleNext' | 'mixGroups' | 'splitFile' | 'checkForUpdates';
  /** A message to somebody, to be copied and sent. */
  readonly note?: Note;
  /** A place in this file to go to: the reader decides there. */
  readonly goTo?: Path | Span;
  /** A name the reader picks among those there are; what they pick is written there. */
  readonly choose?: Choice;
  /** The safe remedy of every finding of the rule in this file, not of this one only. */
  readonly all?: true;
  readonly preferred?: true;
  /** Says the same as before to everybody who reads it, so that it may be made without being asked for one by one. */
  readonly safe?: true;
}

/** A place in the file that takes a name: a field, or a list to which it is added. */
export interface Choice {
  readonly path: Path;
  readonly of: Named;
  /** Names that make no sense there. */
  readonly but?: readonly string[];
}

export interface Related {
  readonly file: string;
  /** In the file at hand a span of its text, in another one the line, counted from 0. */
  readonly at: Span | { readonly line: number };
  readonly text: Text;
  readonly facts: Facts;
}

/** What an experienced organiser noticed, where, and what could be done. The sentence is worded for the reader last. */
export interface Finding {
  readonly code: string;
  readonly rule: string;
  readonly level: Level;
  readonly craft?: Craft;
  readonly span: Span;
  readonly text: Text;
  readonly facts: Facts;
  readonly related: readonly Related[];
  /** Shown faded: not wrong, only unused. */
  readonly faded: boolean;
  /** True where its rule knows a safe remedy, which may not fit here. */
  readonly mendable?: true;
  readonly fixes: () => readonly Fix[];
}

/** Something else a notice points to; a path in the file it names. */
export interface RelatedNotice extends Omit<Related, 'at'> {
  readonly at: Path | Span;
}

/** One place where a rule has something to say; `say` picks the sentence, `usual` where it is left out. */
export interface Notice<Say extends string, Mend extends string> {
  /** A path, so that the notice stays true wherever its text moves, or a span of the text looked at. */
  readonly at: Path | Span;
  /** Which part of what stands at the path; its value where it is left out. */
  readonly on?: 'key' | 'line';
  readonly facts?: Facts;
  readonly say?: Say;
  readonly related?: readonly RelatedNotice[];
  readonly mend?: () => readonly (Omit<Fix, 'title' | 'facts' | 'safe'> & {
    readonly as: Mend;
    readonly facts?: Facts;
  })[];
}

/**
 * What one look of a rule takes in: one entry of a section, of the two that name (`names`: people and teams), of the two
 * that say when (`times`: series and sessions) or of any (`entry`, the usual); the faults of the text; or the whole file.
 * One about an entry is asked again only when the entry or an answer of the circle has changed, one about the file only
 * when an answer has: it asks the circle, never the reading.
 */
export type About =
  | 'entry'
  | 'sessions'
  | 'topics'
  | 'teams'
  | 'people'
  | 'outcomes'
  | 'names'
  | 'times'
  | 'text'
  | 'file';

/**
 * What must be there so that a rule has anything to say, as it mostly is not. `ahead`: a session today or later, and it
 * sees no others; `undeclared`: a name that is not declared as it stands; else whatever can be told without much ado.
 */
export type Wants = 'ahead' | 'undeclared' | ((look: Look) => boolean);

/** A rule as it is written down: its code, its eye, its words in every language and its remedies, in one file. */
type RuleSpec<Say extends string, Mend extends string> = RuleWords<Say, Mend> & Eye<Say | 'usual', Mend>;

type Eye<Say extends string, Mend extends string> =
  | { readonly about: 'text'; readonly look: (look: TextLook) => Iterable<Notice<Say, Mend>> }
  | { readonly about?: Exclude<About, 'text'>; readonly look: (look: Look) => Iterable<Notice<Say, Mend>> };

interface RuleWords<Say extends string, Mend extends string> {
  readonly code: `MT${number}`;
  /** The name people use in settings; also the name of the file. */
  readonly name: string;
  readonly level: Level;
  readonly craft?: Craft;
  readonly faded?: true;
  readonly wants?: Wants;
  /** Waits until the whole file can be read: it is about what is missing. */
  readonly whole?: true;
  readonly why: Text;
  readonly say: { readonly [S in Say | 'usual']: Text };
  readonly mends?: { readonly [M in Mend]: Text };
  /** Those remedies after which the text says what it was meant to say, whoever looks at it. */
  readonly safe?: readonly Mend[];
  readonly example: Example;
}

/** A file a rule speaks about, and the same file mended. */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** What another file of the folder says, where the rule is about two. */
  readonly beside?: string;
}

export interface Rule extends Pick<RuleWords<string, string>, 'code' | 'name' | 'level' | 'why' | 'example'> {
  readonly craft?: Craft;
  readonly about: About;
  readonly wants: Wants | undefined;
  readonly whole: boolean;
  /** Every sentence the rule can say. */
  readonly sentences: readonly Text[];
  readonly remedies: readonly { readonly as: string; readonly title: Text; readonly safe: boolean }[];
  readonly find: (look: Look) => readonly Noticed[];
}

/** A finding before its place in the text is looked up. */
export interface Noticed extends Omit<Finding, 'span' | 'related'> {
  readonly at: Path | Span;
  readonly on: 'key' | 'line' | 'value';
  readonly related: readonly RelatedNotice[];
  readonly whole: boolean;
}

const nothing: readonly Noticed[] = [];

/** Makes a rule from what is written down about it. */
export function rule<Say extends string = never, Mend extends string = never>(spec: RuleSpec<Say, Mend>): Rule {
  const { code, name, level, craft } = spec;
  const whole = spec.whole ?? false;
  const eye: (look: TextLook) => Iterable<Notice<Say | 'usual', Mend>> = spec.look;
  const noticed = (notice: Notice<Say | 'usual', Mend>): Noticed => ({
    code,
    rule: name,
    level,
    ...(craft ? { craft } : {}),
    at: notice.at,
    on: notice.on ?? 'value',
    whole,
    text: spec.say[notice.say ?? 'usual'],
    facts: notice.facts ?? {},
    related: notice.related ?? [],
    faded: spec.faded ?? false,
    ...(spec.safe ? { mendable: true as const } : {}),
    fixes: () =>
      (notice.mend?.() ?? []).flatMap(({ as, facts, ...fix }) => {
        const title = mendsOf(spec)[as];
        if (!title) return [];
        const safe = spec.safe?.includes(as) ? { safe: true as const } : {};
        return [{ ...fix, title, facts: { ...notice.facts, ...facts }, ...safe }];
      }),
  });
  return {
    code,
    name,
    level,
    ...(craft ? { craft } : {}),
    get why() {
      return pageOf(spec).why;
    },
    get example() {
      return pageOf(spec).example;
    },
    about: spec.about ?? 'entry',
    wants: spec.wants,
    whole,
    get sentences() {
      return [...Object.values<Text>(spec.say), ...Object.values(mendsOf(spec))];
    },
    get remedies() {
      return Object.entries(mendsOf(spec)).map(([as, title]) => ({
        as,
        title,
        safe: spec.safe?.includes(as as Mend) ?? false,
      }));
    },
    // Mostly there is nothing to say: no list is made for that.
    find: (look) => {
      const { wants } = spec;
      const own = wants === 'ahead' ? look.ahead : look;
      if (!own || (typeof wants === 'function' && !wants(own))) return nothing;
      let found: Noticed[] | undefined;
      // A rule about the text is asked about all of it and nothing else.
      for (const notice of eye(own as TextLook)) {
        if (found) found.push(noticed(notice));
        else found = [noticed(notice)];
      }
      return found ?? nothing;
    },
  };
}
