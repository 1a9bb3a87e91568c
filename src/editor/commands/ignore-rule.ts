import * as vscode from 'vscode';
import { marks } from '../../core/words/rules.ts';
import { askText } from './ask.ts';
import { offeredAtCursor } from './at-cursor.ts';
import { type Command, write } from './house.ts';

/** What a quick fix hands over: a remark somebody does not want to hear. */
export interface Unwanted {
  readonly uri: vscode.Uri;
  readonly title: string;
  readonly rule: string;
  /** Where it stands in the text. */
  readonly at: number;
}

/** Asks why something need not be said, and writes that above the line. */
export const ignoreRule: Command = {
  id: 'meetup.ignoreRule',
  run: async (house, target) => {
    const given = target ?? (await offeredAtCursor(house, 'meetup.ignoreRule', marks.nothingHere.ignore));
    if (!given) return;
    const { uri, title, rule, at } = given as Unwanted;
    const [shelf, book] = [house.library.shelfOf(uri), house.library.bookOf(uri)];
    if (!shelf || !book) return;
    const words = house.words(shelf);
    const prompt = words.fill(marks.ignoreWhy);
    const reason = await askText({ title, prompt, example: words.fill(marks.ignoreExample) });
    if (typeof reason !== 'string') return;
    // The text may have moved while the question stood there.
    const document = await vscode.workspace.openTextDocument(uri);
    const spans = (await house.findings())
      .of(document)
      .flatMap((finding) => (finding.rule === rule ? [finding.span] : []));
    const [nearest] = spans.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
    if (!nearest) return;
    const remark = `meetup-ignore ${rule}${reason === '' ? '' : `: ${reason}`}`;
    await write(house, { shelf, book }, [{ do: 'addRemark', offset: nearest.start, remark }]);
  },
};
