/** The themes VS Code comes with, as a webview sees them: the class of its body, and its colours. */
export const themes = ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const;
export type Theme = (typeof themes)[number];

/** A theme need not have every colour. */
const none = undefined;

/** By the name of the colour, in the order of the themes: Light Modern, Dark Modern, Dark and Light High Contrast. */
const colours: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'badge-background': ['#cccccc', '#616161', '#000000', '#0f4a85'],
  'badge-foreground': ['#3b3b3b', '#f8f8f8', '#ffffff', '#ffffff'],
  'button-background': ['#005fb8', '#0078d4', '#000000', '#0f4a85'],
  'button-border': ['rgba(0, 0, 0, 0.1)', 'rgba(255, 255, 255, 0.1)', '#6fc3df', '#0f4a85'],
  'button-foreground': ['#ffffff', '#ffffff', '#ffffff', '#ffffff'],
  'button-hoverBackground': ['#0258a8', '#026ec1', '#000000', '#0f4a85'],
  'charts-blue': ['#0063d3', '#59a4f9', '#59a4f9', '#0063d3'],
  'charts-green': ['#388a34', '#89d185', '#89d185', '#374e06'],
  'charts-purple': ['#652d90', '#b180d7', '#b180d7', '#652d90'],
  'charts-red': ['#e51400', '#f14c4c', '#f48771', '#b5200d'],
  'charts-yellow': ['#bf8803', '#cca700', '#ffd370', '#895503'],
  contrastBorder: [none, none, '#6fc3df', '#0f4a85'],
  descriptionForeground: ['#3b3b3b', '#9d9d9d', 'rgba(255, 255, 255, 0.7)', 'rgba(41, 41, 41, 0.7)'],
  'editor-background': ['#ffffff', '#1f1f1f', '#000000', '#ffffff'],
  'editorWidget-background': ['#f8f8f8', '#202020', '#0c141f', '#ffffff'],
  focusBorder: ['#005fb8', '#0078d4', '#f38518', '#006bbd'],
  foreground: ['#3b3b3b', '#cccccc', '#ffffff', '#292929'],
  'input-background': ['#ffffff', '#313131', '#000000', '#ffffff'],
  'input-border': ['#cecece', '#3c3c3c', '#6fc3df', '#0f4a85'],
  'input-foreground': ['#3b3b3b', '#cccccc', '#ffffff', '#292929'],
  'input-placeholderForeground': ['#767676', '#989898', 'rgba(255, 255, 255, 0.7)', 'rgba(41, 41, 41, 0.7)'],
  'list-dropBackground': ['#d6ebff', '#383b3d', none, none],
  'list-hoverBackground': ['#f2f2f2', '#2a2d2e', 'rgba(255, 255, 255, 0.1)', 'rgba(15, 74, 133, 0.1)'],
  'menu-background': ['#ffffff', '#1f1f1f', '#000000', '#ffffff'],
  'menu-foreground': ['#3b3b3b', '#cccccc', '#ffffff', '#292929'],
  'panel-border': ['#e5e5e5', '#2b2b2b', '#6fc3df', '#0f4a85'],
  'problemsErrorIcon-foreground': ['#e51400', '#f14c4c', '#f48771', '#b5200d'],
  'problemsInfoIcon-foreground': ['#0063d3', '#59a4f9', '#59a4f9', '#0063d3'],
  'problemsWarningIcon-foreground': ['#bf8803', '#cca700', '#ffd370', '#895503'],
  'scrollbarSlider-background': [
    'rgba(100, 100, 100, 0.4)',
    'rgba(121, 121, 121, 0.4)',
    'rgba(111, 195, 223, 0.6)',
    'rgba(15, 74, 133, 0.4)',
  ],
  'textBlockQuote-border': ['#e5e5e5', '#616161', '#ffffff', '#292929'],
  'textLink-foreground': ['#005fb8', '#4daafc', '#21a6ff', '#0f4a85'],
  'toolbar-hoverBackground': ['rgba(184, 184, 184, 0.31)', 'rgba(90, 93, 94, 0.31)', none, none],
  'toolbar-hoverOutline': [none, none, '#f38518', '#006bbd'],
  'widget-border': ['#e5e5e5', '#313131', '#6fc3df', '#0f4a85'],
  'widget-shadow': ['rgba(0, 0, 0, 0.16)', 'rgba(0, 0, 0, 0.36)', none, none],
};

export const bodyClass: Readonly<Record<Theme, string>> = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  'high-contrast': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast vscode-high-contrast-light',
};

/** The variables of a theme as a style sheet. */
export function styleOf(theme: Theme): string {
  const nth = themes.indexOf(theme);
  const own = Object.entries(colours).flatMap(([name, values]) =>
    values[nth] === undefined ? [] : [`--vscode-${name}: ${values[nth]};`],
  );
  return `html { --vscode-font-family: sans-serif; --vscode-font-size: 13px; ${own.join(' ')} }`;
}

/** Every variable a theme may have, as far as it is known here. */
export const known: ReadonlySet<string> = new Set(['font-family', 'font-size', ...Object.keys(colours)]);
