import type { Text } from './words.ts';

/** What is offered to keep a file in order. */
export const moving = {
  toShared: { en: 'Move teams and people to {file}', ja: '部門と人を{file}に移す' },
} as const satisfies Record<string, Text>;
