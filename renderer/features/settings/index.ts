export { SettingsCommands } from './SettingsCommands.tsx';
export { SettingsScreen } from './SettingsScreen.tsx';
