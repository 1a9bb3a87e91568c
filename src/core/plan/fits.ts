import { isDay } from './day.ts';
import type { Form } from './fields.ts';
import { idProblem } from './id.ts';
import { isTime } from './time.ts';
import { isZone } from './zone.ts';

const isText = (value: unknown): boolean =>
  typeof value === 'string' ? value !== '' : typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= most;
const isWritten = (value: unknown, check: (text: string) => boolean): boolean =>
  typeof value === 'string' && check(value);

/**
 * True when a value read from the file is what the form asks for. Only for forms that are neither list nor entry. Asked
 * of every value of every file, hence by hand; a law holds it to the schema that other editors read.
 */
export function fits(form: Form, value: unknown): boolean {
  switch (form.is) {
    case 'text':
    case 'name':
    case 'on':
      return isText(value);
    case 'count':
      return isCount(value, 1000);
    case 'minutes':
      return isCount(value, 1440);
    case 'day':
      return isWritten(value, isDay);
    case 'dayOrOpen':
      return value === 'tbd' || isWritten(value, isDay);
    case 'done':
      return typeof value === 'boolean' || isWritten(value, isDay);
    case 'time':
      return isWritten(value, isTime);
    case 'zone':
      return isWritten(value, isZone);
    case 'id':
      return isWritten(value, (text) => idProblem(text) === undefined);
    case 'one':
      return form.of.some((one) => one === value);
    default:
      return false;
  }
}
