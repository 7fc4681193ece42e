import { create } from 'zustand';
import { navigate } from './navigation.ts';

/** A part of the settings that something elsewhere leads to. */
export type SettingsTarget =
  | 'appearance'
  | 'levels'
  | 'updates'
  | 'settings_file'
  | 'about'
  | 'stages'
  | 'tags'
  | 'days'
  | 'rules'
  | 'follow_up_rules'
  | 'templates'
  | 'notices'
  | 'calendar'
  | 'backups'
  | 'transfer'
  | 'imports'
  | 'data';

export const useSettingsTarget = create<{ target: SettingsTarget | null }>(() => ({ target: null }));

/** Opens the settings at one of their parts. */
export function openSettingsAt(target: SettingsTarget): void {
  useSettingsTarget.setState({ target });
  navigate.go({ screen: 'settings' });
}
