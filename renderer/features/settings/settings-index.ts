import type { Command } from '../../lib/commands.ts';
import { RULES } from '../../lib/follow-ups/rules.ts';
import { openSettingsAt, type SettingsTarget } from '../../lib/settings-target.ts';
import { CONSTANT_GROUPS } from './constants.ts';

/** Every setting by its name, and the part of the page it stands in. */
const SETTINGS: readonly (readonly [SettingsTarget, string, string?])[] = [
  ['appearance', 'Theme', 'light dark colour'],
  ['appearance', 'Text size', 'density zoom small large spaces'],
  ['days', 'Time zone', 'clock'],
  ['days', 'Days off', 'holiday vacation'],
  ['notices', 'Notifications', 'notify remind quiet hours tray morning rounds debriefs'],
  ['notices', 'Quiet hours', 'silence night'],
  ['notices', 'Stay in the tray', 'close window icon'],
  ['stages', 'Stages of the pipeline', 'columns board colour stale order'],
  ['levels', 'Levels', 'ladder seniority rung senior director'],
  ['tags', 'Tags', 'labels colours'],
  ['calendar', 'What stands in the calendar file', 'reminders alarms drafts past days ics'],
  ['updates', 'Updates', 'newer version release download'],
  ['settings_file', 'Save or read all settings as a file', 'export import json backup of settings'],
  ['about', 'Version and licences', 'about runtime packages open source'],
];

/** Every setting as a command that leads to it; the rules and their numbers by their own names. */
export const settingCommands: readonly Command[] = [
  ...SETTINGS,
  ...RULES.map(({ name }) => ['follow_up_rules', name, 'rule follow-up'] as const),
  ...CONSTANT_GROUPS.flatMap(({ title, constants }) =>
    constants.map(({ label }) => ['rules', `${title}, ${label}`, 'number weight constant'] as const),
  ),
].map(([target, label, words = '']) => ({
  id: `setting ${target} ${label}`,
  label: `Settings: ${label}`,
  group: 'Settings',
  words,
  run: () => openSettingsAt(target),
}));
