import { Avatar } from '../../components/index.ts';

/** What hangs at the pointer while cards are carried. */
export function DragPreview({ names }: { names: readonly string[] }) {
  const [first = ''] = names;
  return (
    <div className="floating flex h-9 max-w-52 items-center gap-1.5 px-2.5 text-base font-650 text-ink">
      <Avatar name={first} />
      <span className="truncate">{names.length === 1 ? first : `${names.length} cards`}</span>
    </div>
  );
}
