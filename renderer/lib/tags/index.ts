export type { Tagged } from './choices.ts';
export { tagsResource } from './resources.ts';
export { TagChips } from './TagChips.tsx';
export { TagList } from './TagList.tsx';
export { TagMenu } from './TagMenu.tsx';
export { TagPicker } from './TagPicker.tsx';
