/** Lines kept for when Electron ends badly. */
const KEPT = 40;

/**
 * What Chromium and the libraries below it write about themselves: `[123:1130/101500.123:ERROR:bus.cc(407)] …` (with a
 * thread's number in newer ones), GLib's `(electron:123): Gtk-WARNING **: …`, the loaders of graphics and sound. A machine
 * without a session bus or a graphics card makes a screenful of them at every start, and nobody can do anything about it.
 */
const CHATTER = [
  /^\[\d+(:\d+)?:\d{4}\/\d{6}\.\d+:[A-Z]+\d*:[^\]]+\]/,
  /^\([\w.-]+:\d+\): [\w-]+-(CRITICAL|WARNING|Message|INFO|DEBUG) \*\*/,
  /^(libGL|libva|MESA|libEGL|ALSA lib|dbus)\b.*?[:[]/,
  /^Warning: (vk|loader_)/,
];

/** What a page of the app wrote to its console: of the app, not of the machine. */
const CONSOLE = /^\[[^\]]*:CONSOLE[(:]/;

export const isChatter = (/** @type {string} */ line) =>
  !CONSOLE.test(line) && CHATTER.some((pattern) => pattern.test(line));

/**
 * Passes on what a program writes to its error stream, line by line, but for the chatter, and keeps the last of that.
 * @param {NodeJS.ReadableStream} from
 * @param {(line: string) => void} show
 * @returns {{ held: string[] }} the newest lines that were not shown
 */
export function holdChatter(from, show) {
  const held = /** @type {string[]} */ ([]);
  let rest = '';
  const take = (/** @type {string} */ line) => {
    // GLib puts an empty line before each of its own.
    if (line.trim() === '') return;
    if (!isChatter(line)) return show(line);
    held.push(line);
    if (held.length > KEPT) held.shift();
  };
  from.setEncoding('utf8');
  from.on('data', (/** @type {string} */ text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
  from.on('end', () => take(rest));
  return { held };
}
