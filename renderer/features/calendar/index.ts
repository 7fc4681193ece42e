export { CalendarCommands } from './CalendarCommands.tsx';
export { CalendarScreen } from './CalendarScreen.tsx';
