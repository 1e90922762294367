const ENDING = /\.([a-z0-9]{1,12})$/i;
const LONGEST_SAVED_ENDING = 5;
const RUNS = new Set(
  `apk apks aab xapk ipa exe msi com scr bat cmd ps1 vbs vbe js jse mjs wsf wsh hta jar app dmg pkg deb rpm run sh
  bash py lnk url desktop reg inf cpl dll so iso img vhd html htm xhtml mht mhtml svg docm dotm xlsm xltm pptm ppsm
  chm mobileconfig profile crt cer p12`.split(/\s+/),
);

const endingOf = (name: string): string => ENDING.exec(name)?.[1]?.toLowerCase() ?? '';

/** Whether a device may run a file of this name, or change itself by it, when somebody opens it. A rule of endings: it sees no content. */
export const mayRun = (name: string): boolean => RUNS.has(endingOf(name));

/** A name that tells nothing of what is inside, with the ending by which a device knows how to open it. */
export const nameThatTellsNothing = (name: string): string => {
  const ending = endingOf(name);
  return ending === '' || ending.length > LONGEST_SAVED_ENDING ? 'file' : `file.${ending}`;
};
