/** Something that keeps a promise, and what is left of the source without it. */
export interface Guard {
  /** What would happen without it, in words. */
  readonly keeps: string;
  readonly file: string;
  /** What stands in the source once, and what stands there without the guard. */
  readonly from: string;
  readonly to: string;
  /** The tests that have to notice, from the top of the repository. */
  readonly tests: readonly string[];
}

const core = (name: string): string => `test/core/${name}.test.ts`;
const story = (name: string): string => `test/stories/${name}.test.ts`;
const law = (name: string): string => `test/laws/${name}.test.ts`;

export const guards: readonly Guard[] = [
  {
    keeps: 'no text reaches the parser before its depth and its aliases are known',
    file: 'src/core/read/guard.ts',
    from: 'return plainlyShallow(text) ? undefined : measured(text);',
    to: 'return undefined;',
    tests: [core('read/guard')],
  },
  {
    keeps: 'a file beyond the stated size is refused',
    file: 'src/core/read/read.ts',
    from: "if (text.length > longestText) return readingOf({ lead: text, parts: [], refusals: [unreadable(0, 1, 'tooLarge')] });",
    to: '',
    tests: [core('read/guard')],
  },
  {
    keeps: 'brackets count as depth',
    file: 'src/core/read/guard.ts',
    from: 'if (c === openingList || c === openingMap) brackets++;',
    to: 'if (c === 0) brackets++;',
    tests: [core('read/guard')],
  },
  {
    keeps: 'aliases are counted',
    file: 'src/core/read/guard.ts',
    from: 'return brackets + widest + most < deepest && signs <= mostAliases;',
    to: 'return brackets + widest + most < deepest;',
    tests: [core('read/guard')],
  },
  {
    keeps: 'keys on one line are counted',
    file: 'src/core/read/guard.ts',
    from: 'return brackets + widest + most < deepest',
    to: 'return brackets + widest < deepest',
    tests: [core('read/guard')],
  },
  {
    keeps: 'what aliases stand for is counted',
    file: 'src/core/read/parser.ts',
    from: 'copied += target.values;',
    to: '',
    tests: [core('read/guard')],
  },
  {
    keeps: 'keys are texts, whatever they look like',
    file: 'src/core/read/parser.ts',
    from: 'stringKeys: true,',
    to: 'stringKeys: false,',
    tests: [core('read/syntax')],
  },
  {
    keeps: 'characters that cannot be seen are said',
    file: 'src/core/read/unseen.ts',
    from: 'if (!unseen.test(source)) return [];',
    to: 'return [];',
    tests: [core('review/invisible')],
  },
  {
    keeps: 'a text that reads as something else is quoted when it is written',
    file: 'src/core/revise/scalar.ts',
    from: 'day.test(text) || !otherType.test(text);',
    to: 'true;',
    tests: [core('revise/scalar')],
  },
  {
    keeps: 'a text with a colon or a hash in it is quoted when it is written',
    file: 'src/core/revise/scalar.ts',
    from: 'if (/:\\s|:$|\\s#/.test(text) ||',
    to: 'if (',
    tests: [core('revise/scalar')],
  },
  {
    keeps: 'every edit is read back before it is made',
    file: 'src/core/revise/revise.ts',
    from: 'if (!holds(made, this.#tree, tree)) continue;',
    to: '',
    tests: [core('revise/change'), law('revise')],
  },
  {
    keeps: 'nothing is written into a file with a merge conflict',
    file: 'src/core/revise/revise.ts',
    from: "if (refused) return refuse('broken', path);",
    to: '',
    tests: [core('revise/change'), law('revise')],
  },
  {
    keeps: 'which of two sections of one name is meant is not guessed',
    file: 'src/core/revise/revise.ts',
    from: "return twins.length > 1 ? refuse('twice', path) : undefined;",
    to: 'return undefined;',
    tests: [core('revise/change'), law('revise')],
  },
  {
    keeps: 'an act on a value that changed meanwhile is refused',
    file: 'src/core/planner/acts/set.ts',
    from: "if (present !== saw) return refuse('changed');",
    to: '',
    tests: [core('planner/acts'), law('acts')],
  },
  {
    keeps: 'an entry that changed meanwhile is not removed',
    file: 'src/core/planner/acts/record.ts',
    from: "if (String(text) !== saw) return refuse('changed');",
    to: '',
    tests: [core('planner/acts'), law('acts')],
  },
  {
    keeps: 'a planner says only what planners say',
    file: 'src/core/planner/messages.ts',
    from: 'return checked.success ? checked.data : undefined;\n}\n\nconst remembered',
    to: 'return message as FromPlanner;\n}\n\nconst remembered',
    tests: [core('planner/messages')],
  },
  {
    keeps: 'a sentence shows no sign that hides or turns what stands around it',
    file: 'src/core/words/words.ts',
    from: ".replace(unseen, '')\n    .trim();\n  if (line.length",
    to: '.trim();\n  if (line.length',
    tests: [core('words/words')],
  },
  {
    keeps: 'lines of a calendar are folded by octets, never inside a character',
    file: 'src/core/share/fold.ts',
    from: 'if (octets + size > longest) {',
    to: 'if (octets > 1e9) {',
    tests: [story('ics'), law('calendar')],
  },
  {
    keeps: 'octets are counted as UTF-8 has them',
    file: 'src/core/share/fold.ts',
    from: '(point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)',
    to: '(point < 0x80 ? 1 : 2)',
    tests: [story('ics'), law('calendar')],
  },
  {
    keeps: 'the name of a calendar is escaped',
    file: 'src/core/share/calendar.ts',
    from: 'clean(text).replace(/[\\\\;,]/g,',
    to: 'clean(text).replace(/\\0/g,',
    tests: [story('ics'), law('calendar')],
  },
  {
    keeps: 'no line break and no control sign of a file reaches a calendar',
    file: 'src/core/share/contents.ts',
    from: ".replace(steering(), '')",
    to: '',
    tests: [story('ics'), law('calendar')],
  },
  {
    keeps: 'a mail link stays within what mail programs take',
    file: 'src/core/share/mail.ts',
    from: 'if (whole.length <= longest)',
    to: 'if (whole.length <= 1e9)',
    tests: [core('share/mail')],
  },
  {
    keeps: 'a subject is one line',
    file: 'src/core/share/mail.ts',
    from: "subject.replace(/[\\r\\n]+/g, ' ')",
    to: 'subject',
    tests: [core('share/mail')],
  },
  {
    keeps: 'a spreadsheet takes no text for a formula',
    file: 'src/cli/csv.ts',
    from: '/^[=+\\-@\\t\\r＝＋－＠]/.test(text)',
    to: '/^\\0/.test(text)',
    tests: [story('alive'), story('groups')],
  },
  {
    keeps: 'a terminal is not steered by what a file says',
    file: 'src/cli/terminal.ts',
    from: ".replace(/[\\s\\u0085\\u2028\\u2029]+/gu, ' ')\n    .replace(unseen, '')",
    to: ".replace(/[\\s\\u0085\\u2028\\u2029]+/gu, ' ')",
    tests: [story('check'), story('next')],
  },
  {
    keeps: 'a zone nobody knows never becomes that of the machine',
    file: 'src/core/plan/zone.ts',
    from: 'const answer = accepted(text);',
    to: 'const answer = true;',
    tests: [core('plan/zone'), story('check')],
  },
  {
    keeps: 'what an id may hold is asked before it is taken',
    file: 'src/core/plan/id.ts',
    from: "if (!hasFormOfId(id)) return 'form';",
    to: '',
    tests: [core('plan/id'), core('review/invisible')],
  },
  {
    keeps: 'at most a hundred findings are shown for a file',
    file: 'src/core/review/review.ts',
    from: 'return { shown: shown.slice(0, mostFindings), aside };',
    to: 'return { shown, aside };',
    tests: [core('review/taste'), story('check')],
  },
  {
    keeps: 'at most three remarks on the craft of hosting are shown for a file',
    file: 'src/core/review/review.ts',
    from: 'if (craft.length <= mostCraft) return { shown: found, aside: [] };',
    to: 'return { shown: found, aside: [] };',
    tests: [core('review/taste')],
  },
];
