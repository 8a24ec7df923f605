package fr.contratdeville.lanceur.vue;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.stream.Stream;

/** What the controls answered, in some lines: silence is no agreement. */
public final class VueControles {

  private VueControles() {}

  /** Prints which controls found a gap, which agree, and how many had nothing to compare. */
  public static void imprimer(Rapport rapport, Ecran ecran) {
    nommer("Écart", "Gap", de(rapport, Issue.ECART), ecran);
    nommer("Conforme", "Agrees", de(rapport, Issue.CONFORME), ecran);
    ecran.phrase(sansObjet(rapport));
  }

  /** Prints in one sentence how many found a gap, agree, and had nothing to compare. */
  public static void compter(Rapport rapport, Ecran ecran) {
    ecran.phrase(Phrase.of(
        "%s : %s trouvent un écart, %s sont conformes, %s sans objet faute de rien à comparer.",
        "%s: %s find a gap, %s agree, %s have nothing to compare.",
        Phrase.nombre(
            rapport.controles().size(),
            Message.of("contrôle", "control"),
            Message.of("contrôles", "controls")),
        de(rapport, Issue.ECART).count(),
        de(rapport, Issue.CONFORME).count(),
        de(rapport, Issue.SANS_OBJET).count()));
  }

  /** How many controls found nothing to look at. */
  static Message sansObjet(Rapport rapport) {
    return Phrase.of(
        "Sans objet : %s (--entier dit pourquoi)",
        "Not applicable: %s (--entier says why)",
        Phrase.nombre(
            de(rapport, Issue.SANS_OBJET).count(),
            Message.of("contrôle sans rien à comparer", "control with nothing to compare"),
            Message.of("contrôles sans rien à comparer", "controls with nothing to compare")));
  }

  private static Stream<ResultatControle> de(Rapport rapport, Issue issue) {
    return rapport.controles().stream().filter(r -> r.issue() == issue);
  }

  private static void nommer(
      String fr, String en, Stream<ResultatControle> resultats, Ecran ecran) {
    List<Message> noms = resultats
        .map(r -> Message.of(r.titre().fr() + " " + r.id(), r.titre().en() + " " + r.id()))
        .toList();
    if (!noms.isEmpty()) {
      ecran.phrase(
          Phrase.of(fr + " (%s) : %s", en + " (%s): %s", noms.size(), Phrase.joindre(noms, ", ")));
    }
  }
}
