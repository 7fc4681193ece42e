export { CloseOutPanel } from './CloseOutPanel.tsx';
