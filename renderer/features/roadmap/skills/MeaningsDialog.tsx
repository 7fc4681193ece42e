import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { givenMeaning, meaningOf } from '../../../../db/domain/level.ts';
import { nameKey } from '../../../../db/domain/name-key.ts';
import type { Failure } from '../../../../db/domain/result.ts';
import { Button, Dialog, IconButton, TextArea } from '../../../components/index.ts';
import { LEVEL_WORDS } from '../words.ts';
import { meanings, resetMeanings, setMeaning } from './store.ts';

const LEVELS = [0, 1, 2, 3, 4, 5] as const;

/** What 0 to 5 mean for a family, in words that can be changed and taken back. */
export function MeaningsDialog({ family, onClose }: { family: string; onClose: () => void }) {
  const { data } = meanings.use(null);
  const own = (data ?? []).filter((one) => nameKey(one.family) === nameKey(family));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={family.trim() === '' ? 'What the levels mean' : `What the levels mean: ${family}`}
      actions={
        <Button icon={RotateCcw} isDisabled={own.length === 0} onPress={() => void resetMeanings(family, null)}>
          Take back all texts
        </Button>
      }
    >
      {data !== null && (
        <div className="flex flex-col gap-3">
          {LEVELS.map((level) => (
            <Meaning
              key={`${level} ${meaningOf(family, level, own)}`}
              family={family}
              level={level}
              text={meaningOf(family, level, own)}
            />
          ))}
        </div>
      )}
    </Dialog>
  );
}

/** Kept when the field is left; what the app brings stands in the reset button. */
function Meaning({ family, level, text }: { family: string; level: number; text: string }) {
  const [typed, setTyped] = useState(text);
  const [failure, setFailure] = useState<Failure | null>(null);
  const given = givenMeaning(family, level);
  const keep = async () => {
    if (typed === text) return;
    if (typed === given) await resetMeanings(family, level);
    else setFailure(await setMeaning(family, level, typed));
  };
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <TextArea
          label={`${level} · ${LEVEL_WORDS[level]}`}
          value={typed}
          onChange={setTyped}
          onBlur={() => void keep()}
          rows={1}
          error={failure?.message ?? null}
        />
      </div>
      <IconButton
        icon={RotateCcw}
        size="sm"
        label={`Take back the text of level ${level}`}
        isDisabled={text === given}
        onPress={() => void resetMeanings(family, level)}
      />
    </div>
  );
}
