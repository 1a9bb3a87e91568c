import { spawnSync } from 'node:child_process';

/** What may take long is stopped: a mirror that does not answer, another apt at work. */
const patience = 90_000;
const quietly = ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10'];
const programs = ['khal', 'radicale'] as const;
const install = ['install', '-y', '--no-install-recommends', ...quietly, ...programs];

let hindered: string | undefined;
let tried = false;

/**
 * Installs a program of Debian's where it is not there: in CI and as root, since no test changes somebody's own
 * machine. Answers why it is not to be had, undefined where it is.
 */
export function missing(program: (typeof programs)[number]): string | undefined {
  if (starts(program)) return undefined;
  if (process.env.CI !== 'true') return `${program} is not installed, and only CI installs it by itself`;
  if (process.getuid?.() !== 0) return `${program} is not installed, and only root could`;
  if (!tried) hindered = hindrance();
  tried = true;
  return starts(program) ? undefined : (hindered ?? `${program} was installed and does not start`);
}

/** All programs in one go: the lists of a machine may be there, may be missing, and may be old. */
function hindrance(): string | undefined {
  if (aptGet(install) === undefined) return undefined;
  return aptGet(['update', ...quietly, '-o', 'APT::Update::Error-Mode=any']) ?? aptGet(install);
}

function aptGet(args: readonly string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync('apt-get', args, { timeout: patience, stdio: 'ignore', env });
  return status === 0 ? undefined : `not installed: apt-get ${args[0]}: ${error?.message ?? `exit code ${status}`}`;
}

const starts = (program: string): boolean => spawnSync(program, ['--version'], { timeout: patience }).status === 0;
