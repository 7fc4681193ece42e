import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HTML_MAX, htmlText } from '../../../db/importers/html.ts';
import { runs } from '../../support/seed.ts';

const textOf = (html: string) => htmlText(html).text;

describe('HTML as text', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<ul><li>One</li><li>Two</li></ul>', '• One\n• Two'],
    ['<p>See <a href="https://x.example/a">the site</a></p>', 'See the site (https://x.example/a)'],
    ['<a href="https://x.example/">https://x.example/</a>', 'https://x.example/'],
    ['R&amp;D &ndash; 50&nbsp;%', 'R&D – 50 %'],
    ['<b>Bold</b>\nand a line of its own', 'Bold\nand a line of its own'],
  ])('%s', (html, text) => expect(textOf(html)).toBe(text));

  test('text that is no HTML stays as it is typed', () => {
    for (const text of ['5 < 6 and 7 > 3', 'a\n\n\nb', 'Rust & Go', '<3 this team', ' spaced '])
      expect(textOf(text)).toBe(text);
  });
});

describe('hostile HTML', () => {
  test.each([
    ['<script>alert(1)</script>ok', 'ok'],
    ['<style>p{}</style>ok', 'ok'],
    ['<p>ok</p><script src="https://x.example/a.js">', 'ok'],
    ['<iframe src="https://x.example">in</iframe>ok', 'ok'],
    ['<img src=x onerror="alert(1)">ok', 'ok'],
    ['<svg><script>alert(1)</script></svg>ok', 'ok'],
    ['<a href="javascript:alert(1)">ok</a>', 'ok'],
    ['<a href="data:text/html,<b>x</b>">ok</a>', 'ok'],
    ['<!-- secret -->ok', 'ok'],
    ['<p onclick="x()">ok', 'ok'],
  ])('%s', (html, text) => expect(textOf(html)).toBe(text));

  test('what is escaped comes back as the letters it is, and nothing of it is read as HTML again', () => {
    expect(textOf('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe('<script>alert(1)</script>');
  });

  test('what is too long is cut, and that is said', () => {
    const read = htmlText(`<p>${'x'.repeat(HTML_MAX * 3)}</p>`);
    expect(read.cut).toBe(true);
    expect(read.text.length).toBeLessThanOrEqual(HTML_MAX);
  });

  test.each(['<div>', '<li><ul>', '<table><tr><td>', '<b ', '&amp;', '<a href="javascript:(', '<!--'])(
    'a million of %s is read',
    (piece) => {
      expect(htmlText(`<p>first</p>${piece.repeat(1_000_000 / piece.length)}`).text).toContain('first');
    },
  );

  test('anything is read, no tag of the list of what runs is left, and the text is never longer by much', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<script>',
        '</script>',
        '<p>',
        '</p>',
        '<a href="',
        'javascript:',
        '">',
        '</a>',
        '<',
        '>',
        '&lt;',
        '<!--',
        '<style>',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = `<p>${pieces.join('')}`;
        expect(htmlText(html).text.length).toBeLessThanOrEqual(html.length * 4 + 100);
      }),
      { numRuns: runs(300) },
    );
  });
});
