import { ClipboardCopy, Save } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Dialog, TextArea } from '../../components/index.ts';
import { useCommands } from '../commands.ts';
import { changeReport, closeReport, copyReport, openReport, saveReport, useReport } from './report.ts';

/** The report of a problem, shown whole for the person to read, change, and send by themselves. */
export function ReportHost() {
  const { isOpen, text } = useReport();
  useCommands(
    useMemo(
      () => [
        {
          id: 'trouble.report',
          label: 'Report a problem',
          group: 'Settings',
          words: 'bug error log crash help versions',
          run: () => void openReport(),
        },
      ],
      [],
    ),
  );
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeReport}
      title="Report a problem"
      subtitle="Everything the report holds stands here: versions, sizes and counts, and the log, with no word of yours. Proffer sends nothing. Change what you like, then copy it or save it, and send it yourself."
      size="lg"
      actions={
        <>
          <Button icon={ClipboardCopy} isDisabled={text === null} onPress={() => void copyReport(text ?? '')}>
            Copy
          </Button>
          <Button
            icon={Save}
            variant="primary"
            isDisabled={text === null || text === ''}
            onPress={() => void saveReport(text ?? '')}
          >
            Save as a text file
          </Button>
        </>
      }
    >
      {text !== null && (
        <TextArea label="The report" hideLabel value={text} onChange={changeReport} rows={12} maxRows={16} autoFocus />
      )}
    </Dialog>
  );
}
