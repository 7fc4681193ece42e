import { sheetResource } from './actions.ts';
import { SheetView } from './SheetView.tsx';

/** The one page for the day of the interview. `id` is a round's, or an opportunity's. */
export function SheetPage({ id }: { id: string }) {
  const { data, error } = sheetResource.use({ id });
  if (data !== null) return <SheetView id={id} sheet={data} />;
  if (error === null) return null;
  return (
    <p role="alert" className="m-0 p-6 text-base text-red">
      {error.message}
    </p>
  );
}
