package fr.contratdeville.tableaux.reconnaissance.constats;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The findings on sums of the spreadsheet that do not count what is read in their terms. */
public final class ConstatsSommes {
  private ConstatsSommes() {}

  /** The slip of one sum that jumps over texts. */
  public static Diagnostic saute(
      Grille grille, Cellule somme, Collection<Reference> textes, BigDecimal juste) {
    return diagnostic(
        Genre.OUBLI,
        grille,
        somme,
        textes,
        juste,
        Phrase.of(
            "%s du texte : la formule de %s (%s) ne le compte pas.",
            "%s text: the formula of %s (%s) does not count it.",
            sont(textes),
            somme.reference(),
            formule(somme)));
  }

  /** The slip of one sum that counts amounts which do not count. */
  public static Diagnostic compte(
      Grille grille, Cellule somme, Collection<Reference> exclus, BigDecimal juste) {
    return diagnostic(
        Genre.PORTEE,
        grille,
        somme,
        exclus,
        juste,
        Phrase.of(
            "%s hors des financements (barré, en nature ou d'une autre devise) : la formule de %s (%s) le compte.",
            "%s no money in euros (struck through, in kind or in another currency): the formula of %s (%s) counts it.",
            sont(exclus),
            somme.reference(),
            formule(somme)));
  }

  /** Reports the total of a column that is not the sum of its rows. */
  public static Constat colonne(Emplacement place, String titre, Montant imprime, Montant somme) {
    return Constat.builder()
        .id("CV-LAY-18")
        .gravite(Gravite.ERREUR)
        .addCellule(place)
        .declare(imprime.euros())
        .calcule(somme.euros())
        .message(Phrase.of(
            "colonne « %s » : le total imprimé est de %s, ses lignes font %s",
            "column \"%s\": the printed total is %s, its rows make %s", titre, imprime, somme))
        .build();
  }

  /** Reports what is left, where it is not what was to be spent less what is spent. */
  public static Constat solde(
      List<Emplacement> places, String libelle, Montant dit, Montant notifie, Montant depense) {
    return Constat.builder()
        .id("CV-LAY-19")
        .gravite(Gravite.ERREUR)
        .addAllCellules(places)
        .declare(dit.euros())
        .calcule(notifie.minus(depense).euros())
        .message(Phrase.of(
            "« %s » : %s imprimés, mais %s à répartir moins %s pour les actions font %s",
            "\"%s\": %s printed, but %s to be spent less %s for the actions make %s",
            libelle,
            dit,
            notifie,
            depense,
            notifie.minus(depense)))
        .build();
  }

  /** Reports amounts that were typed as texts, and that sums jump over. */
  public static Constat textes(
      Grille grille, Collection<Reference> textes, List<Diagnostic> sommes) {
    return constat(
        "CV-TXT-05",
        grille,
        textes,
        sommes,
        Message.of(
            "montants tapés comme du texte : ils sont lus, mais les sommes du tableur ne les comptent pas",
            "amounts typed as text: they are read, but the sums of the spreadsheet do not count them"));
  }

  /** Reports amounts that sums count, and that do not count. */
  public static Constat exclus(
      Grille grille, Collection<Reference> exclus, List<Diagnostic> sommes) {
    return constat(
        "CV-TXT-06",
        grille,
        exclus,
        sommes,
        Message.of(
            "montants barrés, en nature ou d'une autre devise : ils ne comptent pas, mais les sommes du tableur les comptent",
            "amounts struck through, in kind or in another currency: they do not count, but the sums of the spreadsheet count them"));
  }

  private static Constat constat(
      String id,
      Grille grille,
      Collection<Reference> places,
      List<Diagnostic> sommes,
      Message message) {
    return Constat.builder()
        .id(id)
        .gravite(Gravite.AVERTISSEMENT)
        .addAllCellules(Emplacement.regrouper(places(grille, places)))
        .message(message)
        .addAllDiagnostics(sommes)
        .build();
  }

  private static Diagnostic diagnostic(
      Genre genre,
      Grille grille,
      Cellule somme,
      Collection<Reference> termes,
      BigDecimal juste,
      Message message) {
    List<Emplacement> places = new ArrayList<>();
    places.add(grille.place(somme));
    places.addAll(Emplacement.regrouper(places(grille, termes)));
    return Diagnostic.builder()
        .genre(genre)
        .addAllCellules(places)
        .valeur(juste)
        .message(message)
        .build();
  }

  private static List<Emplacement> places(Grille grille, Collection<Reference> termes) {
    return termes.stream()
        .map(r -> (Emplacement) grille.place().cellule(r.ligne(), r.colonne()))
        .toList();
  }

  private static Message sont(Collection<Reference> termes) {
    Message noms = Phrase.liste(termes.stream().map(Reference::toString).toList());
    return termes.size() == 1
        ? new Message(noms.fr() + " est", noms.en() + " is")
        : new Message(noms.fr() + " sont", noms.en() + " are");
  }

  /** A formula that was filled in from another cell has no text of its own. */
  private static Message formule(Cellule somme) {
    return somme
        .formule()
        .filter(f -> f.length() <= 100)
        .map(Message::of)
        .orElseGet(() -> Message.of("somme", "sum"));
  }
}
