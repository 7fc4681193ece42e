export { OfferHost } from './OfferHost.tsx';
export { OffersScreen } from './OffersScreen.tsx';
