import { Paperclip } from 'lucide-react';
import type { MaterialVersion } from '../../../electron/ipc/contract/material-lines.ts';
import { Icon } from '../../components/index.ts';
import { reachLine } from './words.ts';

interface VersionFaceProps {
  version: MaterialVersion;
  /** The first of its line: only it says the name. */
  isNewest: boolean;
}

/** A version in the list: what it is called, and how far it came. */
export function VersionFace({ version, isNewest }: VersionFaceProps) {
  const { name, hasFile } = version;
  const label = version.version.trim();
  const clip = hasFile && <Icon icon={Paperclip} size={13} label="with a file" className="shrink-0 text-ink2" />;
  if (!isNewest)
    return (
      <span className="flex min-w-0 items-center gap-2 text-sm">
        <span className="shrink-0 text-ink2">{label === '' ? 'no version' : label}</span>
        <span title={reachLine(version)} className="min-w-0 flex-1 truncate text-ink2">
          {reachLine(version)}
        </span>
        {clip}
      </span>
    );
  return (
    <>
      <span className="flex min-w-0 items-center gap-2 text-base">
        <span title={name} className="min-w-0 truncate font-550 text-ink">
          {name}
        </span>
        <span className="shrink-0 text-ink2">{label}</span>
        <span className="ml-auto flex">{clip}</span>
      </span>
      <span title={reachLine(version)} className="truncate text-sm text-ink2">
        {reachLine(version)}
      </span>
    </>
  );
}
