// A process of its own: how many milliseconds one bundle takes to load, and with `activate` to wake up; or to load where
// another, `behind`, is there already.
const Module = require('node:module');

/** Stands for anything of the editor's API: it can be called, constructed, extended, listed (empty) and waited for. */
const anything = new Proxy(function anything() {}, {
  get: (target, key) => {
    if (key === 'then') return undefined;
    if (key === Symbol.iterator) return function* none() {};
    if (key === Symbol.toPrimitive) return () => '';
    return key === 'prototype' ? target.prototype : anything;
  },
  apply: () => anything,
  construct: () => anything,
  // A bundle copies what it imports onto an object with this prototype: there too everything is to be found.
  getPrototypeOf: () => anything,
});

const { _load: load } = Module;
Module._load = (request, ...rest) => (request === 'vscode' ? anything : load.call(Module, request, ...rest));

const [file, how, behind] = process.argv.slice(2);
if (how === 'behind') require(behind);
const begin = performance.now();
try {
  const loaded = require(file);
  if (how === 'activate') loaded.activate({ subscriptions: [], extensionUri: anything });
} catch (error) {
  // The peer's server looks for its client once all of it is loaded.
  if (!/Connection input stream is not set/.test(String(error))) throw error;
}
process.stdout.write(`${performance.now() - begin}\n`, () => process.exit(0));
