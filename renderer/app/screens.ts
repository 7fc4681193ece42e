import {
  Bell,
  BookOpen,
  Building2,
  ChartColumn,
  Kanban,
  type LucideIcon,
  Map as MapIcon,
  Settings,
  Sun,
  Trash2,
  Upload,
  Users,
} from 'lucide-react';
import type { Screen } from '../lib/navigation.ts';

export type ScreenEntry = { screen: Screen; label: string; icon: LucideIcon; keys?: string };

/** The side bar, top to bottom. */
export const MAIN_SCREENS: readonly ScreenEntry[] = [
  { screen: 'today', label: 'Today', icon: Sun, keys: 'Mod+1' },
  { screen: 'pipeline', label: 'Pipeline', icon: Kanban, keys: 'Mod+2' },
  { screen: 'followups', label: 'Follow-ups', icon: Bell, keys: 'Mod+3' },
  { screen: 'people', label: 'People', icon: Users, keys: 'Mod+4' },
  { screen: 'companies', label: 'Companies', icon: Building2, keys: 'Mod+5' },
  { screen: 'roadmap', label: 'Roadmap', icon: MapIcon, keys: 'Mod+6' },
  { screen: 'stories', label: 'Stories', icon: BookOpen, keys: 'Mod+7' },
  { screen: 'insights', label: 'Insights', icon: ChartColumn, keys: 'Mod+8' },
];

/** Below it. */
export const LOWER_SCREENS: readonly ScreenEntry[] = [
  { screen: 'import', label: 'Import', icon: Upload },
  { screen: 'trash', label: 'Trash', icon: Trash2 },
  { screen: 'settings', label: 'Settings', icon: Settings, keys: 'Mod+,' },
];
