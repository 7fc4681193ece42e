export { OpportunityPanel } from './OpportunityPanel.tsx';
