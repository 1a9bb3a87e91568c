import { read } from '../../../src/core/read/read.ts';

/** `bad-date: 2026/12/17`: what is at fault, why where one rule has several reasons, and the text it stands on. */
export const faults = (text: string): readonly string[] =>
  read(text).faults.map(({ rule, because, start, end }) => {
    const [first = ''] = text.slice(start, end).split(/\r?\n/);
    const why = rule === 'yaml-syntax' ? because : because ? `${rule}/${because}` : rule;
    return `${why}: ${first}`;
  });
