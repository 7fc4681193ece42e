import { CopyCheck } from 'lucide-react';
import type { DuplicatePair } from '../../../electron/ipc/contract/happening.ts';
import { Button, Icon } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { compare } from './hosts.ts';
import type { Kind } from './hosts.ts';

/** `2 pairs look the same`: a quiet line above a list, gone when each pair is merged or said to be two. */
export function DuplicatesNotice({ kind, pairs }: { kind: Kind; pairs: readonly DuplicatePair[] }) {
  if (pairs.length === 0) return null;
  return (
    <div className="flex items-center gap-2 px-4 pb-2 text-base text-ink2">
      <Icon icon={CopyCheck} size={13} className="text-ink3" />
      <span>{pairs.length === 1 ? '1 pair looks the same.' : `${count(pairs.length, 'pair')} look the same.`}</span>
      <Button size="sm" onPress={() => compare(kind)}>
        Compare
      </Button>
    </div>
  );
}
