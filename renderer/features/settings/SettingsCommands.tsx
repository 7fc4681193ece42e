import { useMemo } from 'react';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { openSettingsAt, type SettingsTarget } from '../../lib/settings-target.ts';
import { resetSettings } from './reset.ts';
import { readSettings, saveSettings } from './settings-file.ts';
import { SettingsFileDialog } from './SettingsFileDialog.tsx';
import { settingCommands } from './settings-index.ts';
import { appState, changeSettings, switchStore } from './store.ts';

const group = 'Settings';
const THEMES = { light: 'Light', dark: 'Dark', system: 'As the system' } as const;
const PLACES: readonly (readonly [SettingsTarget, string, string])[] = [
  ['days', 'Set my days off and time zone', 'calendar holiday vacation zone'],
  ['follow_up_rules', 'Follow-up rules', 'switch on off cadence thanks check interval days automatic'],
  ['rules', 'Change the numbers the rules act on', 'limbo silence stale cadence days constants'],
  ['calendar', 'Keep a file of my dates up to date', 'calendar ics export outlook google apple alarms reminders'],
  ['templates', 'Edit the templates of my messages', 'draft mail wording placeholder'],
  ['data', 'Show where my data is', 'file path folder backup copy'],
];

const theme = (id: keyof typeof THEMES): Command => ({
  id: `settings.theme.${id}`,
  label: `Appearance: ${THEMES[id]}`,
  group,
  words: 'theme colour mode',
  run: () => void changeSettings({ theme: id }),
});

/** The settings in the palette, from everywhere. Stands once in the shell. */
export function SettingsCommands() {
  const isSample = appState.use(null).data?.sample;
  const commands = useMemo<readonly Command[]>(
    () => [
      theme('light'),
      theme('dark'),
      theme('system'),
      ...PLACES.map(([target, label, words]) => ({
        id: `settings.${target}`,
        label,
        group,
        words,
        run: () => openSettingsAt(target),
      })),
      {
        id: 'settings.reset_rules',
        label: 'Reset every number the rules act on',
        group,
        words: 'default original constants',
        run: () => void resetSettings('rules'),
      },
      {
        id: 'settings.save',
        label: 'Save all settings as a file',
        group,
        words: 'export json',
        run: () => void saveSettings(),
      },
      {
        id: 'settings.read',
        label: 'Read settings from a file',
        group,
        words: 'import json',
        run: () => void readSettings(),
      },
      {
        id: 'settings.reset_all',
        label: 'Reset all settings',
        group,
        words: 'default original',
        run: () => void resetSettings('all'),
      },
      ...settingCommands,
      ...(isSample === undefined
        ? []
        : [
            {
              id: 'settings.sample',
              label: isSample ? 'Back to my data' : 'Open the sample',
              group,
              words: 'example demo store switch',
              run: () => void switchStore(!isSample),
            },
          ]),
    ],
    [isSample],
  );
  useCommands(commands);
  return <SettingsFileDialog />;
}
