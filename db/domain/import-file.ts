/** How files come: their encodings, their separators, and the programs that write them. */

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export const DECIMAL_MARKS = ['point', 'comma'] as const;

/** Which program wrote a file. `sheet` is any other list of applications, `people` any other list of people. */
export const IMPORT_PROFILES = [
  'huntr',
  'jobsync',
  'linkedin_applications',
  'linkedin_saved',
  'linkedin_connections',
  'simplify',
  'teal',
  'sheet',
  'people',
] as const;
export type ImportProfile = (typeof IMPORT_PROFILES)[number];

/** The programs by the names people know them by. */
export const PROFILE_NAME: Record<ImportProfile, string> = {
  huntr: 'Huntr export',
  jobsync: 'JobSync export',
  linkedin_applications: 'LinkedIn list of applications',
  linkedin_saved: 'LinkedIn list of saved jobs',
  linkedin_connections: 'LinkedIn list of connections',
  simplify: 'Simplify export',
  teal: 'Teal export',
  sheet: 'list of applications',
  people: 'list of people',
};
