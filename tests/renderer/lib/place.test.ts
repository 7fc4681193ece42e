import { describe, expect, it } from 'vitest';
import { besideLink, hostOf, linkIn } from '../../../renderer/lib/rounds/place.ts';

describe('where a round takes place', () => {
  it('finds the link among other words, without the stop behind it', () => {
    expect(linkIn('Join https://meet.example.com/abc-defg, code 77')).toBe('https://meet.example.com/abc-defg');
    expect(linkIn('(https://zoom.example/j/1?pwd=x)')).toBe('https://zoom.example/j/1?pwd=x');
  });
  it.each(['Room 2', 'http://meet.example.com', 'javascript:alert(1)', 'file:///etc/passwd', 'meet.example.com', ''])(
    'opens nothing for “%s”',
    (place) => expect(linkIn(place)).toBeNull(),
  );
  it('keeps the words around it, and says where it leads', () => {
    const place = 'Zoom: https://zoom.example/j/1, code 77';
    expect(besideLink(place, linkIn(place) ?? '')).toBe('Zoom, code 77');
    expect(hostOf('https://zoom.example:8443/j/1')).toBe('zoom.example:8443');
  });
});
