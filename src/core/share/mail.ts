/** Mail programs cut longer links off, some of them without a word. */
const longest = 2000;

export interface MailLink {
  readonly url: string;
  /** False where the body was too long for a link, and has to be pasted. */
  readonly complete: boolean;
}

/** A link that opens a new mail, to nobody yet. */
export function mailLink(subject: string, body: string): MailLink {
  const head = `mailto:?subject=${encoded(subject.replace(/[\r\n]+/g, ' '))}`;
  const whole = `${head}&body=${encoded(body.trimEnd().replace(/\r\n?|\n/g, '\r\n'))}`;
  if (whole.length <= longest) return { url: whole, complete: true };
  return { url: head.length <= longest ? head : 'mailto:', complete: false };
}

/** Half of a character pair alone has no bytes; it becomes the sign for that. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'));
