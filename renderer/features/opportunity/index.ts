export { OpportunityPage } from './OpportunityPage.tsx';
export { OpportunityPanel } from './OpportunityPanel.tsx';
