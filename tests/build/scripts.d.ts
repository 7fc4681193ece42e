// The scripts are plain JavaScript; `npm run check` checks their types in a program of their own (build/tsconfig.json).
declare module '*.mjs';
