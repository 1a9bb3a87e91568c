// Language models that answer without a network, each in its own way.
const vscode = require('vscode');

/** The data of a request, as the extension under test marks it. */
function dataIn(messages) {
  const text = messages.flatMap(({ content }) => content.map((part) => part.value ?? '')).join('');
  return JSON.parse(text.split('='.repeat(20))[1]);
}

const answers = {
  Good: ({ topics, facts, teams }) => ({
    topics: [{ id: topics[0].id, title: 'One case, told from both ends', question: topics[0].question }],
    candidates: [
      {
        title: 'What would we both drop tomorrow?',
        question: 'Which step could disappear without anybody missing it?',
        why: {
          [teams[0].id]: 'Less waiting for answers from others',
          [teams[1].id]: 'Fewer surprises on a Friday afternoon',
        },
        takeaway: 'A list of three steps to drop',
        evidence: 'Steps dropped after two weeks',
        paths: teams.map(({ id }) => facts.find(({ path }) => path.startsWith(`teams.${id}.`)).path),
      },
    ],
  }),
  Hostile: ({ topics, teams }) => ({
    topics: [
      { id: topics[0].id, title: 'Does this work?', question: 'Is everything fine between you?' },
      { id: 'nobody', title: 'A topic nobody proposed', question: 'What then?' },
    ],
    candidates: [
      {
        title: 'Look at https://example.com first',
        question: 'What do you see there?',
        why: Object.fromEntries(teams.map(({ id }, nth) => [id, `reason ${nth}`])),
        takeaway: 'One page',
        evidence: 'One page',
        paths: ['teams.nobody.struggles[0]'],
      },
    ],
  }),
};

const names = ['Good', 'Hostile', 'Refusing', 'Silent', 'Talkative'];

exports.activate = ({ subscriptions }) => {
  const provider = {
    provideLanguageModelChatInformation: () =>
      names.map((name) => ({
        id: name.toLowerCase(),
        name: `${name} model`,
        family: 'test',
        version: '1',
        maxInputTokens: 100_000,
        maxOutputTokens: 100_000,
        isUserSelectable: true,
        capabilities: {},
      })),
    provideLanguageModelChatResponse: async ({ id }, messages, _options, progress, token) => {
      const say = (text) => progress.report(new vscode.LanguageModelTextPart(text));
      if (id === 'refusing') throw new Error('I would rather not.');
      if (id === 'talkative') return say('Here you go! No JSON, but many good wishes.');
      if (id === 'silent') return new Promise((resolve) => token.onCancellationRequested(resolve));
      const answer = id === 'good' ? answers.Good : answers.Hostile;
      return say(`Sure:\n\`\`\`json\n${JSON.stringify(answer(dataIn(messages)))}\n\`\`\``);
    },
    provideTokenCount: async () => 1,
  };
  subscriptions.push(vscode.lm.registerLanguageModelChatProvider('meetup-test', provider));
};
