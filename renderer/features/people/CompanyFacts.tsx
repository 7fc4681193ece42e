import { useState } from 'react';
import type { CompanyFields } from '../../../db/domain/company.ts';
import { COMPANY_KINDS } from '../../../db/domain/vocabulary.ts';
import type { CompanyKind } from '../../../db/domain/vocabulary.ts';
import type { CompanyDetail } from '../../../electron/ipc/contract/company.ts';
import { Avatar, Button, Select } from '../../components/index.ts';
import { SavedText } from '../../components/SavedText.tsx';
import { FieldScope } from '../../lib/field-scope.ts';
import { optionsOf } from '../../lib/labels.ts';
import { openLink, saveCompany } from './actions.ts';
import { COMPANY_KIND } from './company-kind.ts';
import { isLink } from './links.ts';
import { Section } from './Section.tsx';

/** What is known of it, edited in place. Its website is opened outside, and only after a click. */
export function CompanyFacts({ company }: { company: CompanyDetail }) {
  const { id, website } = company;
  const [failure, setFailure] = useState<string | null>(null);
  const save = (field: keyof CompanyFields) => (value: string) => saveCompany(id, { [field]: value });
  const choose = async (kind: CompanyKind) => setFailure((await saveCompany(id, { kind }))?.message ?? null);
  return (
    <FieldScope value={`company.${id}`}>
      <Section title="About it">
        <div className="grid grid-cols-2 gap-x-3 gap-y-2.5">
          <SavedText label="Name" stored={company.name} save={save('name')} />
          <Select
            label="What it is"
            options={optionsOf(COMPANY_KINDS, COMPANY_KIND)}
            value={company.kind}
            onChange={(kind) => void choose(kind)}
            error={failure}
          />
          <SavedText label="Industry" stored={company.industry} save={save('industry')} />
          <SavedText label="Size" placeholder="51–200" stored={company.sizeBand} save={save('sizeBand')} />
        </div>
        <SavedText label="Locations" stored={company.locations} save={save('locations')} />
        <div className="flex items-end gap-2">
          <SavedText
            label="Website"
            placeholder="https://"
            stored={website}
            save={save('website')}
            className="flex-1"
          />
          {isLink(website) && (
            <Button onPress={() => void openLink(website)} aria-label={`Open the website of ${company.name}`}>
              <Avatar name={company.name} size="sm" />
              Open
            </Button>
          )}
        </div>
      </Section>
    </FieldScope>
  );
}
