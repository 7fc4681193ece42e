import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, Dialog } from '../../components/index.ts';
import { closeStageDialog } from './dialogs.ts';

interface StageDialogFrameProps {
  title: string;
  subtitle?: string;
  /** What the main button says. */
  action: string;
  danger?: boolean;
  isDisabled?: boolean;
  failure: Failure | null;
  onSubmit: () => void;
  children: ReactNode;
}

const FIELDS = ['name', 'staleAfterDays', 'moveTo'];

/** A small form about one stage: Enter sends it, Escape leaves it. */
export function StageDialogFrame({
  title,
  subtitle,
  action,
  danger,
  isDisabled,
  failure,
  onSubmit,
  children,
}: StageDialogFrameProps) {
  const isAtField = FIELDS.includes(failure?.field?.split('.').at(-1) ?? '');
  return (
    <Dialog
      isOpen
      onClose={closeStageDialog}
      size="sm"
      title={title}
      {...(subtitle === undefined ? {} : { subtitle })}
      actions={
        <>
          <Button onPress={closeStageDialog}>Cancel</Button>
          <Button type="submit" form="stage" variant={danger ? 'danger' : 'primary'} isDisabled={isDisabled}>
            {action}
          </Button>
        </>
      }
    >
      <Form
        id="stage"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isDisabled) onSubmit();
        }}
        className="flex flex-col gap-3"
      >
        {children}
        {failure !== null && !isAtField && (
          <p role="alert" className="m-0 text-base text-red">
            {failure.message}
          </p>
        )}
      </Form>
    </Dialog>
  );
}
