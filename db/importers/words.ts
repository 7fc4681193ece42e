import type { OpportunitySource, Outcome, StageKind, WorkMode } from '../domain/vocabulary.ts';
import type { Certainty, StageChoice } from './types.ts';

/** A word as it is compared: case, spaces and punctuation do not matter. */
export const foldWord = (word: string): string =>
  word
    .slice(0, 300)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const stage = (stageKind: StageKind, outcome: Outcome | null = null): StageChoice => ({ stageKind, outcome });
const list = (words: string) => new Set(words.split(',').map((word) => word.trim()));

/** Words that mean one thing to everyone. */
const CERTAIN: readonly [ReadonlySet<string>, StageChoice][] = [
  [
    list(
      'draft,new,wishlist,wish list,lead,saved,bookmarked,to apply,not applied,interested,prospect,idea,watching,considering,applying,preparing,entwurf,gemerkt,merkliste,vorgemerkt,geplant,à postuler,enregistré,guardado,da candidare,salvato,opgeslagen',
    ),
    stage('lead'),
  ],
  [
    list(
      'applied,application sent,application submitted,submitted,sent,bewerbung verschickt,bewerbung gesendet,beworben,eingereicht,candidature envoyée,postulé,postulado,solicitud enviada,candidatura enviada,candidato,inviata,gesolliciteerd',
    ),
    stage('applied'),
  ],
  [
    list(
      'screen,screening,phone screen,phone screening,phone interview,phone call,recruiter screen,recruiter call,hr screen,hr interview,hr call,screening call,intro call,telefoninterview,telefongespräch,telefonat,entretien téléphonique,entrevista telefónica,colloquio telefonico',
    ),
    stage('screen'),
  ],
  [
    list(
      'interview,interviewing,interviews,onsite,on site,onsite interview,technical interview,panel interview,panel,hiring manager interview,interview scheduled,in interviews,vorstellungsgespräch,im gespräch,zweitgespräch,gespräch,entretien,entrevista,colloquio,sollicitatiegesprek',
    ),
    stage('interview'),
  ],
  [
    list(
      'final,final round,final interview,final stage,last round,executive interview,letzte runde,finale runde,dernier entretien',
    ),
    stage('final'),
  ],
  [
    list(
      'offer,offered,offer received,offer extended,negotiating,negotiation,angebot,angebot erhalten,vertragsangebot,offre,offre reçue,oferta,offerta,aanbod',
    ),
    stage('offer'),
  ],
  [
    list(
      'rejected,rejection,rejected by company,turned down by company,not selected,not moving forward,unsuccessful,application rejected,absage,absage erhalten,abgelehnt,abgesagt,refusé,rejeté,rechazado,rifiutato,afgewezen',
    ),
    stage('closed', 'rejected'),
  ],
  [list('ghosted,ghosted by company,funkstille'), stage('closed', 'ghosted')],
  [
    list('withdrawn,withdrew,i withdrew,i declined to continue,zurückgezogen,selbst abgesagt,retiré,retirado,ritirato'),
    stage('closed', 'withdrew'),
  ],
  [
    list('offer accepted,accepted offer,hired,offer signed,signed,angenommen,zusage,eingestellt,accepté,aceptado'),
    stage('closed', 'accepted'),
  ],
  [
    list(
      'offer declined,declined offer,i declined,offer rejected by me,angebot abgelehnt,offre refusée,oferta rechazada',
    ),
    stage('closed', 'declined'),
  ],
  [
    list('position cancelled,role cancelled,position filled,job closed,cancelled,canceled'),
    stage('closed', 'cancelled'),
  ],
  [list('no fit,not a fit,no match'), stage('closed', 'no_fit')],
];

