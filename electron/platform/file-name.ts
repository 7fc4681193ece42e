/** A name that every system takes as a file's; `otherwise` when nothing of it is left. */
export function fileName(name: string, otherwise: string): string {
  const plain = name
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    .replaceAll(/[. ]+$/g, '');
  return plain === '' ? otherwise : plain;
}
