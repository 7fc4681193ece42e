export function InsightsScreen() {
  return <h1 className="px-4 py-3 text-title">Insights</h1>;
}