/** Words people use for different things: shown with what is likely, and asked about. */
const LIKELY: readonly [ReadonlySet<string>, StageChoice][] = [
  [
    list(
      'no response,no answer,no reply,unanswered,keine antwort,keine rückmeldung,sans réponse,sin respuesta,nessuna risposta',
    ),
    stage('closed', 'ghosted'),
  ],
  [list('expired,posting expired,job expired,abgelaufen'), stage('closed', 'cancelled')],
  [list('archived,archive,closed,inactive,done,archiviert'), stage('closed', null)],
  [list('accepted'), stage('closed', 'accepted')],
  [list('declined,turned down'), stage('closed', 'declined')],
  [
    list(
      'in review,under review,pending,in progress,waiting,awaiting response,in process,active,open,viewed,in bearbeitung,offen,laufend,en cours,en curso',
    ),
    stage('applied'),
  ],
  [list('assessment,test,online assessment,oa,take home,case study,coding challenge,assignment'), stage('screen')],
  [list('to do,todo,backlog,maybe,on hold'), stage('lead')],
];

/** What a status word means. `unknown` comes with null. */
export function statusMeaning(word: string): { choice: StageChoice | null; certainty: Certainty } {
  const folded = foldWord(word);
  for (const [words, choice] of CERTAIN) if (words.has(folded)) return { choice, certainty: 'certain' };
  if (/^(?:(?:\d+(?:st|nd|rd|th)|first|second|third|fourth) )?interview(?: (?:round ?)?\d+)?$/.test(folded))
    return { choice: stage('interview'), certainty: 'certain' };
  if (/^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth) round(?: interview)?$|^(?:interview )?round \d+$/.test(folded))
    return { choice: stage('interview'), certainty: 'certain' };
  for (const [words, choice] of LIKELY) if (words.has(folded)) return { choice, certainty: 'suggested' };
  return { choice: null, certainty: 'unknown' };
}

const SOURCES: readonly [ReadonlySet<string>, OpportunitySource, Certainty][] = [
  [list('linkedin,linked in,xing,professional network,network,networking'), 'professional_network', 'certain'],
  [
    list(
      'indeed,glassdoor,stepstone,monster,job board,jobboard,ziprecruiter,wellfound,angellist,otta,dice,welcome to the jungle',
    ),
    'job_board',
    'certain',
  ],
  [list('agency,recruitment agency,recruiting agency,staffing agency,headhunter'), 'agency', 'certain'],
  [list('company site,company website,career page,careers page,career site,website,direct'), 'company_site', 'certain'],
  [list('referral,referred,employee referral,friend,empfehlung'), 'referral', 'certain'],
  [list('event,meetup,conference,job fair,career fair'), 'event', 'certain'],
  [list('community,slack,discord,forum'), 'community', 'certain'],
  [list('recruiter inbound,inbound,recruiter reached out'), 'recruiter_inbound', 'certain'],
  [list('recruiter'), 'recruiter_inbound', 'suggested'],
  [list('other,misc'), 'other', 'certain'],
];

/** Which of the product's sources a word names. `unknown` comes with null. */
export function sourceMeaning(word: string): { choice: OpportunitySource | null; certainty: Certainty } {
  const folded = foldWord(word);
  const found = SOURCES.find(([words]) => words.has(folded));
  return found === undefined ? { choice: null, certainty: 'unknown' } : { choice: found[1], certainty: found[2] };
}

/** `Remote`, `Hybrid`, `On-site`, or null. */
export function workModeOf(cell: string): WorkMode | null {
  const folded = foldWord(cell);
  if (/^(?:remote|fully remote|100 remote|full remote|home office|work from home|wfh)$/.test(folded)) return 'remote';
  if (/^hybrid(?:e)?$/.test(folded)) return 'hybrid';
  if (/^(?:on ?site|onsite|in office|office|in person|vor ort)$/.test(folded)) return 'on_site';
  return null;
}

/** `Yes`, `No`, `true`, `1`, `x` and the like, or null. */
export function yesNo(cell: string): boolean | null {
  const folded = foldWord(cell);
  if (/^(?:yes|y|true|1|x|done|ja|oui|si|sí|sim)$/.test(folded)) return true;
  if (/^(?:no|n|false|0|nein|non|não|not yet)$/.test(folded)) return false;
  return null;
}
