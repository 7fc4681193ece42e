export { CompaniesScreen } from './CompaniesScreen.tsx';
export { CompanyPanel } from './CompanyPanel.tsx';
export { PeopleScreen } from './PeopleScreen.tsx';
export { PersonPanel } from './PersonPanel.tsx';
