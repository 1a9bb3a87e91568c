import assert from 'node:assert/strict';
import { mailLink } from '../../../src/core/share/mail.ts';

const subjectOf = (url: string): string => decodeURIComponent(/subject=([^&]*)/.exec(url)?.[1] ?? '');
const bodyOf = (url: string): string => decodeURIComponent(/&body=(.*)$/.exec(url)?.[1] ?? '');

describe('a link to a new mail', () => {
  it('says subject and text, whatever signs they hold', () => {
    const { url, complete } = mailLink('営業 & 開発?', 'a=b&c\n100 %');
    assert.equal(complete, true);
    assert.equal(subjectOf(url), '営業 & 開発?');
    assert.equal(bodyOf(url), 'a=b&c\r\n100 %');
    assert.equal(url.split('&').length, 2);
  });

  it('has a subject of one line, so that it adds no address', () =>
    assert.equal(subjectOf(mailLink('a\r\nBcc: x@example.com', '').url), 'a Bcc: x@example.com'));

  it('ends every line as mail does', () =>
    assert.equal(bodyOf(mailLink('a', '1\r2\n3\r\n4\n\n').url), '1\r\n2\r\n3\r\n4'));

  it('leaves out a text that is too long, and says so', () => {
    const { url, complete } = mailLink('a', '長い'.repeat(400));
    assert.deepEqual([url, complete], ['mailto:?subject=a', false]);
  });

  it('is only a new mail where the subject alone is too long', () =>
    assert.deepEqual(mailLink('長'.repeat(400), 'b'), { url: 'mailto:', complete: false }));

  it('puts a sign in the place of half a character', () =>
    assert.equal(subjectOf(mailLink('a\ud83d!', '').url), 'a\ufffd!'));
});
