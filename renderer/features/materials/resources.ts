import { createResource } from '../../lib/resource.ts';

/** Every version in its line, with where it was sent and how far that came. */
export const linesResource = createResource('material.lines', [
  'material',
  'opportunity',
  'stage',
  'close_out',
  'skill',
  'evidence',
  'setting',
]);
/** One version with its text. */
export const materialResource = createResource('material.open', ['material']);
/** Its file, and whether the copy is still what was attached. */
export const fileResource = createResource('material_file.of', ['material']);
/** What one opportunity asks of a material. */
export const againstResource = createResource('material.against', [
  'opportunity',
  'company',
  'evidence',
  'skill',
  'story',
  'material',
]);
