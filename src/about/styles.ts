// A bundle begins with a script, though none of this runs on about/.
import './about.css';
