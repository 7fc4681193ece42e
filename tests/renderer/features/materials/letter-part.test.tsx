// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { LetterPart } from '../../../../renderer/features/materials/LetterPart.tsx';
import { recordBridge } from '../../../support/bridge.ts';

afterEach(cleanup);

const against = {
  id: 'o',
  company: 'Acme',
  title: 'Senior PM',
  wanted: [],
  pieces: [],
  letter: {
    pains: [{ id: 'p', text: 'Every release waits two weeks', answer: 'I moved sign-off into the team' }],
    values: [],
    stories: [{ id: 's', title: 'Sign-off', number: '14 → 2 days', result: '' }],
  },
};

test('the skeleton from the brief is complete, saves itself, and a missing part is put in with one choice', async () => {
  const bridge = recordBridge({ 'material.update': { value: null, step: null } });
  const user = userEvent.setup();
  render(<LetterPart id="m" stored="" against={against} />);
  await user.click(screen.getByRole('button', { name: 'Start from the brief' }));
  expect(screen.getByRole('status').textContent).toBe('Pain, what I bring and proof follow each other.');
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Letter' });
  expect(box.value.split('\n\n')).toEqual([
    'Every release waits two weeks.',
    'I moved sign-off into the team.',
    '14 → 2 days.',
  ]);
  await user.clear(box);
  await user.type(box, 'Every release waits two weeks. It took 2 days.');
  expect(screen.getByRole('status').textContent).toBe('1 of 3 parts is missing.');
  await user.click(screen.getByRole('button', { name: 'Put in…' }));
  await user.click(within(await screen.findByRole('menu')).getByRole('menuitem'));
  expect(box.value).toBe('Every release waits two weeks. I moved sign-off into the team. It took 2 days.');
  await user.click(document.body);
  await expect.poll(() => bridge.inputs('material.update').at(-1)).toEqual({ id: 'm', fields: { body: box.value } });
});

test('without an opportunity it says where to choose one', () => {
  recordBridge({});
  render(<LetterPart id="m" stored="" against={null} />);
  expect(screen.getByText(/Choose the opportunity it is for/)).toBeDefined();
  expect(screen.queryByRole('status')).toBeNull();
});
