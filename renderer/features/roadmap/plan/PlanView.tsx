/** The initiatives that give the most in the hours there are. */
export function PlanView() {
  return null;
}
