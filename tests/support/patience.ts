// What is waited for comes when it comes: on a busy machine, a second without it is no sign that it never will.
export {};

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 20_000 });
}
