import type { ComponentProps } from 'react';
import ReactMarkdown from 'react-markdown';
import type { Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { call } from '../client.ts';
import { sayFailure } from '../undo.ts';

async function follow(url: string): Promise<void> {
  const result = await call('app.openExternal', { url });
  if (!result.ok) sayFailure(result.error);
}

/** Links leave the app, and only after a click; what is no web address is text. */
function Link({ href, children }: ComponentProps<'a'>) {
  if (href === undefined || !/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a
      href={href}
      className="text-accent-text underline"
      onClick={(event) => {
        event.preventDefault();
        void follow(href);
      }}
    >
      {children}
    </a>
  );
}

/** Headings of a note are none of the page: they look like one, and leave its outline alone. */
const Heading = ({ children }: ComponentProps<'p'>) => <p className="m-0 font-650 text-ink">{children}</p>;

const COMPONENTS: Components = {
  a: Link,
  // Nothing is fetched for a note: a picture is what it is called.
  img: ({ alt = '' }) => <span className="text-ink3">{alt === '' ? 'picture' : alt}</span>,
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
  p: ({ children }) => <p className="m-0 whitespace-pre-wrap">{children}</p>,
  ul: ({ children }) => <ul className="m-0 list-disc pl-5">{children}</ul>,
  ol: ({ children }) => <ol className="m-0 list-decimal pl-5">{children}</ol>,
  blockquote: ({ children }) => (
    <blockquote className="m-0 border-l-2 border-line2 pl-2 text-ink2">{children}</blockquote>
  ),
  code: ({ children }) => <code className="rounded-sm bg-sunken px-1">{children}</code>,
  pre: ({ children }) => <pre className="m-0 overflow-x-auto rounded-sm bg-sunken p-2">{children}</pre>,
};

interface MarkdownNode {
  type: string;
  value?: string;
  children?: MarkdownNode[];
}

/** What looks like HTML is text too: somebody typed it, and nothing that was typed may vanish. */
function htmlAsText() {
  const walk = (node: MarkdownNode) => {
    if (node.type === 'html') node.type = 'text';
    node.children?.forEach(walk);
  };
  return walk;
}

/** Markdown as a person wrote it. Only what is harmless is shown: no HTML, no script, nothing from the network. */
export default function MarkdownText({ text }: { text: string }) {
  return (
    <ReactMarkdown remarkPlugins={[remarkGfm, htmlAsText]} rehypePlugins={[rehypeSanitize]} components={COMPONENTS}>
      {text}
    </ReactMarkdown>
  );
}
