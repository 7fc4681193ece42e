import { ProgressBar } from '../../components/index.ts';

/** A large file on its way into memory. */
export function ReadingStep({ fileName }: { fileName: string }) {
  return (
    <div className="mx-auto max-w-130 pt-16">
      <ProgressBar label={`Reading ${fileName}`} value={null} valueLabel="" />
    </div>
  );
}
