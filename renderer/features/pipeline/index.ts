export { readBoardAhead } from './board-resource.ts';
export { PipelineScreen } from './PipelineScreen.tsx';
export { QuickAdd } from './QuickAdd.tsx';
