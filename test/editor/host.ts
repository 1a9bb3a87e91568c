import Mocha from 'mocha';

/** Runs the tests that `load` defines inside the extension host; the results go to the file the runner has named. */
export function runInHost(load: () => void): Promise<void> {
  const output = process.env.MEETUP_TEST_RESULTS;
  if (output === undefined) throw new Error('MEETUP_TEST_RESULTS names no file for the results.');
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: 'json', reporterOptions: { output } });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed.`))));
  });
}
