import { compile } from 'html-to-text';

/** Characters of HTML that are read; what stands behind them is left out, and said. */
export const HTML_MAX = 100_000;

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--/i;
const ENTITY = /&(?:[a-z]{2,31}|#\d{1,7}|#x[0-9a-f]{1,6});/i;
const BLOCK = /<(?:p|br|div|ul|ol|li|h[1-6]|table|tr|section|article)\b/i;

/** Whether a text is written in HTML: it has a tag or an entity. */
export const isHtml = (text: string): boolean => TAG.test(text) || ENTITY.test(text);

const GONE = ['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'img', 'head'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const reader = (preserveNewlines: boolean) =>
  compile({
    wordwrap: false,
    preserveNewlines,
    limits: { ellipsis: '…', maxDepth: 60, maxChildNodes: 20_000 },
    selectors: [
      ...GONE.map((selector) => ({ selector, format: 'skip' })),
      ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'], noAnchorUrl: true } },
      { selector: 'ul', options: { itemPrefix: '• ' } },
      { selector: 'table', options: { uppercaseHeaderCells: false } },
    ],
  });
const byTags = reader(false);
const byLines = reader(true);

/** A link that leads nowhere a person would go: it is not kept beside its words. */
const DEAD_LINK = / ?\((?:javascript|data|vbscript|file|blob):[^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/gi;

/**
 * HTML as text: paragraphs, lists and links stay readable, entities are decoded, scripts and styles go. Text that is no
 * HTML comes back as it is. `cut` says that there was more than is read.
 */
export function htmlText(text: string): { text: string; cut: boolean } {
  if (!isHtml(text)) return { text, cut: false };
  const cut = text.length > HTML_MAX;
  const html = cut ? text.slice(0, HTML_MAX) : text;
  // Where no tag breaks lines, those that are typed are meant.
  const read = BLOCK.test(html) ? byTags(html) : byLines(html);
  const plain = read
    .replace(DEAD_LINK, '')
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
  return { text: plain.trim(), cut };
}
