import { Maximize2 } from 'lucide-react';
import { Avatar, IconButton, Panel } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { OpportunityBody } from './OpportunityBody.tsx';
import { OpportunityMenu } from './OpportunityMenu.tsx';
import { detailResource } from './resources.ts';

interface OpportunityPanelProps {
  id: string;
  /** `push` takes its place in a row beside the view, `overlay` lies over it. */
  mode?: 'overlay' | 'push';
}

/** One opportunity beside the view. */
export function OpportunityPanel({ id, mode = 'push' }: OpportunityPanelProps) {
  const { data, error } = detailResource.use({ id });
  return (
    <Panel
      title={data?.company.name ?? 'Opportunity'}
      subtitle={data?.title}
      lead={data !== null && <Avatar name={data.company.name} size="lg" />}
      actions={
        data !== null && (
          <>
            <IconButton
              icon={Maximize2}
              kbd="O"
              label="Open as page"
              onPress={() => navigate.openPage({ kind: 'opportunity', id })}
            />
            <OpportunityMenu detail={data} />
          </>
        )
      }
      mode={mode}
      onClose={navigate.closePanel}
    >
      {data !== null && <OpportunityBody key={id} detail={data} />}
      {data === null && error !== null && (
        <p role="alert" className="m-0 text-base text-red">
          {error.message}
        </p>
      )}
    </Panel>
  );
}
