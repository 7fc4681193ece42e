import { Plus } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { TEMPLATE_KINDS } from '../../../db/domain/vocabulary.ts';
import type { TemplateKind } from '../../../db/domain/vocabulary.ts';
import type { TemplateView } from '../../../electron/ipc/contract/template.ts';
import { Button, MenuButton } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { TEMPLATE_KIND } from '../../lib/labels.ts';
import { addTemplate } from '../../lib/templates/actions.ts';
import { useWantedTemplate } from '../../lib/templates/open.ts';
import { shownFacts, templates } from '../../lib/templates/resources.ts';
import { PreviewChoice } from './PreviewChoice.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { TemplateRow } from './TemplateRow.tsx';
import { useTarget } from './use-target.ts';

/** What drafts begin with, by what they are for; each is shown with real values while it is edited. */
export function TemplatesSection() {
  const { data, error } = templates.use(null);
  const place = useTarget('templates');
  const [opportunityId, setOpportunityId] = useState<string | null>(null);
  const facts = shownFacts.use({ opportunityId }).data;
  const [openId, setOpenId] = useState<string | null>(null);
  const wanted = useWantedTemplate(({ id }) => id);
  useEffect(() => {
    if (wanted === null || data === null) return;
    setOpenId(wanted);
    useWantedTemplate.setState({ id: null });
  }, [wanted, data]);

  const add = useCallback(
    async (kind: TemplateKind) => {
      const first = data?.find((one) => one.kind === kind);
      const name = freeName(`${TEMPLATE_KIND[kind]}, mine`, data ?? []);
      const id = await addTemplate({ kind, name, subject: first?.subject ?? '', body: first?.body ?? '' });
      if (id !== null) setOpenId(id);
    },
    [data],
  );
  useCommands(
    useMemo(
      () => [{ id: 'template.add', label: 'Add a template', group: 'Settings', run: () => void add('other') }],
      [add],
    ),
  );

  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <SettingsSection
        title="Templates"
        about="What drafts begin with. The first of each kind is proposed by itself; what stands in {braces} is filled in from the brief and the debriefs."
      >
        {error !== null && data === null && <p className="m-0 text-base text-red">{error.message}</p>}
        {data !== null && facts !== null && (
          <div className="flex flex-col gap-3">
            <PreviewChoice about={facts.about} onChoose={setOpportunityId} />
            <ul aria-label="Templates" className="m-0 list-none p-0">
              {data.map((template) => (
                <TemplateRow
                  key={template.id}
                  template={template}
                  values={facts.values}
                  isOpen={openId === template.id}
                  onToggle={() => setOpenId(openId === template.id ? null : template.id)}
                />
              ))}
            </ul>
            <MenuButton
              label="What the template is for"
              items={TEMPLATE_KINDS.map((kind) => ({
                id: kind,
                label: TEMPLATE_KIND[kind],
                onAction: () => void add(kind),
              }))}
            >
              <Button icon={Plus} className="self-start">
                Add a template
              </Button>
            </MenuButton>
          </div>
        )}
      </SettingsSection>
    </div>
  );
}

/** The name, with a number behind it when a template is called so already. */
function freeName(name: string, all: readonly TemplateView[]): string {
  const taken = new Set(all.map((one) => one.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return free;
}
