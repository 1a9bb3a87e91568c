import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [firstYear, lastYear] = [2024, 2035];

/** The public holidays of Japan as a table: small enough to be carried along, and said how far it goes. */
export function holidayTable(): string {
  const require = createRequire(import.meta.url);
  const { version } = JSON.parse(readFileSync(require.resolve('@holiday-jp/holiday_jp/package.json'), 'utf8')) as {
    version: string;
  };
  const { between } = require('@holiday-jp/holiday_jp') as {
    between: (from: Date, to: Date) => readonly { readonly date: Date }[];
  };
  const rows = [...Array(lastYear - firstYear + 1).keys()].map((nth) => {
    const year = firstYear + nth;
    const days = between(new Date(year, 0, 1), new Date(year, 11, 31)).map(({ date }) => {
      const two = (n: number): string => String(n).padStart(2, '0');
      return `${two(date.getMonth() + 1)}${two(date.getDate())}`;
    });
    return `  ${year}: '${days.join(' ')}',`;
  });
  return `/** Public holidays of Japan by year, as MMDD: from holiday_jp ${version}, made by npm run generate. */
export const holidaysOfJapan: Readonly<Record<number, string>> = {
${rows.join('\n')}
};
`;
}
