/** What closing one gap or several would change. */
export function WhatIfView() {
  return null;
}
