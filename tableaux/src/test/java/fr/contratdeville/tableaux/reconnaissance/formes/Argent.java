package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.Emplacement;
import java.util.List;
import java.util.stream.Collectors;

/** What a reading holds, in short texts that tests compare. */
public final class Argent {

  private Argent() {}

  /** Each line of money: its action, who pays, the step if it has one, the amount and its cell. */
  public static List<String> lignes(Lecture lecture) {
    return lecture.valeur().actions().stream()
        .flatMap(a -> a.volets().stream()
            .flatMap(v -> v.lignes().stream())
            .map(l -> a.intitule() + " | " + ligne(l)))
        .toList();
  }

  private static String ligne(FinancementLine ligne) {
    return ligne.financeur().nom()
        + ligne.etape().map(EtapeMontant::name).map(e -> " " + e).orElse("")
        + ligne
            .montant()
            .map(m -> " " + m.euros().stripTrailingZeros().toPlainString())
            .orElse("")
        + ligne.emplacement().map(Argent::adresse).map(p -> " " + p).orElse("");
  }

  /** Each action: its title, its porteur and its places. */
  public static List<String> actions(Lecture lecture) {
    return lecture.valeur().actions().stream()
        .map(a -> a.intitule() + " | " + porteur(a) + " | "
            + a.territoires().stream().map(Territoire::nom).collect(Collectors.joining(", ")))
        .toList();
  }

  private static String porteur(Action action) {
    return action.porteur().map(Porteur::nom).orElse("?");
  }

  /**
   * Each declared figure: its amount, the number of entries it covers if it names some, its cell.
   */
  public static List<String> totaux(Lecture lecture) {
    return lecture.valeur().totaux().stream()
        .map(t -> t.valeur() + " " + t.nature() + " " + t.portee().volets() + " "
            + t.emplacement().map(Argent::adresse).orElse(""))
        .toList();
  }

  /** The findings of the reading: id and first words. */
  public static List<String> constats(Lecture lecture) {
    return lecture.constats().stream().map(Constat::id).toList();
  }

  private static String adresse(Emplacement place) {
    return place instanceof Emplacement.Cellule c ? c.adresse() : place.toString();
  }
}
