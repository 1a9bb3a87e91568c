import * as vscode from 'vscode';
import type { Editor } from './editor/editor.ts';
import { findMeetupFiles, meetupFiles } from './editor/find.ts';

const commands = [
  'newSeries',
  'newFromTemplate',
  'goalToTopics',
  'scheduleNext',
  'openPlanner',
  'mixGroups',
  'runSession',
  'saveRunSheet',
  'pastePeople',
  'checkFolder',
  'fixAll',
  'chooseName',
  'ignoreRule',
  'splitFile',
  'copyNote',
  'checkForUpdates',
  'fixDate',
  'markHeld',
  'addHint',
  'addFollowup',
  'finishFollowup',
  'carryFollowups',
  'addOutcome',
  'moveSession',
  'cancelSession',
  'decide',
  'hostChecklist',
  'hostNotebook',
  'showHealth',
  'showReport',
  'closingNote',
  'find',
  'writeInvitation',
  'writeMinutes',
  'exportCalendar',
  'openSample',
].map((name) => `meetup.${name}`);
const tools = ['list_sessions', 'propose_topics', 'check_plan'].map((name) => `meetup_${name}`);

/** What the tests may ask of the running extension. */
export interface Api {
  /** The extension at work; undefined while nothing has needed it. */
  readonly editor: () => Editor | undefined;
  /** The same, as soon as something has needed it. */
  readonly awake: Promise<Editor>;
  /** Resolves when everything heard by now has been read and shown; at once while asleep. */
  readonly settled: () => Promise<void>;
}

/**
 * Any YAML file may start this extension, so that a meetup file opened alone is served. It stays asleep, with nothing
 * loaded but this file, until a meetup file, a view or a command needs it.
 */
export function activate(context: vscode.ExtensionContext): Api {
  const { subscriptions } = context;
  const log = vscode.window.createOutputChannel('Meetup Planner', { log: true });
  let waking: Promise<Editor> | undefined;
  let vain = false;
  let awake: Editor | undefined;
  let wakes: (editor: Editor) => void;
  const awoken = new Promise<Editor>((resolve) => {
    wakes = resolve;
  });
  const wake = (): Promise<Editor> => {
    waking ??= import('./editor/editor.ts').then(
      ({ Editor }) => {
        awake = new Editor(context, log, view);
        wakes(awake);
        subscriptions.push(
          awake,
          awake.tree.onDidChangeTreeData((branches) => refresh.fire(branches)),
        );
        if (vain) refresh.fire(undefined);
        return awake;
      },
      (error) => {
        // In the web host it comes over a network, which may be back when it is next asked for. The view asks once.
        vain = true;
        waking = undefined;
        throw error;
      },
    );
    return waking;
  };
  const fail = (error: unknown): void => {
    log.error(error instanceof Error ? error : String(error));
    const [text, button] = vscode.env.language.startsWith('ja')
      ? ['問題が起きたため、書き込みませんでした。詳しくはログにあります。', 'ログを表示する']
      : ['Something went wrong and nothing was written. The log has the details.', 'Show log'];
    void vscode.window.showErrorMessage(text, button).then((answer) => answer === button && log.show());
  };
  const wakeFor = (uri: vscode.Uri): void => {
    if (/\.meetup\.ya?ml$/.test(uri.path)) void wake().catch(fail);
  };
  // Editors made from VS Code may come without language models.
  const { registerTool }: Partial<typeof vscode.lm> = vscode.lm ?? {};
  const refresh = new vscode.EventEmitter<unknown>();
  const view = vscode.window.createTreeView('meetup.sessions', {
    treeDataProvider: {
      onDidChangeTreeData: refresh.event as vscode.Event<never>,
      getChildren: async (branch?: never) => (await wake()).tree.getChildren(branch),
      getTreeItem: async (branch: never) => (await wake()).tree.getTreeItem(branch),
    },
    // A topic or a person can be dragged into the text of a session.
    dragAndDropController: {
      dropMimeTypes: [],
      dragMimeTypes: ['application/vnd.meetup.name'],
      handleDrag: async (branches: readonly never[], transfer) => (await wake()).tree.drag(branches, transfer),
    },
  });
  const watcher = vscode.workspace.createFileSystemWatcher(meetupFiles, false, true, true);
  subscriptions.push(
    log,
    refresh,
    watcher,
    watcher.onDidCreate(wakeFor),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => wakeFor(uri)),
    view,
    vscode.window.registerWebviewPanelSerializer('meetup.planner', {
      deserializeWebviewPanel: async (panel, state) => {
        const planners = await (await wake()).planners();
        return planners.deserializeWebviewPanel(panel, state);
      },
    }),
    vscode.window.registerWebviewPanelSerializer('meetup.run', {
      deserializeWebviewPanel: async (panel, state) =>
        (await (await wake()).runs()).deserializeWebviewPanel(panel, state),
    }),
    ...(registerTool
      ? tools.map((name) =>
          registerTool<object>(name, {
            prepareInvocation: async ({ input }) => {
              const confirmationMessages = await (await wake()).confirmation(name, input);
              return confirmationMessages ? { confirmationMessages } : {};
            },
            invoke: async ({ input }, token) => (await wake()).answer(name, input, token),
          }),
        )
      : []),
    ...commands.map((id) =>
      vscode.commands.registerCommand(id, (target?: unknown) =>
        wake()
          .then((editor) => editor.run(id, target))
          .catch(fail),
      ),
    ),
  );
  for (const { uri } of vscode.workspace.textDocuments) wakeFor(uri);
  const look = (folders: readonly vscode.WorkspaceFolder[]): Promise<unknown> =>
    Promise.all(
      folders.map(async (folder) => {
        for (const uri of await findMeetupFiles(folder, 1)) wakeFor(uri);
      }),
    ).catch(fail);
  let looked = look(vscode.workspace.workspaceFolders ?? []);
  subscriptions.push(
    vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => {
      looked = Promise.all([looked, look(added)]);
    }),
  );
  const settled = async (): Promise<void> => {
    await looked;
    await (await waking)?.settled();
  };
  return { editor: () => awake, awake: awoken, settled };
}
