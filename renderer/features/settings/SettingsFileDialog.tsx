import { Button, Dialog } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { closeSettingsFile, takeSettings, useSettingsFile } from './settings-file.ts';

/** What a file of settings would change, what of it nobody knows, and what cannot be used; taken only when the person says so. */
export function SettingsFileDialog() {
  const preview = useSettingsFile((state) => state.preview);
  if (preview === null) return null;
  const { name, changes, unknown, refused } = preview;
  return (
    <Dialog
      isOpen
      onClose={closeSettingsFile}
      title={`Settings from ${name ?? 'a file'}`}
      subtitle={
        changes.length === 0
          ? 'Nothing in it differs from your settings.'
          : `It changes ${count(changes.length, 'setting')}.`
      }
      actions={
        <>
          <Button onPress={closeSettingsFile}>Leave mine</Button>
          <Button variant="primary" isDisabled={changes.length === 0} onPress={() => void takeSettings(preview)}>
            Use these settings
          </Button>
        </>
      }
    >
      {changes.length > 0 && (
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b border-line text-left text-ink2">
              <th className="py-1 font-650">Setting</th>
              <th className="py-1 font-650">Now</th>
              <th className="py-1 font-650">From the file</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path, before, after }) => (
              <tr key={path} className="border-b border-line align-top">
                <td className="py-1 pr-3">{pathWords(path)}</td>
                <td className="py-1 pr-3 text-ink2">{before}</td>
                <td className="py-1">{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Lines
        title="Cannot be used, and stays as it is"
        lines={refused.map(({ path, message }) => `${pathWords(path)}: ${message}`)}
      />
      <Lines title="Not known to this version, and left out" lines={unknown} />
    </Dialog>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title} className="pt-3">
      <h3 className="text-sm font-650 text-amber">{title}</h3>
      <ul className="m-0 list-none p-0 text-sm text-ink2">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** `constants.limbo.silentDays` as words: `constants, limbo, silent days`. */
const pathWords = (path: string) =>
  path
    .split('.')
    .map((name) => name.replaceAll('_', ' ').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
    .join(', ');
