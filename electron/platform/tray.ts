import { Menu, type MenuItemConstructorOptions, Tray, app, nativeImage } from 'electron';
import type { Opens } from '../../db/domain/notice-facts.ts';

export interface TrayHost {
  /** Path of the icon; one with `@2x` before its ending stands beside it for sharper screens. */
  icon: string;
  /** What today asks for; null while the person wants no icon. */
  today(): TodayInShort | null | Promise<TodayInShort | null>;
  openApp(): void;
  open(opens: Opens): void;
  addFollowUp(): void;
  onBug(error: unknown): void;
}
export interface TodayInShort {
  /** Follow-ups that today asks for, with those of earlier days. */
  due: number;
  late: number;
  top: readonly { name: string; opens: Opens }[];
}

const MINUTE = 60_000;
/** A change is often one of several. */
const SETTLE = 500;
const LONGEST_LABEL = 60;

/** An icon in the tray with what waits today, while the person wants one. With it the app goes on without a window. */
export function startTray(host: TrayHost) {
  let tray: Tray | null = null;
  let settling: NodeJS.Timeout | undefined;

  const refresh = async () => {
    try {
      const today = await host.today();
      if (today === null) remove();
      else draw(today);
    } catch (error) {
      host.onBug(error);
    }
  };
  const remove = () => {
    if (tray === null) return;
    tray.destroy();
    tray = null;
    app.setBadgeCount(0);
  };
  const draw = (today: TodayInShort) => {
    tray ??= newTray(host);
    tray.setToolTip(`Proffer: ${wordsOf(today)}`);
    // Only macOS writes beside its icons; where the system counts on the app's icon as well, it does.
    tray.setTitle(today.due === 0 ? '' : String(today.due));
    app.setBadgeCount(today.due);
    tray.setContextMenu(Menu.buildFromTemplate(entriesOf(today, host)));
  };

  const minutely = setInterval(() => void (tray !== null && refresh()), MINUTE);
  return {
    isOn: () => tray !== null,
    /** Something changed, or it all begins: what the icon says, or whether it is wanted. */
    changed: () => {
      clearTimeout(settling);
      settling = setTimeout(() => void refresh(), SETTLE);
    },
    stop: () => {
      clearTimeout(settling);
      clearInterval(minutely);
    },
  };
}

function newTray({ icon, openApp }: TrayHost): Tray {
  const picture = nativeImage.createFromPath(icon);
  if (picture.isEmpty()) throw new Error(`There is no icon for the tray at ${icon}`);
  const tray = new Tray(picture);
  if (process.platform !== 'darwin') tray.on('click', openApp);
  return tray;
}

/** `5 follow-ups due, 2 of them late`. */
function wordsOf({ due, late }: TodayInShort): string {
  if (due === 0) return 'nothing due today';
  return `${due} follow-up${due === 1 ? '' : 's'} due${late === 0 ? '' : `, ${late} of them late`}`;
}

function entriesOf(today: TodayInShort, host: TrayHost): MenuItemConstructorOptions[] {
  const words = wordsOf(today);
  return [
    { label: words.charAt(0).toUpperCase() + words.slice(1), enabled: false },
    ...today.top.map(({ name, opens }) => ({ label: labelOf(name), click: () => host.open(opens) })),
    { type: 'separator' },
    { label: 'Open Proffer', click: host.openApp },
    { label: 'Add follow-up', click: host.addFollowUp },
    { type: 'separator' },
    { label: 'Quit', click: () => app.quit() },
  ];
}

/** One line of a menu: a long name ends in dots, and an ampersand is not taken for a mark of a key. */
function labelOf(name: string): string {
  const line = name.replaceAll(/\s+/g, ' ');
  const short = line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL - 1)}…` : line;
  return short.replaceAll('&', '&&');
}
