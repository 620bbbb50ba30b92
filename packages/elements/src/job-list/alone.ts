/** The list for pages that show nothing else: its first page is asked for before its own code is run. */
import './early-now.ts';
import './define.ts';
