import { create } from 'zustand';
import { openSettingsAt } from '../settings-target.ts';

/** The template that something elsewhere leads to, until the settings have shown it. */
export const useWantedTemplate = create<{ id: string | null }>(() => ({ id: null }));

/** Opens the settings with this template unfolded. */
export function openTemplate(id: string): void {
  useWantedTemplate.setState({ id });
  openSettingsAt('templates');
}
