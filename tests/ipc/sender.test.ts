import { describe, expect, it } from 'vitest';
import { isOurs } from '../../electron/ipc/sender.ts';

const origin = 'proffer://app';

describe('who may ask', () => {
  it('is the top frame of the page of the app', () => expect(isOurs({ origin, parent: null })).toBe(true));

  it.each([
    'https://example.com',
    'file://',
    'null',
    'about:blank',
    'proffer://other',
    'proffer://app.example.com',
    'proffer://app/',
    'PROFFER://APP',
    '',
  ])('is no page of another origin: %s', (other) => expect(isOurs({ origin: other, parent: null })).toBe(false));

  it('is no frame inside the page, of whatever origin', () => {
    expect(isOurs({ origin, parent: { origin, parent: null } })).toBe(false);
    expect(isOurs({ origin: 'https://example.com', parent: { origin, parent: null } })).toBe(false);
  });

  it('is no frame that has gone', () => {
    expect(isOurs(null)).toBe(false);
    expect(isOurs(undefined)).toBe(false);
    const gone = {
      parent: null,
      get origin(): string {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      },
    };
    expect(isOurs(gone)).toBe(false);
  });
});
