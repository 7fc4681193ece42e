import { ChevronRight, Ellipsis, Eye, EyeOff, FileText, Trash2, Unlink } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { checkBullets } from '../../../db/domain/materials.ts';
import type { WantedSkill } from '../../../db/domain/materials.ts';
import type { MaterialUseView } from '../../../electron/ipc/contract/opportunity.ts';
import { Chip, cx, Icon, IconButton, MenuButton } from '../../components/index.ts';
import type { MenuEntry } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { count } from '../../lib/format.ts';
import { inSentence, MATERIAL_KIND } from '../../lib/labels.ts';
import { titleOf } from '../../lib/materials/bullets.ts';
import { openMaterial } from '../../lib/materials/open.ts';
import { say } from './actions.ts';
import { BulletsEditor } from './BulletsEditor.tsx';

interface MaterialRowProps {
  material: MaterialUseView;
  opportunityId: string;
  wanted: readonly WantedSkill[];
}

/** One version on this opportunity; unfolded, its name and its lines with what is wrong with each. */
export function MaterialRow({ material, opportunityId, wanted }: MaterialRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { materialId, kind, leftOut } = material;
  const title = titleOf(material);
  const checked = checkBullets(material.bullets, wanted);
  const marked = checked.filter(({ marks }) => marks.length > 0).length;
  return (
    <li data-focus-target={`materials.${material.materialId}`} tabIndex={-1} className="group/material flex flex-col">
      <div className="flex min-h-6 items-center gap-2">
        <Button
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
          className="-ml-1 flex min-w-0 flex-1 items-center gap-1 rounded-md px-1 text-left text-base data-hovered:bg-hover"
        >
          <Icon icon={ChevronRight} size={13} className={cx('shrink-0 text-ink3', isOpen && 'rotate-90')} />
          <span className={cx('truncate', leftOut ? 'text-ink3 line-through' : 'text-ink')}>{title}</span>
          <span className="shrink-0 text-ink2">{inSentence(MATERIAL_KIND[kind])}</span>
        </Button>
        {leftOut && <Chip>left out</Chip>}
        {!leftOut && checked.length > 0 && (
          <Chip tone={marked === 0 ? 'accent' : 'amber'}>
            {marked === 0 ? 'all lines good' : `${count(marked, 'line')} marked`}
          </Chip>
        )}
        <MenuButton label={title} items={materialMenu(material, opportunityId)} placement="bottom end">
          <IconButton icon={Ellipsis} size="sm" label={`Actions for ${title}`} />
        </MenuButton>
      </div>
      {isOpen && <BulletsEditor key={materialId} material={material} wanted={wanted} />}
    </li>
  );
}

function materialMenu(material: MaterialUseView, opportunityId: string): readonly MenuEntry[] {
  const { materialId, leftOut } = material;
  const title = titleOf(material);
  const use = { materialId, opportunityId };
  const leave = async () =>
    say(
      await call('material.use', { ...use, leftOut: !leftOut }),
      leftOut ? `${title} is shown here again` : `Left ${title} out here`,
    );
  const unlink = async () => say(await call('material.unuse', use), `Took ${title} off this opportunity`);
  const trash = async () => say(await call('material.trash', { id: materialId }), `Moved ${title} to the trash`);
  return [
    {
      id: 'open',
      label: 'Open it in Materials',
      icon: FileText,
      onAction: () => openMaterial(materialId, opportunityId),
    },
    {
      id: 'leave',
      label: leftOut ? 'Show it here again' : 'Leave it out here',
      icon: leftOut ? Eye : EyeOff,
      onAction: () => void leave(),
    },
    { id: 'unlink', label: 'Take it off this opportunity', icon: Unlink, onAction: () => void unlink() },
    'separator',
    { id: 'trash', label: 'Move it to the trash', icon: Trash2, danger: true, onAction: () => void trash() },
  ];
}
