// Building the matcher: for our own terms against parsing the bundled data, and how it grows with the number of terms.
import json from 'virtual:knowledge';
