import type { ReviewPart } from './parts.ts';

/** The review as it is printed. */
export function ReviewPaper({ title, parts }: { title: string; parts: readonly ReviewPart[] }) {
  return (
    <article>
      <h1>{title}</h1>
      {parts.map(({ id, title: name, line, groups }) => (
        <section key={id}>
          <h2>{name}</h2>
          {line !== '' && <p className="paper-quiet">{line}</p>}
          {groups.map((group) => (
            <section key={group.title}>
              <h3>{group.title}</h3>
              <ul>
                {group.lines.map(({ key, text, aside }) => (
                  <li key={key}>
                    <p>
                      {text} {aside !== '' && <span className="paper-quiet">{aside}</span>}
                    </p>
                  </li>
                ))}
                {group.total > group.lines.length && <li>and {group.total - group.lines.length} more</li>}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </article>
  );
}
