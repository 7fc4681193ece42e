// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { TemplateView } from '../../../../electron/ipc/contract/template.ts';
import { clearToasts, currentToasts } from '../../../../renderer/components/toasts.ts';
import { TemplatesSection } from '../../../../renderer/features/settings/TemplatesSection.tsx';
import { openTemplate } from '../../../../renderer/lib/templates/open.ts';
import { templates } from '../../../../renderer/lib/templates/resources.ts';
import { recordBridge } from '../../../support/bridge.ts';
import { builtInViews, draftFactsWith } from '../../../support/templates.ts';

// The document of these tests is not laid out.
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  cleanup();
  clearToasts();
  vi.unstubAllGlobals();
});

const own: TemplateView = {
  id: '01932d7e-0000-7000-8000-000000000001',
  kind: 'thank_you',
  name: 'Merci',
  subject: '{topic}',
  body: 'Hi {first_name}',
  isBuiltIn: false,
  isChanged: false,
};
const step = { id: 'step', label: 'Changed the template' };
const done = { value: null, step };

async function show(list: TemplateView[] = [...builtInViews(), own]) {
  const bridge = recordBridge({
    'template.list': list,
    'template.show': draftFactsWith({ values: { first_name: 'Ines', topic: 'Group PM, Lumenhealth' } }),
    'opportunity.options': [],
    'template.update': done,
    'template.reset': done,
    'template.trash': done,
    'template.add': { value: { id: own.id }, step },
  });
  await templates.load(null);
  render(<TemplatesSection />);
  await screen.findByRole('list', { name: 'Templates' });
  return { bridge, user: userEvent.setup() };
}
const rowOf = (name: RegExp) => screen.getByRole('button', { name });
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });

test('a template is edited in place, shown with real values, and kept as it is typed', async () => {
  const { bridge, user } = await show();
  await user.click(rowOf(/^Merci/));
  const preview = screen.getByRole('group', { name: 'Preview' });
  expect(preview.textContent).toContain('Hi Ines');
  await user.type(text(), ', Grüße');
  expect(preview.textContent).toContain('Hi Ines, Grüße');
  await user.tab();
  await waitFor(() =>
    expect(bridge.inputs('template.update')).toEqual([{ id: own.id, fields: { body: 'Hi {first_name}, Grüße' } }]),
  );
});

test('a placeholder that nobody knows is named with the one that was meant, and what is typed is kept', async () => {
  const { bridge, user } = await show();
  await user.click(rowOf(/^Merci/));
  await user.type(text(), ' {{their_pian} {{foo}');
  expect(
    await screen.findByText(/\{their_pian\} and \{foo\} are no placeholders. Did you mean \{their_pain\}\?/),
  ).toBeDefined();
  await user.tab();
  await waitFor(() => expect(bridge.inputs('template.update')).toHaveLength(1));
});

test('a placeholder goes where the caret stood, from the keyboard alone', async () => {
  const { user } = await show();
  await user.click(rowOf(/^Merci/));
  await user.click(text());
  text().setSelectionRange(2, 2);
  await user.click(screen.getByRole('button', { name: 'Insert a placeholder' }));
  await screen.findByRole('menu');
  await user.keyboard('{{company{Enter}');
  await waitFor(() => expect(text().value).toBe('Hi{company} {first_name}'));
  await waitFor(() => expect(document.activeElement).toBe(text()));
  expect(text().selectionStart).toBe('Hi{company}'.length);
});

test('what the app brought can be reset once it was changed; what is one’s own goes to the trash', async () => {
  const [first, ...others] = builtInViews();
  if (!first) throw new Error('No template');
  const { bridge, user } = await show([{ ...first, body: 'Mine', isChanged: true }, ...others, own]);
  await user.click(rowOf(/^Thank you\s*changed/));
  expect(screen.queryByRole('button', { name: 'Trash' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Reset to the original' }));
  await waitFor(() => expect(bridge.inputs('template.reset')).toEqual([{ id: first.id }]));
  expect(currentToasts().at(-1)?.action?.label).toBe('Undo');
  await user.click(rowOf(/^Merci/));
  expect(screen.queryByRole('button', { name: 'Reset to the original' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Trash' }));
  await waitFor(() => expect(bridge.inputs('template.trash')).toEqual([{ id: own.id }]));
});

test('a new one begins with the text that is proposed for its kind', async () => {
  const { bridge, user } = await show();
  await user.click(screen.getByRole('button', { name: 'Add a template' }));
  await user.click(within(await screen.findByRole('menu')).getByRole('menuitem', { name: 'Closing note' }));
  const closing = builtInViews().find(({ kind }) => kind === 'closing_note');
  await waitFor(() =>
    expect(bridge.inputs('template.add')).toEqual([
      { kind: 'closing_note', name: 'Closing note, mine', subject: closing?.subject, body: closing?.body },
    ]),
  );
});

test('something found elsewhere opens its template', async () => {
  await show();
  openTemplate(own.id);
  await waitFor(() => expect(text().value).toBe('Hi {first_name}'));
});
