import { create } from 'zustand';
import { notify } from '../../components/toasts.ts';
import { call } from '../client.ts';
import { copyText } from '../copy-text.ts';
import { sayFailure } from '../undo.ts';

/** The report of a problem, while it is open: its text as the person has it, null until it is collected. */
type Report = { isOpen: boolean; text: string | null };
export const useReport = create<Report>(() => ({ isOpen: false, text: null }));

export const changeReport = (text: string) => useReport.setState({ text });
export const closeReport = () => useReport.setState({ isOpen: false, text: null });

/** Collects it and shows it whole. Nothing is sent, now or later. */
export async function openReport(): Promise<void> {
  useReport.setState({ isOpen: true, text: null });
  const result = await call('trouble.report', null);
  if (!useReport.getState().isOpen) return;
  if (result.ok) useReport.setState({ text: `What I did, and what happened:\n\n\n${result.value.text}` });
  else {
    closeReport();
    sayFailure(result.error);
  }
}

export async function copyReport(text: string): Promise<void> {
  const isCopied = await copyText(text);
  notify(
    isCopied
      ? { message: 'The report is on the clipboard.' }
      : { message: 'The clipboard did not take the report. Select it and copy it.', tone: 'error' },
  );
}

export async function saveReport(text: string): Promise<void> {
  const result = await call('file.save', { suggestedName: 'Proffer problem', kind: 'txt', content: text });
  if (!result.ok) return sayFailure(result.error);
  if (result.value.name !== null) notify({ message: `Saved as ${result.value.name}.` });
}
