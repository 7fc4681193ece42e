// Loaded into the app's main process before the app itself, which then waits to be let go: until then a test can set its
// clock. Only an Electron that runs a folder loads such a file; what is given to people does not.
const { app } = require('electron');

const ready = app.whenReady();
const released = new Promise((release) => {
  globalThis.releaseApp = release;
});
app.whenReady = () => released.then(() => ready);
