export { CompaniesScreen } from './CompaniesScreen.tsx';
export { CompanyPage } from './CompanyPage.tsx';
export { CompanyPanel } from './CompanyPanel.tsx';
export { PeopleHost } from './PeopleHost.tsx';
export { PeopleScreen } from './PeopleScreen.tsx';
export { PersonPage } from './PersonPage.tsx';
export { PersonPanel } from './PersonPanel.tsx';
