/** React, in a script of its own: `src/build/pages-plugin.ts` says why. */
import 'react-dom/client';
