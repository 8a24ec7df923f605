package fr.contratdeville.tableaux.disposition;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.Locale;
import java.util.Optional;

/** Describes a column in a few words. */
final class LibelleColonne {

  private LibelleColonne() {}

  static Message of(Colonne colonne) {
    Message quoi = quoi(colonne);
    return new Message(
        quoi.fr() + precisions(colonne, Locale.FRENCH) + unite(colonne, ", en "),
        quoi.en() + precisions(colonne, Locale.ENGLISH) + unite(colonne, ", in "));
  }

  static String tranche(Colonne colonne, Locale locale) {
    return apresVirgule(colonne.etape().map(EtapeMontant::libelle), locale)
        + colonne.exercice().map(e -> ", " + e).orElse("");
  }

  private static String precisions(Colonne colonne, Locale locale) {
    return tranche(colonne, locale)
        + apresVirgule(colonne.credit().map(NatureCredit::libelle), locale);
  }

  private static String apresVirgule(Optional<Message> libelle, Locale locale) {
    return libelle.map(l -> ", " + l.texte(locale).toLowerCase(locale)).orElse("");
  }

  private static String unite(Colonne colonne, String avant) {
    String unite = colonne.unite() == 1 ? "" : avant + (colonne.unite() == 1000 ? "k€" : "M€");
    return unite + colonne.devise().map(d -> avant + d).orElse("");
  }

  private static Message quoi(Colonne colonne) {
    Optional<Champ> champ = colonne.champ();
    if (champ.isPresent()) {
      return colonne
          .financeur()
          .map(LibelleColonne::financeur)
          .orElseGet(() -> champ(champ.get(), String.join(" + ", colonne.portee())));
    }
    return colonne
        .mesure()
        .map(mesure -> switch (mesure) {
          case MONTANT -> Message.of("montants déclarés", "declared amounts");
          case NOMBRE -> Message.of("nombres déclarés", "declared counts");
          case NON_PRECISE -> Message.of("chiffres déclarés", "declared figures");
        })
        .orElseGet(
            () -> Message.of("non reconnue, gardée telle quelle", "not recognised, kept as it is"));
  }

  private static Message financeur(Financeur financeur) {
    Message type = financeur.type().libelle();
    return new Message(
        "financeur " + financeur.nom() + " (" + type.fr() + ")",
        "financeur " + financeur.nom() + " (" + type.en() + ")");
  }

  private static Message champ(Champ champ, String noms) {
    Message nom = champ.libelle();
    return noms.isEmpty() ? nom : new Message(nom.fr() + " de " + noms, nom.en() + " of " + noms);
  }
}
