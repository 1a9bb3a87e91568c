import { readCadence } from '../plan/cadence.ts';
import { pick } from '../plan/pick.ts';
import type { Series } from '../plan/plan.ts';
import type { SheetSeries } from './sheet.ts';

/** What others need of a series. */
export function seriesSheet(series: Series): SheetSeries {
  const cadence = series.cadence?.every ? readCadence(series.cadence.every, series.cadence.on) : undefined;
  const meant = series.purpose ?? series.goal;
  return {
    goal: series.goal !== undefined,
    worked: Boolean(series.purpose || series.questions?.length || series.signs?.length),
    teams: series.teams ?? [],
    organisers: series.organisers ?? [],
    sponsors: series.sponsors ?? [],
    ...(cadence ? { cadence } : {}),
    ...(series.timezone ? { zone: series.timezone } : {}),
    ...pick(series, ['title', 'start', 'minutes', 'place']),
    renewal: series.renewal !== undefined,
    ...(series.renewal?.after ? { renewAfter: series.renewal.after } : {}),
    decisions: (series.renewal?.decisions ?? []).map((one) => pick(one, ['date', 'decision', 'why', 'change'])),
    ...(meant === undefined ? {} : { meant }),
    ...(series.renewal?.['stop-if'] ? { stopIf: series.renewal['stop-if'] } : {}),
  };
}
