package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One reading of the amounts that a column of totals covers, and the number of rows that it closes.
 */
final class PorteeCandidate {

  /** The readings, in the order of preference. */
  enum Etendue {
    GAUCHE("les financeurs à sa gauche", "the financeurs on its left"),
    DEPUIS("ceux depuis le total précédent", "those since the total before"),
    TOUS("tous les financeurs", "all financeurs"),
    DROITE("les financeurs à sa droite", "the financeurs on its right"),
    TRANCHE("les montants", "the amounts");

    private final Message nom;

    Etendue(String fr, String en) {
      this.nom = Message.of(fr, en);
    }
  }

  private final Etendue lecture;
  private final RunningSums sums;
  private final int debut;
  private final int fin;
  private int ferment;

  PorteeCandidate(Etendue lecture, RunningSums sums, int debut, int fin) {
    this.lecture = lecture;
    this.sums = sums;
    this.debut = debut;
    this.fin = fin;
  }

  RunningSums sums() {
    return sums;
  }

  /** The columns of amounts that it covers. */
  List<Integer> colonnes() {
    return sums.colonnes().subList(debut, fin);
  }

  /** Tries this reading on the row whose amounts {@link #sums()} holds. */
  void test(long total) {
    ferment += sums.sum(debut, fin) == total ? 1 : 0;
  }

  /** The number of rows where the amounts add up to the printed total. */
  int ferment() {
    return ferment;
  }

  private Message nom() {
    return lecture == Etendue.TRANCHE
        ? new Message(
            lecture.nom.fr() + sums.modele().tranche(Locale.FRENCH),
            lecture.nom.en() + sums.modele().tranche(Locale.ENGLISH))
        : lecture.nom;
  }

  /** The reason why this reading was chosen among others. */
  Message raison(List<PorteeCandidate> lectures, int imprimes) {
    List<String> fr = new ArrayList<>();
    List<String> en = new ArrayList<>();
    fr.add(nom().fr() + " : " + ferment
        + (ferment > 1 ? " lignes sur " : " ligne sur ") + imprimes
        + (ferment > 1 ? " ferment" : " ferme"));
    en.add(nom().en() + ": " + ferment + (ferment == 1 ? " row of " : " rows of ") + imprimes
        + (ferment == 1 ? " closes" : " close"));
    for (PorteeCandidate autre : lectures) {
      if (autre != this) {
        fr.add("avec " + autre.nom().fr() + ", " + autre.ferment);
        en.add("with " + autre.nom().en() + ", " + autre.ferment);
      }
    }
    return new Message(String.join(" ; ", fr), String.join("; ", en));
  }
}
