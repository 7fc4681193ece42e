import { ToastRegion } from '../components/index.ts';
import { usePlaceKnown } from './place.ts';
import { Palette } from './Palette.tsx';
import { PanelHost } from './PanelHost.tsx';
import { SafeModeNotice } from './SafeModeNotice.tsx';
import { SampleNotice } from './SampleNotice.tsx';
import { ScreenHost } from './ScreenHost.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import { SideBar } from './SideBar.tsx';
import { Tools } from './Tools.tsx';
import { useShell } from './use-shell.ts';
import { useTheme } from './use-theme.ts';

/** Draws nothing, so that a command that comes or goes draws nothing again either. */
function Shell() {
  useTheme();
  useShell();
  return null;
}

/** The frame: side bar, main view, and the panel beside it. */
export function App() {
  const isPlaceKnown = usePlaceKnown();
  return (
    <div className="flex h-full min-h-0 bg-bg text-base text-ink">
      <SideBar />
      <div className="flex min-w-0 flex-1 flex-col">
        <SafeModeNotice />
        <SampleNotice />
        <div className="relative flex min-h-0 flex-1">
          {/* Holds what is only read out too: a scroll to it must not move the whole window. */}
          <main className="relative min-w-0 flex-1 overflow-clip">{isPlaceKnown && <ScreenHost />}</main>
          {isPlaceKnown && <PanelHost />}
        </div>
      </div>
      <Tools />
      <Palette />
      <ShortcutList />
      <ToastRegion />
      <Shell />
    </div>
  );
}
