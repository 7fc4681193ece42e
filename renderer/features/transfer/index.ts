export { TransferHost } from './TransferHost.tsx';
