/** Acronyms that are spoken as words, of those that would have another article if they were spelled out. */
const SPOKEN = new Set([
  'LAN',
  'LUN',
  'MAC',
  'NAS',
  'NAT',
  'NIC',
  'NUMA',
  'RAID',
  'RAM',
  'RISC',
  'ROM',
  'SAN',
  'SIMD',
  'SIM',
  'SLIRP',
  'SUSE',
]);

/** Vowels in writing that begin with a consonant in speech: a unikernel, a user, a European, a one-way switch. */
const CONSONANT_FIRST = /^(?:uni(?![nm])|us[aeiu]|eu|one?(?![a-z])|once|uti|ubi|u(?![a-z]))/i;

/** Whether a name is spoken with a vowel first, so that it takes `an`. Acronyms are spelled out: `an NPT`, `a VMM`. */
export function startsWithVowel(name: string): boolean {
  const letters = /^(?:[A-Z\d]+(?![A-Za-z])|[A-Z]{2,})/.exec(name)?.[0];
  if (letters !== undefined && !SPOKEN.has(letters)) return /^(?:[AEFHILMNORSX8]|1[18](?!\d))/.test(letters);
  if (/^(?:x(?:86|64)|hour|honest)/i.test(name)) return true;
  return /^[aeiou]/i.test(name) && !CONSONANT_FIRST.test(name);
}
