import type { SamplePosting } from './index.ts';

/** As they come by mail, or are written down in a hurry. */
export const EMAILS: readonly SamplePosting[] = [
  {
    name: 'a recruiter’s mail with labels',
    text: `Hi Alex,

I came across your profile and thought of you.

Position: Head of Product
Company: Bramble Robotics Ltd.
Location: Manchester, UK (hybrid)
Salary: 150–170 k$
Apply by 14 December

Best regards,
Dana`,
    facts: {
      title: 'Head of Product',
      company: 'Bramble Robotics Ltd.',
      location: 'Manchester, UK',
      workMode: 'hybrid',
      level: 'director',
      deadline: '2026-12-14',
      pay: { min: 15_000_000, max: 17_000_000, currency: 'USD', per: 'year', words: '150–170 k$' },
    },
  },
  {
    name: 'a contract by the day',
    text: `Subject: Interim Product Manager at Kestrel Rail
Outside IR35, £600 per day, six months, on site in Bristol.
Please reply with your availability.`,
    facts: {
      title: 'Interim Product Manager',
      company: 'Kestrel Rail',
      workMode: 'on_site',
      level: 'product_manager',
      pay: { min: 60_000, max: 60_000, currency: 'GBP', per: 'day', words: '£600' },
    },
  },
  {
    name: 'a German mail',
    text: `Betreff: Anfrage
Hallo Alex,

Position: Produktmanager:in Zahlungen
Firma: Sparwerk eG
Standort: Köln, 100% remote
Gehalt: bis zu 75.000 Euro im Jahr
Bewerbungsschluss ist der 31.03.2027.`,
    facts: {
      title: 'Produktmanager:in Zahlungen',
      company: 'Sparwerk eG',
      location: 'Köln',
      workMode: 'remote',
      level: 'product_manager',
      deadline: '2027-03-31',
      pay: { min: null, max: 7_500_000, currency: 'EUR', per: 'year', words: '75.000 Euro' },
    },
  },
  {
    name: 'a role, a link and two sentences',
    text: `Lead Product Manager

We make maps (https://jobs.example.com/12). Apply.
`,
    facts: { title: 'Lead Product Manager', level: 'lead', url: 'https://jobs.example.com/12', source: 'company_site' },
  },
  {
    name: 'a message in a community',
    text: `Osprey Health is hiring a Senior Product Manager in Dublin, Ireland
Fully remote within Ireland is fine. DM me!
https://osprey.example/careers/senior-pm`,
    facts: {
      title: 'Senior Product Manager',
      company: 'Osprey Health',
      location: 'Dublin, Ireland',
      workMode: 'remote',
      level: 'senior',
      url: 'https://osprey.example/careers/senior-pm',
    },
  },
];
