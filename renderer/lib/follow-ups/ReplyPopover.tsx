import { useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { Button, TextField } from '../../components/index.ts';
import { sayWhatTheySaid, useReply } from './reply.ts';
import type { Reply } from './reply.ts';

/** Asks what they said after an answer was logged. Stands once in the shell; shows nothing until then. */
export function ReplyPopover() {
  const reply = useReply((state) => state.reply);
  return reply === null ? null : <WhatTheySaid key={reply.step.id} reply={reply} />;
}

function WhatTheySaid({ reply }: { reply: Reply }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [said, setSaid] = useState('');
  const { at, who } = reply;
  const close = () => {
    // Another answer may have been logged meanwhile; its own question stays.
    useReply.setState((state) => (state.reply === reply ? { reply: null } : state));
    // After the popover has gone and let go of the focus.
    requestAnimationFrame(() => requestAnimationFrame(reply.after));
  };
  return (
    <>
      <span ref={anchor} aria-hidden="true" className="pointer-events-none fixed" style={at} />
      <Popover
        triggerRef={anchor}
        isOpen
        isNonModal
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
        placement="bottom end"
        offset={4}
        className="floating data-entering:animate-float-in"
      >
        <Dialog aria-label={`What ${who} said`} className="w-96 p-3 outline-none">
          <form
            className="flex flex-col gap-2.5"
            onSubmit={(event) => {
              event.preventDefault();
              void sayWhatTheySaid(reply, said).then((isSaved) => {
                if (isSaved) close();
              });
            }}
          >
            <TextField
              label={`${who} answered. What they said`}
              value={said}
              onChange={setSaid}
              placeholder="Can be left out"
              hint="Logged already; Enter adds these words to it."
              autoFocus
            />
            <div className="flex justify-end">
              <Button size="sm" variant="primary" type="submit">
                Save
              </Button>
            </div>
          </form>
        </Dialog>
      </Popover>
    </>
  );
}
