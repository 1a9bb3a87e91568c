import type { FindingReport, LevelWord } from '../core/review/report.ts';
import { rules } from '../core/review/review.ts';
import type { Level, Rule } from '../core/review/rule.ts';
import { rulePage } from '../core/rule-page.ts';
import type { Language } from '../core/words/words.ts';

type SarifLevel = 'error' | 'warning' | 'note';
const levels: Readonly<Record<LevelWord | Level, SarifLevel>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  information: 'note',
  hint: 'note',
};

/** Findings as SARIF 2.1.0, the form in which code hosts take the results of a check; every rule explains itself. */
export function asSarif(reports: readonly FindingReport[], language: Language): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Meetup Planner', language, rules: rules.map((rule) => described(rule, language)) } },
        language,
        columnKind: 'utf16CodeUnits',
        results: reports.map(resultOf),
      },
    ],
  };
}

const described = (rule: Rule, language: Language): object => ({
  id: rule.code,
  name: rule.name,
  shortDescription: { text: `${rule.code} ${rule.name}` },
  fullDescription: { text: rule.why[language] },
  help: { text: rule.why[language], markdown: rulePage(rule, language) },
  defaultConfiguration: { level: levels[rule.level] },
  properties: { tags: rule.craft ? ['craft', rule.craft] : ['format'] },
});

const places = new Map<string, number>(rules.map(({ code }, nth) => [code, nth]));

const resultOf = ({ file, code, level, message, line, column, endLine, endColumn }: FindingReport): object => ({
  ruleId: code,
  ruleIndex: places.get(code) ?? -1,
  level: levels[level],
  message: { text: message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
        region: { startLine: line, startColumn: column, endLine, endColumn },
      },
    },
  ],
});
