/**
 * The works that the pictures and walkthroughs are based on, by the URLs that the sources in the data have: the ids of
 * sources do not ship.
 */
export const works = {
  adams2006: 'https://doi.org/10.1145/1168857.1168860',
  barham2003: 'https://doi.org/10.1145/945445.945462',
  bellard2005:
    'https://www.usenix.org/conference/2005-usenix-annual-technical-conference/qemu-fast-and-portable-dynamic-translator',
  bugnion2012: 'https://doi.org/10.1145/2382553.2382554',
  fraser2004: 'https://www.cl.cam.ac.uk/research/srg/netos/papers/2004-oasis-ngio.pdf',
  goldberg1973: 'https://apps.dtic.mil/sti/citations/AD0772809',
  kamp2000: 'https://papers.freebsd.org/2000/phk-jails/',
  kivity2007: 'https://www.kernel.org/doc/ols/2007/ols2007v1-pages-225-230.pdf',
  popek1974: 'https://doi.org/10.1145/361011.361073',
  robin2000: 'https://www.usenix.org/legacy/events/sec00/full_papers/robin/robin_html/index.html',
  savill2008:
    'https://itprotoday.com/hyper-v/q-what-s-the-difference-between-monolithic-and-microkernelized-hypervisors-',
  soltesz2007: 'https://doi.org/10.1145/1272996.1273025',
  sugerman2001: 'https://www.usenix.org/legacy/publications/library/proceedings/usenix01/sugerman.html',
  uhlig2005: 'https://doi.org/10.1109/MC.2005.163',
} as const;
