import { templateKindsFor } from '../../../db/domain/template.ts';
import { TEMPLATE_KINDS } from '../../../db/domain/vocabulary.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import type { TemplateView } from '../../../electron/ipc/contract/template.ts';
import type { MenuEntry } from '../../components/index.ts';
import { TEMPLATE_KIND } from '../labels.ts';
import { openSettingsAt } from '../settings-target.ts';

interface Options {
  followUp: Pick<FollowUpView, 'kind' | 'rule'>;
  templates: readonly TemplateView[];
  currentId: string | null;
  onChoose: (template: TemplateView) => void;
  onLeave?: (() => void) | undefined;
}

/** Templates that suit a follow-up, then all others by what they are for, then the way to edit them. */
export function templateMenu({ followUp, templates, currentId, onChoose, onLeave }: Options): MenuEntry[] {
  const suited = templateKindsFor(followUp);
  const others = TEMPLATE_KINDS.filter((kind) => !suited.includes(kind));
  const action = (template: TemplateView) => ({
    id: template.id,
    label: template.name,
    isCurrent: template.id === currentId,
    onAction: () => onChoose(template),
  });
  const group = (kind: TemplateView['kind']) => ({
    group: TEMPLATE_KIND[kind],
    items: templates.filter((one) => one.kind === kind).map(action),
  });
  return [
    ...suited.map(group),
    { id: 'more', label: 'Other templates', items: others.map(group) },
    'separator',
    {
      id: 'edit',
      label: 'Edit the templates',
      onAction: () => {
        onLeave?.();
        openSettingsAt('templates');
      },
    },
  ];
}
