import { create } from 'zustand';

/** What of exporting and importing everything something asks for; `offered` is the file the system asks to open. */
export type TransferWish = 'everything' | 'tables' | 'import' | 'offered';

export const useTransferWish = create<{ wish: TransferWish | null }>(() => ({ wish: null }));

/** Asks for it; it begins as soon as there is something to show it with, also in a window that has just opened. */
export const wishTransfer = (wish: TransferWish): void => useTransferWish.setState({ wish });
/** Looks at the export that the system asks to open. */
export const lookAtOffered = (): void => wishTransfer('offered');
