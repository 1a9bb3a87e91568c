import * as z from 'zod/mini';
import { fileSchema } from '../../src/core/plan/schema.ts';

/**
 * The JSON Schema that other editors read, made from the field table. It helps while writing and scolds about little:
 * errors are ours to report, with better words and quick fixes.
 */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(fileSchema(), { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return { ...schema, title: 'Meetup file', description: 'A series of meetups between teams, for Meetup Planner.' };
}
