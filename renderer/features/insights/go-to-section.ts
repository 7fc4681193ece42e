export const anchorOf = (sectionId: string): string => `insights-${sectionId}`;

/** Brings a section to the top and the focus to it, so that Tab goes on inside it. */
export function goToSection(sectionId: string): void {
  const element = document.getElementById(anchorOf(sectionId));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}
