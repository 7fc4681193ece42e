import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { MaterialLine } from '../../../electron/ipc/contract/material-lines.ts';
import { cx } from '../../components/index.ts';
import { titleOf } from '../../lib/materials/bullets.ts';
import { chooseMaterial } from '../../lib/materials/open.ts';
import { VersionFace } from './VersionFace.tsx';
import { groupsOf, KIND_GROUP, reachLine } from './words.ts';

interface MaterialListProps {
  lines: readonly MaterialLine[];
  chosenId: string;
  isFiltered: boolean;
}

/** Every version under its kind and in its line; what the arrow keys reach is shown beside. */
export function MaterialList({ lines, chosenId, isFiltered }: MaterialListProps) {
  const groups = groupsOf(lines).map((group) => ({
    ...group,
    id: group.kind,
    rows: group.lines.flatMap(({ versions }) =>
      versions.map((version, index) => ({
        id: version.id,
        version,
        isNewest: index === 0,
        isLast: index === versions.length - 1,
      })),
    ),
  }));
  return (
    <ListBox
      aria-label="Materials"
      items={groups}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosenId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) chooseMaterial(String(key));
      }}
      renderEmptyState={() => (
        <p className="m-0 px-2 py-4 text-base text-ink2">{isFiltered ? 'No material matches.' : ''}</p>
      )}
      className="w-72 shrink-0 overflow-y-auto px-4 pt-0.5 pb-4 outline-none"
    >
      {({ kind, rows }) => (
        <ListBoxSection id={kind} className="mb-3">
          <Header className="flex min-h-6 items-center gap-2 text-sm font-650 text-ink2">
            {KIND_GROUP[kind]} <span className="tabular font-normal text-ink3">{rows.length}</span>
          </Header>
          <Collection items={rows}>
            {({ version, isNewest, isLast }) => (
              <ListBoxItem
                id={version.id}
                textValue={`${titleOf(version)}, ${reachLine(version)}`}
                aria-label={`${titleOf(version)}, ${reachLine(version)}${version.hasFile ? ', with a file' : ''}`}
                className={({ isSelected, isHovered }) =>
                  cx(
                    'flex flex-col justify-center border-x border-b border-line px-2.5 -outline-offset-2',
                    isNewest ? 'min-h-12 rounded-t-lg border-t py-1.5 not-first:mt-1.5' : 'min-h-8 py-1 pl-5',
                    isLast && 'rounded-b-lg',
                    isSelected
                      ? 'bg-accent-wash shadow-[inset_3px_0_var(--color-accent)]'
                      : isHovered
                        ? 'bg-sunken'
                        : 'bg-surface',
                  )
                }
              >
                <VersionFace version={version} isNewest={isNewest} />
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}
