import type { SamplePosting } from './index.ts';

/** As copied from the application systems that companies use. */
export const SYSTEMS: readonly SamplePosting[] = [
  {
    name: 'Greenhouse, the headline with the company',
    text: `Job Application for Principal Product Manager at Marlowe & Finch

https://boards.greenhouse.io/marlowefinch/jobs/5551234?gh_src=abc

London, United Kingdom

About Marlowe & Finch
We insure boats. Our office is in Southwark; this is a hybrid role with 2 days in the office.

Requirements
- Deep experience with pricing and packaging
Salary: £95,000 to £115,000 per annum plus bonus.`,
    facts: {
      title: 'Principal Product Manager',
      company: 'Marlowe & Finch',
      location: 'London, United Kingdom',
      workMode: 'hybrid',
      level: 'lead',
      pay: { min: 9_500_000, max: 11_500_000, currency: 'GBP', per: 'year', words: '£95,000 to £115,000' },
      url: 'https://boards.greenhouse.io/marlowefinch/jobs/5551234?gh_src=abc',
      source: 'company_site',
    },
  },
  {
    name: 'Greenhouse, the newer page with About',
    text: `Back to jobs
Staff Product Manager, Search
New York, NY
Apply
About Lumen Archive
Lumen Archive keeps newspapers readable.
About the role
You will decide what a search should find.
The annual base salary range for this role is $185,000—$210,000 USD.`,
    facts: {
      title: 'Staff Product Manager, Search',
      company: 'Lumen Archive',
      location: 'New York, NY',
      level: 'lead',
      pay: { min: 18_500_000, max: 21_000_000, currency: 'USD', per: 'year', words: '$185,000—$210,000 USD' },
    },
  },
  {
    name: 'Lever, slashes under the role',
    text: `Senior Product Manager – Maps
Copenhagen, Denmark / Product – Core / Full-time / Remote
Apply for this job
Wayfarer builds hiking maps for 40M people.
What you'll do
Run customer interviews every week.
Wayfarer Home Page
Jobs powered by Lever
https://jobs.lever.co/wayfarer/1d2c3b4a-0000-4000-8000-000000000000`,
    facts: {
      title: 'Senior Product Manager – Maps',
      company: 'Wayfarer',
      location: 'Copenhagen, Denmark',
      workMode: 'remote',
      level: 'senior',
      url: 'https://jobs.lever.co/wayfarer/1d2c3b4a-0000-4000-8000-000000000000',
      source: 'company_site',
    },
  },
  {
    name: 'Ashby, labels on lines of their own',
    text: `Product Manager, Growth
Location
Paris, France
Employment Type
Full time
Location Type
Hybrid
Department
Product
Compensation
€80k–95k • Offers Equity
Overview
Application
At Verdigris, we turn scrap copper into wire.
You have run A/B tests and write SQL without help.
https://jobs.ashbyhq.com/verdigris/9a8b7c`,
    facts: {
      title: 'Product Manager, Growth',
      company: 'Verdigris',
      location: 'Paris, France',
      workMode: 'hybrid',
      level: 'product_manager',
      pay: { min: 8_000_000, max: 9_500_000, currency: 'EUR', per: 'year', words: '€80k–95k' },
      url: 'https://jobs.ashbyhq.com/verdigris/9a8b7c',
      source: 'company_site',
    },
  },
  {
    name: 'Workday, labels without colons',
    text: `Skip to main content
Director, Product Management
Apply
locations
Toronto, Ontario, Canada
time type
Full time
posted on
Posted 5 Days Ago
job requisition id
R-10482
Salary range: CAD 160,000 - 190,000 annually
Remote Type: On-site
https://granitebank.wd3.myworkdayjobs.com/en-US/Careers/job/Toronto/Director_R-10482`,
    facts: {
      title: 'Director, Product Management',
      company: 'Granitebank',
      location: 'Toronto, Ontario, Canada',
      workMode: 'on_site',
      level: 'director',
      pay: { min: 16_000_000, max: 19_000_000, currency: 'CAD', per: 'year', words: 'CAD 160,000 - 190,000' },
      url: 'https://granitebank.wd3.myworkdayjobs.com/en-US/Careers/job/Toronto/Director_R-10482',
      source: 'company_site',
    },
  },
  {
    name: 'Personio, German',
    text: `Senior Produktmanagerin (w/m/d)
Unbefristet, Vollzeit · Leipzig

Über Saatgut Digital
Wir helfen Höfen beim Planen der Aussaat.
Aufgaben
Du führst Nutzerinterviews und entscheidest über die Roadmap.
Wir arbeiten hybrid: drei Tage im Büro.
Wir bieten 5.200 € brutto pro Monat.
https://saatgut-digital.jobs.personio.de/job/1234567`,
    facts: {
      title: 'Senior Produktmanagerin (w/m/d)',
      company: 'Saatgut Digital',
      location: 'Leipzig',
      workMode: 'hybrid',
      level: 'senior',
      pay: { min: 520_000, max: 520_000, currency: 'EUR', per: 'month', words: '5.200 €' },
      url: 'https://saatgut-digital.jobs.personio.de/job/1234567',
      source: 'company_site',
    },
  },
];
