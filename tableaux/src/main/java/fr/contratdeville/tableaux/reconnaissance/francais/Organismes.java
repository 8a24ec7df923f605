package fr.contratdeville.tableaux.reconnaissance.francais;

import java.util.regex.Pattern;

/** Tells the names of those whom subsidies go to by the words that they are made of. */
public final class Organismes {
  /** The words of such names; those of people, places and actions have others. */
  private static final Pattern MOTS = Pattern.compile(
      "(?:.* )?(?:association|assoc|asso|ass|club|comite"
          + "|ecole|college|lycee|commune|ville|mairie|communaute|cc|ca|sivom|sivu|syndicat|amicale"
          + "|union|federation|ligue|compagnie|cie|sarl|sas|scop|scic|eurl|sa|gaec|earl|scea|gie|gip"
          + "|mjc|ccas|cias|csc|collectif|fondation|universite|office|ehpad|hopital|chu|chru|croix rouge"
          + "|secours|restos|cooperative|ogec|ape|fcpe|mission locale|regie|centre social|centre socioculturel"
          + "|maison|foyer|harmonie|fanfare|orchestre|chorale|societe|groupement|reseau|institut|etablissement"
          + "|cci|cma|cpie|cidff|adil|admr|adie|unicef|handball|football|rugby|basket|judo|tennis|fc|us|as"
          + "|sporting|olympique|entente|gymnique|theatre|musee|departement|region|metropole|agence)(?: .*)?");

  private Organismes() {}

  /** Whether a key ({@code Cellule.cle}) has a word of the names of organisations. */
  public static boolean nomme(String cle) {
    return MOTS.matcher(cle).matches();
  }
}
