export function MaterialsScreen() {
  return <h1 className="px-4 py-3 text-title">Materials</h1>;
}
