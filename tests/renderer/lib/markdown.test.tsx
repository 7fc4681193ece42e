// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Markdown } from '../../../renderer/lib/markdown/Markdown.tsx';
import { recordBridge } from '../../support/bridge.ts';

afterEach(cleanup);

describe('a note as Markdown', () => {
  it('shows lists and emphasis', async () => {
    render(<Markdown text={'**31 %** of what?\n\n- first\n- second'} />);
    expect(await screen.findAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('31 %').tagName).toBe('STRONG');
  });
  it('runs nothing and fetches nothing that somebody pasted into it', async () => {
    const text =
      '<script>alert(1)</script>\n\n![logo](https://evil.example/x.png) [go](javascript:alert(1)) **done** <b>hi</b>';
    const { container } = render(<Markdown text={text} />);
    await screen.findByText('done');
    expect(container.querySelector('script, img, iframe, a, b')).toBeNull();
    for (const typed of ['<script>alert(1)</script>', 'logo', 'go', '<b>hi</b>'])
      expect(container.textContent).toContain(typed);
  });
  it('opens a link outside the app, and only when it is pressed', async () => {
    const bridge = recordBridge({ 'app.openExternal': null });
    render(<Markdown text="see [their page](https://example.com/jobs)" />);
    const link = await screen.findByRole('link', { name: 'their page' });
    expect(bridge.inputs('app.openExternal')).toEqual([]);
    await userEvent.click(link);
    expect(bridge.inputs('app.openExternal')).toEqual([{ url: 'https://example.com/jobs' }]);
  });
  it('keeps the lines of a plain text, and its headings out of the outline of the page', async () => {
    const plain = render(<Markdown text={'first\nsecond'} />);
    expect(plain.container.textContent).toBe('first\nsecond');
    plain.unmount();
    render(<Markdown text={'# Loud\n\n**done**'} />);
    await screen.findByText('done');
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
