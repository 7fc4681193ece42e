import { Dialog, KeyHint, VisuallyHidden } from '../components/index.ts';
import { useCommandRegistry } from '../lib/commands.ts';
import { formatKeys } from '../lib/keys.ts';
import { closeShortcuts, useShellState } from './shell-state.ts';

/** The keys that work here, by where they belong. */
export function ShortcutList() {
  const isOpen = useShellState((state) => state.areShortcutsOpen);
  const commands = useCommandRegistry((state) => state.commands);
  const withKeys = Object.values(commands).filter(({ keys }) => keys !== undefined);
  const groups = [...new Set(withKeys.map(({ group }) => group))];
  return (
    <Dialog isOpen={isOpen} onClose={closeShortcuts} title="Shortcuts that work here" size="md">
      {groups.map((group) => (
        <section key={group} aria-label={group} tabIndex={0} className="pt-2">
          <h3 className="py-1.5 text-sm font-650 text-ink2">{group}</h3>
          <dl>
            {withKeys
              .filter((command) => command.group === group)
              .map(({ id, label, keys = '' }) => (
                <div key={id} className="flex h-7.5 items-center border-b border-line">
                  <dt className="flex-1">{label}</dt>
                  <dd className="m-0">
                    {/* The drawn keys are hidden from a screen reader, which here has nothing else to read. */}
                    <VisuallyHidden>{formatKeys(keys)}</VisuallyHidden>
                    <KeyHint keys={keys} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
