package fr.contratdeville.tableaux.reconnaissance.francais;

import fr.contratdeville.modele.Nouveaute;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.valeur.Exercice;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the status of an action, and whether it is new, in the words of town halls. */
public final class StatutFrancais {
  private static final Map<Pattern, Statut> STATUTS = Map.of(
      Pattern.compile("(action )?(realisee?|terminee?|faite?|achevee?)"), Statut.REALISEE,
      Pattern.compile("(action )?(realisee? )?(partiellement|en partie|partielle)( realisee?)?"),
          Statut.PARTIELLE,
      Pattern.compile("(action )?en cours( de realisation)?"), Statut.EN_COURS,
      Pattern.compile("(action )?(reportee?|decalee?)( (en|a|sur) .*)?"), Statut.REPORTEE,
      Pattern.compile("(action |dossier |demande )?(annulee?|abandonnee?|supprimee?|retiree?)"),
          Statut.ANNULEE);
  private static final Pattern NOUVELLE = Pattern.compile(
      "n|(action )?(nouvelle?s?|nouveau)( action| projet)?|premiere demande|initiale?");
  private static final Pattern RECONDUITE = Pattern.compile(
      "r|(action |projet )?(reconductions?|reconduite?s?|renouvellements?|renouvelee?s?)( de l action)?");
  private static final Pattern REFUS = Pattern.compile(
      "(dossier |demande |avis |action )?(refusee?|refus|rejetee?|rejet|non retenue?|non attribuee?|non accordee?"
          + "|retiree?|retrait|supprimee?|irrecevable|non recevable|ineligible|non eligible|defavorable"
          + "|sans suite|classee? sans suite|desistement)");
  /** Longer texts are sentences. */
  private static final int LONGUEUR = 60;

  private static final Pattern OUI = Pattern.compile("oui|o|x");

  private StatutFrancais() {}

  /**
   * A status that a text names.
   *
   * @param reporteVers the year that a postponed action is put off to, where the text names it
   */
  public record StatutLu(Statut statut, Optional<Exercice> reporteVers) {}

  /** Reads the status that a text names; empty if it names none. */
  public static Optional<StatutLu> statut(String texte) {
    String cle = Normalise.cle(texte);
    return STATUTS.entrySet().stream()
        .filter(e -> e.getKey().matcher(cle).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .map(s -> new StatutLu(s, s == Statut.REPORTEE ? Annees.seule(texte) : Optional.empty()));
  }

  /** Whether a status says that a request was refused or withdrawn. */
  public static boolean estRefusee(String texte) {
    return texte.length() <= LONGUEUR && REFUS.matcher(Normalise.cle(texte)).matches();
  }

  /** @param titre the heading, which a bare {@code oui} or a cross agrees to */
  public static Optional<Nouveaute> nouveaute(String texte, String titre) {
    String cle = Normalise.cle(texte);
    String dit = OUI.matcher(cle).matches() ? Normalise.cle(titre) : cle;
    if (NOUVELLE.matcher(dit).matches()) {
      return Optional.of(Nouveaute.NOUVELLE);
    }
    return RECONDUITE.matcher(dit).matches()
        ? Optional.of(Nouveaute.RECONDUCTION)
        : Optional.empty();
  }
}
