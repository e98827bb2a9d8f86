const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Dutch words for people that also end longer ones: `wijkagent`, `beleidsmedewerker`. */
const ENDINGS = words(`
  adviseur adviseuse agent agente ambtenaar analist arts assistent begeleider begeleidster beheerder
  bestuurder bestuurslid bewoner burgemeester coach commissielid consulent coordinator coordinatrice
  deelneemster deelnemer deskundige directeur directrice docent docente familielid functionaris
  gezinslid groepslid inspecteur inwoner leerkracht leerling leider leidster leraar lerares maker
  manager mentor moeder officier onderneemster ondernemer onderzoeker pedagoog personeelslid persoon
  professional psycholoog raadslid rechercheur rector regisseur respondent scholier secretaris
  specialist staflid student teamlid therapeut trainer vader verleenster verlener verpleegkundige
  voorlichter voorzitter vrijwilliger werker werkneemster werknemer werkster`);

/** Words for people that stand alone, Dutch and English. */
const WHOLE = words(`
  asielzoeker betrokkene boa broer burger christen client collega conrector dader decaan dominee
  expert extremist geinterviewde getuige imam informant jihadist jongen jongere journalist jurist
  leidinggevende lid man meisje melder mens migrant moslim moslima ondervraagde opvoeder ouder pastor
  patient pleegouder politieman politievrouw predikant priester rabbijn salafist slachtoffer
  sleutelfiguur statushouder terugkeerder tiener uitreiziger verdachte vertegenwoordiger vluchteling
  volwassene voogd vrouw wethouder zus
  adviser advisor alderman boy child citizen colleague councillor counsellor director doctor employee
  father girl gp headteacher interviewee lecturer leader mayor member mother muslim nurse officer
  official parent participant person policeman policewoman policymaker psychologist pupil
  researcher resident servant spokesperson suspect teacher tutor victim volunteer woman worker
  youngster`);

/** Plurals that are made otherwise than by -s, -n or -en behind the word. */
const IRREGULAR = new Map(
  words(`
  ambtenaar:ambtenaren bestuurslid:bestuursleden child:children commissielid:commissieleden
  familielid:familieleden functionaris:functionarissen gezinslid:gezinsleden groepslid:groepsleden
  leraar:leraren lerares:leraressen lid:leden man:mannen pedagoog:pedagogen
  personeelslid:personeelsleden persoon:personen policeman:policemen policewoman:policewomen
  politieman:politiemannen psycholoog:psychologen raadslid:raadsleden secretaris:secretarissen
  sleutelfiguur:sleutelfiguren staflid:stafleden teamlid:teamleden woman:women zus:zussen
  alderman:aldermen`).map((pair) => pair.split(":") as [string, string]),
);

const pluralsOf = (word: string): readonly string[] => {
  const irregular = IRREGULAR.get(word);
  return irregular ? [irregular] : [`${word}s`, `${word}'s`, `${word}n`, `${word}en`];
};

interface Forms {
  readonly whole: ReadonlySet<string>;
  readonly endings: readonly string[];
}

const FORMS: Readonly<Record<"one" | "more", Forms>> = {
  one: { whole: new Set([...ENDINGS, ...WHOLE]), endings: ENDINGS },
  more: {
    whole: new Set([
      ...[...ENDINGS, ...WHOLE].flatMap(pluralsOf),
      // These have no -s; "hen" is for "een van hen". The one of "kinderen" is an English word too.
      ...words("man men people staff hen kinderen"),
    ]),
    endings: ENDINGS.flatMap(pluralsOf),
  },
};

/** No word for a person is longer; what is, is not looked at letter by letter. */
const LONGEST = 60;

/**
 * Whether a word is one for a person with a function, a faith or a part in the study, in Dutch or
 * English; as one person or as more.
 *
 * @param word in small letters, without accents
 */
export function isPerson(word: string, number: "one" | "more"): boolean {
  if (word.length > LONGEST) return false;
  const { whole, endings } = FORMS[number];
  const last = word.slice(word.lastIndexOf("-") + 1);
  return whole.has(last) || endings.some((ending) => last.endsWith(ending));
}
