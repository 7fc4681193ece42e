export function StoriesScreen() {
  return <h1 className="px-4 py-3 text-title">Stories</h1>;
}
