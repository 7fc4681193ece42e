/** What is used of the package, which brings no types of its own. */
declare module 'html-to-text' {
  interface Selector {
    selector: string;
    format?: string;
    options?: Record<string, unknown>;
  }
  interface Options {
    wordwrap?: number | false;
    preserveNewlines?: boolean;
    selectors?: Selector[];
    limits?: { ellipsis?: string; maxInputLength?: number; maxDepth?: number; maxChildNodes?: number };
  }
  export function compile(options?: Options): (html: string) => string;
}
