import type { PersonKind } from '../domain/vocabulary.ts';
import { foldName } from '../domain/same-name.ts';
import { companyKeyOf, titleKeyOf, urlKeyOf } from './names.ts';
import type { CompanyDraft, ExistingCompany, ExistingPerson } from './types.ts';

const sameText = (a: string, b: string) => foldName(a) === foldName(b);

/** The companies of the store and of this file: one employer spelled in several ways is found once. */
export class CompanyBook {
  private readonly byKey = new Map<string, { draft: CompanyDraft; industry: string }[]>();

  constructor(existing: readonly ExistingCompany[]) {
    for (const { id, name, industry } of existing)
      this.add(companyKeyOf(name), { key: `id:${id}`, id, name, industry: '' }, industry);
  }

  private add(key: string, draft: CompanyDraft, industry: string) {
    const entry = { draft, industry };
    const group = this.byKey.get(key);
    if (group === undefined) this.byKey.set(key, [entry]);
    else group.push(entry);
    return entry;
  }

  private entry(name: string) {
    const group = this.byKey.get(companyKeyOf(name));
    return group?.find(({ draft }) => sameText(draft.name, name)) ?? group?.[0] ?? null;
  }

  /** The company of this name, made when there is none. */
  resolve(name: string): CompanyDraft {
    const key = companyKeyOf(name);
    return (this.entry(name) ?? this.add(key, { key: `new:${key}`, id: null, name, industry: '' }, '')).draft;
  }

  /** Tells the industry a file names; it is taken only where none is known. */
  offerIndustry(name: string, industry: string): 'taken' | 'same' | 'different' {
    const entry = this.entry(name);
    if (entry === null || industry === '' || sameText(entry.industry, industry)) return 'same';
    if (entry.industry.trim() !== '') return 'different';
    entry.industry = industry;
    entry.draft.industry = industry;
    return 'taken';
  }

  /** Every company known or made, the made ones last. */
  all(): CompanyDraft[] {
    return [...this.byKey.values()].flat().map(({ draft }) => draft);
  }
}

export interface KnownPerson {
  key: string;
  /** The stored person, or null when this import makes it. */
  stored: ExistingPerson | null;
  name: string;
  email: string;
  url: string;
}
export interface PersonSketch {
  name: string;
  company: string;
  email: string;
  url: string;
  kind: PersonKind;
}

/** The people of the store and of this file, found by profile, by address, or by name at a company. */
export class PersonBook {
  private readonly byUrl = new Map<string, KnownPerson>();
  private readonly byEmail = new Map<string, KnownPerson>();
  private readonly byName = new Map<string, KnownPerson[]>();
  private made = 0;

  constructor(existing: readonly ExistingPerson[]) {
    for (const stored of existing) {
      const { id, name, email, url } = stored;
      this.remember({ key: `id:${id}`, stored, name, email, url }, stored.companyName);
    }
  }

  private static nameKey(name: string, company: string): string {
    return JSON.stringify([titleKeyOf(name), company.trim() === '' ? '' : companyKeyOf(company)]);
  }

  private remember(person: KnownPerson, company: string): void {
    const url = urlKeyOf(person.url);
    const email = foldName(person.email);
    if (url !== '' && !this.byUrl.has(url)) this.byUrl.set(url, person);
    if (email !== '' && !this.byEmail.has(email)) this.byEmail.set(email, person);
    const key = PersonBook.nameKey(person.name, company);
    const group = this.byName.get(key);
    if (group === undefined) this.byName.set(key, [person]);
    else group.push(person);
  }

  find({ name, company, email, url }: Omit<PersonSketch, 'kind'>): KnownPerson | null {
    const urlKey = urlKeyOf(url);
    const byUrl = urlKey === '' ? undefined : this.byUrl.get(urlKey);
    if (byUrl !== undefined) return byUrl;
    const fits = (person: KnownPerson) => urlKey === '' || person.url.trim() === '' || urlKeyOf(person.url) === urlKey;
    const byEmail = email.trim() === '' ? undefined : this.byEmail.get(foldName(email));
    if (byEmail !== undefined && fits(byEmail)) return byEmail;
    return this.byName.get(PersonBook.nameKey(name, company))?.find(fits) ?? null;
  }

  /** The person, made when there is none; `made` says which. */
  resolve(sketch: Omit<PersonSketch, 'kind'>): { person: KnownPerson; made: boolean } {
    const found = this.find(sketch);
    if (found !== null) return { person: found, made: false };
    this.made += 1;
    const { name, email, url, company } = sketch;
    const person: KnownPerson = { key: `new:${this.made}`, stored: null, name, email, url };
    this.remember(person, company);
    return { person, made: true };
  }
}
