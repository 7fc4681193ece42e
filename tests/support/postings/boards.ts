import type { SamplePosting } from './index.ts';

/** As copied from job boards. */
export const BOARDS: readonly SamplePosting[] = [
  {
    name: 'LinkedIn, dots under the role',
    text: `Senior Product Manager, Payments
Northwind Ledger · Berlin, Germany (Hybrid) · 2 weeks ago · 87 applicants
Full-time · Mid-Senior level
1,001-5,000 employees · Financial Services
Easy Apply
Save

About the job
Northwind Ledger moves money for small businesses. You will own card acquiring.

What you bring
• Strong SQL and data modelling
• Proven stakeholder management in a regulated market
• Nice to have: Python

What we offer
• €1,500 learning budget and coaching

https://www.linkedin.com/jobs/view/3912345678/?refId=abc&trackingId=def`,
    facts: {
      title: 'Senior Product Manager, Payments',
      company: 'Northwind Ledger',
      location: 'Berlin, Germany',
      workMode: 'hybrid',
      level: 'senior',
      url: 'https://www.linkedin.com/jobs/view/3912345678/?refId=abc&trackingId=def',
      source: 'professional_network',
    },
  },
  {
    name: 'LinkedIn, the newer page with a logo',
    text: `Harbourlight logo
Harbourlight
Share
Show more options
Group Product Manager
Lisbon, Portugal · Reposted 3 days ago · Over 100 people clicked apply
Promoted by hirer · Actively reviewing applicants
€90K/yr - €110K/yr
 Remote
 Full-time
Apply
Save
About the job
We are a ferry booking company. As a Group PM you lead four teams.`,
    facts: {
      title: 'Group Product Manager',
      company: 'Harbourlight',
      location: 'Lisbon, Portugal',
      workMode: 'remote',
      level: 'lead',
      pay: { min: 9_000_000, max: 11_000_000, currency: 'EUR', per: 'year', words: '€90K/yr - €110K' },
      source: 'professional_network',
    },
  },
  {
    name: 'LinkedIn, the title of the page',
    text: `Quillmark hiring Director of Product in Amsterdam, Netherlands | LinkedIn
https://nl.linkedin.com/jobs/view/director-of-product-at-quillmark-4012345678

Seniority level
Director
Employment type
Full-time
Job function
Product Management`,
    facts: {
      title: 'Director of Product',
      company: 'Quillmark',
      location: 'Amsterdam, Netherlands',
      level: 'director',
      url: 'https://nl.linkedin.com/jobs/view/director-of-product-at-quillmark-4012345678',
      source: 'professional_network',
    },
  },
  {
    name: 'Indeed, English',
    text: `Product Manager - Data Platform
Tallgrass Foods
3.9
3.9 out of 5 stars
Austin, TX 78701
$150,000 - $170,000 a year - Full-time
Tallgrass Foods
Apply now
Job details
Pay
$150,000 - $170,000 a year
Job type
Full-time
Full job description
We raised $40 million last year. You need SQL. Experience with dashboards is a plus.
Work Location: Hybrid remote in Austin, TX 78701`,
    facts: {
      title: 'Product Manager - Data Platform',
      company: 'Tallgrass Foods',
      location: 'Austin, TX 78701',
      workMode: 'hybrid',
      level: 'product_manager',
      pay: { min: 15_000_000, max: 17_000_000, currency: 'USD', per: 'year', words: '$150,000 - $170,000' },
    },
  },
  {
    name: 'Indeed, German',
    text: `Produktmanager (m/w/d) Logistik
Fährhaus Nord GmbH
20457 Hamburg
Homeoffice möglich
70.000 € – 85.000 € pro Jahr - Vollzeit, Festanstellung
Stellenbeschreibung
Deine Aufgaben
• Du priorisierst das Backlog mit unseren Lagerteams.
Dein Profil
• Mehrjährige Erfahrung mit SQL erforderlich
• Python von Vorteil
Bewerbungsfrist: 15.01.2027`,
    facts: {
      title: 'Produktmanager (m/w/d) Logistik',
      company: 'Fährhaus Nord GmbH',
      location: '20457 Hamburg',
      workMode: 'remote',
      level: 'product_manager',
      deadline: '2027-01-15',
      pay: { min: 7_000_000, max: 8_500_000, currency: 'EUR', per: 'year', words: '70.000 € – 85.000 €' },
    },
  },
  {
    name: 'StepStone, German labels',
    text: `Unternehmen: Glaswerk AG
Stellenbezeichnung: Lead Product Owner (all genders)
Arbeitsort: München
Arbeitsmodell: Hybrid
Vertragsart: Unbefristet
Gehalt: 80.000 € brutto/Jahr
Bewerben Sie sich bis zum 3. Dezember 2026 online.
https://www.stepstone.de/stellenangebote--Lead-Product-Owner--12345.html?cid=partner`,
    facts: {
      title: 'Lead Product Owner (all genders)',
      company: 'Glaswerk AG',
      location: 'München',
      workMode: 'hybrid',
      level: 'lead',
      deadline: '2026-12-03',
      pay: { min: 8_000_000, max: 8_000_000, currency: 'EUR', per: 'year', words: '80.000 €' },
      url: 'https://www.stepstone.de/stellenangebote--Lead-Product-Owner--12345.html?cid=partner',
      source: 'job_board',
    },
  },
];
