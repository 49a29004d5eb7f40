/** React, in a script of its own before the form's: while a phone reads and runs one script, it takes no touch. */
import 'react-dom/client';
