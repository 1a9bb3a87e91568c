import { networkPageWords as texts } from '../words/network.ts';
import { type Desk, title } from './desk.ts';
import { type Dot, type NetworkView, networkView } from './network.ts';

/** Colours of the teams, on a light and on a dark ground; as many as a planner tells apart. */
const tones = {
  light: ['#1a73c8', '#2e7d32', '#6a3fb5', '#9a6b00', '#c2410c'],
  dark: ['#4aa3ff', '#7bc97f', '#b79bff', '#d9b13b', '#ff9a63'],
} as const;
const paper = {
  light: { ground: '#ffffff', ink: '#24292f', faint: '#c9ced6', strong: '#6b7480' },
  dark: { ground: '#1f1f1f', ink: '#d6d6d6', faint: '#4a4a4a', strong: '#9a9a9a' },
} as const;

const [width, height, legend] = [1000, 560, 60];

/**
 * The picture of the planner as an image of its own: the same dots and lines, every time, with the teams named below,
 * on a light ground and on a dark one. Undefined where nobody has met, or too many for a picture have.
 */
export function networkSvg(desk: Desk): string | undefined {
  const network = networkView(desk);
  if (network === undefined || typeof network === 'string' || network.dots.length === 0) return undefined;
  const { words, sheet } = desk;
  const name = words.fill(texts.title, { title: title(sheet.series?.title ?? sheet.file) });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + legend}" width="${width}" height="${height + legend}" role="img" aria-labelledby="name says">`,
    `  <title id="name">${safe(name)}</title>`,
    `  <desc id="says">${safe([network.summary, ...network.facts].join(' '))}</desc>`,
    '  <style>',
    `    text { font: 15px system-ui, 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif; text-anchor: middle; paint-order: stroke; stroke-width: 5px; stroke-linejoin: round; }`,
    ...rules('light').map((rule) => `    ${rule}`),
    `    @media (prefers-color-scheme: dark) { ${rules('dark').join(' ')} }`,
    '  </style>',
    `  <rect class="ground" width="${width}" height="${height + legend}" />`,
    ...linesOf(network).map((line) => `  ${line}`),
    ...network.dots.map((dot) => `  ${dotOf(dot)}`),
    ...legendOf(network).map((entry) => `  ${entry}`),
    '</svg>',
  ].join('\n')}\n`;
}

function rules(on: 'light' | 'dark'): readonly string[] {
  const { ground, ink, faint, strong } = paper[on];
  return [
    `.ground { fill: ${ground}; }`,
    // A rim in the colour of the ground keeps names readable where lines cross them.
    `text { stroke: ${ground}; }`,
    `text, .toneless { fill: ${ink}; }`,
    `.within { stroke: ${faint}; }`,
    `.across { stroke: ${strong}; }`,
    ...tones[on].map((tone, nth) => `.tone-${nth} { fill: ${tone}; }`),
  ];
}

const linesOf = ({ dots, lines }: NetworkView): readonly string[] =>
  lines.flatMap(({ from, to, times, across }) => {
    const [a, b] = [dots[from], dots[to]];
    if (!a || !b) return [];
    const wide = Math.round(Math.min(4, 0.8 + times * 0.6) * 10) / 10;
    return `<line class="${across ? 'across' : 'within'}" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke-width="${wide}" />`;
  });

const classOf = ({ tone }: Pick<Dot, 'tone'>): string => (tone === undefined ? 'toneless' : `tone-${tone}`);

const dotOf = ({ x, y, name, tone }: Dot): string =>
  `<g transform="translate(${x} ${y})"><circle r="9" class="${classOf({ tone })}" /><text y="27"${anchor(x)}>${safe(name)}</text></g>`;

/** At the margins a name would leave the picture. */
const anchor = (x: number): string => {
  const at = x < 90 ? 'start' : x > width - 90 ? 'end' : undefined;
  return at === undefined ? '' : ` style="text-anchor: ${at}"`;
};

/** The teams of those in the picture, side by side. */
function legendOf({ dots, rows }: NetworkView): readonly string[] {
  const teams = new Map<string, Pick<Dot, 'tone'>>();
  for (const [nth, dot] of dots.entries()) {
    const name = rows[nth]?.team ?? '';
    if (name !== '' && !teams.has(name)) teams.set(name, dot);
  }
  const step = width / Math.max(1, teams.size);
  return [...teams].map(([name, dot], nth) => {
    const x = Math.round(step * (nth + 0.5));
    return `<g transform="translate(${x} ${height + 25})"><circle r="6" cy="-5" cx="-14" class="${classOf(dot)}" /><text style="text-anchor: start">${safe(name)}</text></g>`;
  });
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
