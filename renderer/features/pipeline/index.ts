export { PipelineScreen } from './PipelineScreen.tsx';
export { QuickAdd } from './QuickAdd.tsx';
