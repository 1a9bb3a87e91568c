/**
 * How to run npm itself: the very one that started us when there is one, so that no second npm and no shell come in.
 * Plain JavaScript, because it is needed before anything is installed.
 */
export function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return { command: process.execPath, args: [script], shell: false };
  // On Windows npm is a .cmd file, which only a shell can start.
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
