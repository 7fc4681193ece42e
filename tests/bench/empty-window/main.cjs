// The floor of the bench: one window with one word in it, and nothing else.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  void window.loadURL('data:text/html,<title>Empty</title><p>Empty');
});
