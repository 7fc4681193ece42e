import { create } from 'zustand';
import { navigate } from '../navigation.ts';

interface Chosen {
  /** The version that is shown; the newest while none was chosen or the chosen one is gone. */
  id: string | null;
  /** The opportunity that it is held against; null for whatever anybody asks for. */
  againstId: string | null;
}

/** What the screen of the materials shows. */
export const useMaterials = create<Chosen>(() => ({ id: null, againstId: null }));
export const chooseMaterial = (id: string) => useMaterials.setState({ id });
export const holdAgainst = (againstId: string | null) => useMaterials.setState({ againstId });

/** Shows a version on its screen, held against an opportunity when it is opened from there. */
export function openMaterial(id: string, againstId?: string): void {
  useMaterials.setState(againstId === undefined ? { id } : { id, againstId });
  navigate.go({ screen: 'materials' });
}
