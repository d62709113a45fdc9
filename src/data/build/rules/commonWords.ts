import { nameKey } from '../../../base/folding';
import { namedEntries, type Rule } from './rule';

/** Words of everyday or general technical English that must not be marked without evidence. */
const common = new Set(
  `abstraction access account action actor address agent alias allocation application architecture area array backend
  backup balance balloon bank base batch bay bin binary block board body boot bottleneck box branch bridge broker bucket
  budget buffer bus cache call capability capacity capsule card cell certificate channel chart check checkpoint child
  chip clone cluster code commit company compile component compression computer conductor configuration connection
  console consolidation contact container context control controller copy core cost credit cutover daemon data database
  datacenter demand deployment desktop device disk distribution document domain downtime driver drop drum edge editor
  efficiency elasticity emulation emulator encapsulation enclave engine entry environment equivalence escape event
  exception execution exit expansion failover farm fault feature fence fencing field file filter firmware flag flavor
  fleet flow folder fork format frame framework frontend function gate gateway grant grid group guard guest handler
  hardware header heap hole hook host hub image import index infrastructure injection instance instruction integration
  interface interpretation interrupt isolation job journal kernel key label lane lane laptop latency layer layout lease
  legacy level library licence license limit link list load lock log loop machine mainframe manager manifest map mask
  master memory merge mesh message metal migration mirror mode model module monitor mount multiplexing namespace network
  node notification object operator orchestration order overhead package page paging panel parent partition pass patch
  path pattern peer pin pipeline placement plan platform pod policy pool port privilege process processor profile
  program project proxy queue quota realm record region register registry relay release replica replication report
  request reservation resource result ring role root route rule runtime sandbox scale scheduler scheduling scope script
  section security segment sensor server service session shadow share shares shell signal simulation site slave slice
  slot snapshot socket software space spawn split stack stage standard state storage store stream stub subject supervisor
  swap swapping switch symbol synchronization system table tag target task template tenant test thread ticket tier time
  token tool topology trace track train transaction transfer translation trap tree trigger tunnel unit update user
  value vector version view volume wall warm watch weight window worker workload workspace wrapper zone`
    .split(/\s+/)
    .map(nameKey),
);

export const commonWords: Rule = {
  name: 'common-words',
  demands: 'A surface form that is an ordinary English word has match.evidence that covers it.',
  *check(knowledge) {
    for (const entry of namedEntries(knowledge)) {
      const evidence = entry.match?.evidence;
      const covered = evidence?.for && new Set(evidence.for.map(nameKey));
      const { aliases = [], mentions = [] } = entry;
      for (const surface of [entry.name, ...aliases, ...mentions, ...(entry.match?.forms ?? [])]) {
        const key = nameKey(surface);
        // Written in capitals only, it is an acronym and matched as such.
        const isAcronym = surface === surface.toUpperCase();
        if (!isAcronym && common.has(key) && (!evidence || (covered && !covered.has(key)))) {
          yield { id: entry.id, message: `"${surface}" is an ordinary word and needs match.evidence` };
        }
      }
    }
  },
};
