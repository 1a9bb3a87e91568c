import type { Language } from '../words/words.ts';
import { clean } from './contents.ts';
import { type MailLink, mailLink } from './mail.ts';
import { lettered, type Medium } from './medium.ts';
import { fillTemplate, type Slots } from './template.ts';

/** Something to send about a session. */
export interface Letter {
  /** One line. */
  readonly subject: string;
  /** The letter for a medium; for a chat and a page with its subject on top. */
  readonly as: (medium: Medium) => string;
  readonly mail: MailLink;
}

/** A template filled: its subject on one line, and its body for any medium. */
export function letterFrom(
  template: { readonly subject: string; readonly body: string },
  slots: Slots,
  language: Language,
): Letter {
  const subject = fillTemplate(template.subject, slots, language)
    .flatMap((line) => (line.is === 'blank' ? [] : [clean(line.parts.map(({ text }) => text).join(''))]))
    .join(' ');
  const lines = fillTemplate(template.body, slots, language);
  const as = (medium: Medium): string => lettered(subject, lines, medium, language);
  return { subject, as, mail: mailLink(subject, as('text')) };
}
