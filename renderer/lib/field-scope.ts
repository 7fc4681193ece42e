import { createContext } from 'react';

/**
 * Whose fields stand below: `opportunity.<id>`. With it, a value that the store refused outlives the panel it was typed
 * in; without it, it lives as long as its field.
 */
export const FieldScope = createContext<string | null>(null);
