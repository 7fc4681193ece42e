import { create } from 'zustand';
import { call } from '../client.ts';

/** The offer that is being typed: for an opportunity, or for one that is still to be chosen. */
export interface OfferDialogPlace {
  opportunityId: string | null;
  /** The version that is changed; null enters a new one. */
  versionId: string | null;
  /** The card was moved to the stage of offers: it may also be entered later. */
  isAsked: boolean;
}

interface OfferTools {
  dialog: OfferDialogPlace | null;
  /** The accepted opportunity whose others may be closed now. */
  acceptedId: string | null;
}

/** What the offers' dialogs show; they stand once in the shell. */
export const useOfferTools = create<OfferTools>(() => ({ dialog: null, acceptedId: null }));

/** Opens the form of an offer from anywhere; without an opportunity it asks for which. */
export function openOffer(opportunityId: string | null, versionId: string | null = null): void {
  useOfferTools.setState({ dialog: { opportunityId, versionId, isAsked: false } });
}

export function closeOffer(): void {
  useOfferTools.setState({ dialog: null });
}

/** After a move to the stage of offers: asks for the first offer that was not entered. It can be skipped. */
export function askForOffers(opportunityIds: readonly string[]): void {
  void call('offer.missing', null).then((result) => {
    const missing = result.ok ? new Set(result.value.map((one) => one.opportunityId)) : new Set();
    const first = opportunityIds.find((id) => missing.has(id));
    if (first === undefined) return;
    useOfferTools.setState({ dialog: { opportunityId: first, versionId: null, isAsked: true } });
  });
}

/** After an offer was accepted: offers to close what else is open. */
export function askToCloseOthers(opportunityId: string): void {
  useOfferTools.setState({ acceptedId: opportunityId });
}

export function leaveOthers(): void {
  useOfferTools.setState({ acceptedId: null });
}
