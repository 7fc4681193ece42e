/** What the two colours of a bar mean. */
export function Legend() {
  return (
    <p className="flex flex-wrap gap-x-3.5 px-2.5 text-sm text-ink2">
      <Key colour="bg-demand">demand: how much it is wanted</Key>
      <Key colour="bg-impact">impact: demand × my gap</Key>
    </p>
  );
}

function Key({ colour, children }: { colour: string; children: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <span aria-hidden="true" data-keep-colours="" className={`h-2 w-2.5 rounded-sm ${colour}`} />
      {children}
    </span>
  );
}
