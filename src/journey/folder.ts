/** Names the folder that a page stands in, on `<html>`: empty for the Japanese page. */
export const FOLDER_ATTRIBUTE = 'data-folder';

export const folderOf = (document: Document): string =>
  document.documentElement.getAttribute(FOLDER_ATTRIBUTE) ?? '';

/** The relative address of one page as seen from another. */
export const linkTo = (folder: string, from: string): string =>
  `${from ? '../' : './'}${folder ? `${folder}/` : ''}`;
