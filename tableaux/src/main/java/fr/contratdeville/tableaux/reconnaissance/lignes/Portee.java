package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One reading of what a column of totals covers, and how many rows it closes. */
final class Portee {

  /** The readings, in the order of preference. */
  enum Lecture {
    GAUCHE("les financeurs à sa gauche", "the financeurs on its left"),
    DEPUIS("ceux depuis le total précédent", "those since the total before"),
    TOUS("tous les financeurs", "all financeurs"),
    DROITE("les financeurs à sa droite", "the financeurs on its right"),
    TRANCHE("les montants", "the amounts");

    private final Message nom;

    Lecture(String fr, String en) {
      this.nom = Message.of(fr, en);
    }
  }

  private final Lecture lecture;
  private final Base base;
  private final int debut;
  private final int fin;
  private int ferment;

  Portee(Lecture lecture, Base base, int debut, int fin) {
    this.lecture = lecture;
    this.base = base;
    this.debut = debut;
    this.fin = fin;
  }

  Base base() {
    return base;
  }

  /** The columns of amounts inside. */
  List<Integer> colonnes() {
    return base.colonnes().subList(debut, fin);
  }

  /** Tries it on the row whose amounts the base holds. */
  void essayer(long total) {
    ferment += base.somme(debut, fin) == total ? 1 : 0;
  }

  /** How many rows it closed. */
  int ferment() {
    return ferment;
  }

  private Message nom() {
    return lecture == Lecture.TRANCHE
        ? new Message(
            lecture.nom.fr() + base.modele().tranche(Locale.FRENCH),
            lecture.nom.en() + base.modele().tranche(Locale.ENGLISH))
        : lecture.nom;
  }

  /** Why it was chosen among others. */
  Message raison(List<Portee> lectures, int imprimes) {
    List<String> fr = new ArrayList<>();
    List<String> en = new ArrayList<>();
    fr.add(nom().fr() + " : " + ferment
        + (ferment > 1 ? " lignes sur " : " ligne sur ") + imprimes
        + (ferment > 1 ? " ferment" : " ferme"));
    en.add(nom().en() + ": " + ferment + (ferment == 1 ? " row of " : " rows of ") + imprimes
        + (ferment == 1 ? " closes" : " close"));
    for (Portee autre : lectures) {
      if (autre != this) {
        fr.add("avec " + autre.nom().fr() + ", " + autre.ferment);
        en.add("with " + autre.nom().en() + ", " + autre.ferment);
      }
    }
    return new Message(String.join(" ; ", fr), String.join("; ", en));
  }
}
