/** Files of materials: their names, and which are taken. Pure rules; nothing here touches a disk. */

/** Largest file that is kept, in bytes. */
export const FILE_MAX_BYTES = 50 * 1024 * 1024;

/** Endings that a system runs instead of showing: programs, scripts, installers, shortcuts, and documents with macros. */
const RUN = new Set(
  (
    'exe com bat cmd msi msix msp mst scr pif cpl gadget hta jar jnlp js jse vb vbe vbs ws wsf wsh ps1 psm1 psd1 ps1xml sct ' +
    'reg inf scf lnk url website application appref-ms dll sys drv ocx chm hlp diagcab settingcontent-ms library-ms ' +
    'app command workflow action scpt scptd applescript osax pkg mpkg dmg iso img terminal tool webloc inetloc fileloc ' +
    'sh bash zsh fish csh ksh run bin out elf appimage deb rpm snap flatpak flatpakref desktop py pyc pyw pyz rb pl php lua ' +
    'docm dotm xlsm xltm xlam pptm potm ppam ppsm sldm xll iqy slk apk ipa air'
  ).split(' '),
);

/** How the state of a kept copy is told: as it was attached, gone, or with something else in it. */
export const FILE_STATES = ['there', 'missing', 'changed'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** A file's name as one line that reads as it is written: without control characters and signs that turn the direction. */
export function shownFileName(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/gu, ' ').trim();
  return plain === '' ? 'file' : plain;
}

/** The ending in small letters without its dot; empty when there is none that every system reads as one. */
export function endingOf(name: string): string {
  // Windows drops dots and spaces at the end: `cv.exe. ` is a program there.
  const trimmed = shownFileName(name).replace(/[. ]+$/, '');
  return /[^.]\.([\p{L}\p{N}_-]{1,24})$/u.exec(trimmed)?.[1]?.toLowerCase() ?? '';
}

/** Whether a system would run a file of this name rather than show it. */
export const isProgram = (name: string): boolean => RUN.has(endingOf(name));

/** The name of the copy: what is in it, and the ending by which the system finds a program for it. */
export function copyName(sha256: string, name: string): string {
  const ending = endingOf(name);
  return /^[a-z0-9]{1,10}$/.test(ending) ? `${sha256}.${ending}` : sha256;
}

/** The SHA-256 that the name of a copy says; null for any name that is none of a copy. */
export const hashOfCopy = (name: string): string | null =>
  /^([0-9a-f]{64})(?:\.[a-z0-9]{1,10})?$/.exec(name)?.[1] ?? null;
