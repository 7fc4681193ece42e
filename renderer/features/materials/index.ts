export { MaterialsScreen } from './MaterialsScreen.tsx';
