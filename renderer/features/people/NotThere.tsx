import { Building2, Users } from 'lucide-react';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, EmptyState } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';

interface NotThereProps {
  list: 'people' | 'companies';
  /** Null while it is being read. */
  error: Failure | null;
}

/** A page whose person or company cannot be shown: says why, and where to go on. */
export function NotThere({ list, error }: NotThereProps) {
  if (error === null) return null;
  return (
    <EmptyState
      icon={list === 'people' ? Users : Building2}
      action={
        <Button onPress={() => navigate.go({ screen: list })}>
          {list === 'people' ? 'All people' : 'All companies'}
        </Button>
      }
    >
      {error.message}
    </EmptyState>
  );
}
