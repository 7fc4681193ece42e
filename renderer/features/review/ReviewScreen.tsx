export function ReviewScreen() {
  return <h1 className="px-4 py-3 text-title">Weekly review</h1>;
}
