package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.io.xlsx.disposition.Disposition;
import fr.contratdeville.io.xlsx.feuille.Classeur;
import fr.contratdeville.io.xlsx.feuille.grille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.lexique.Lexique;
import fr.contratdeville.io.xlsx.table.Tables;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What there is to say of a workbook around the table that was read. */
final class ConstatsClasseur {
  private final Classeur classeur;
  private final String nom;
  private final Disposition parLexique;

  ConstatsClasseur(Classeur classeur, String nom, Lexique lexique) {
    this.classeur = classeur;
    this.nom = nom;
    this.parLexique = Disposition.automatique().withLexique(lexique);
  }

  List<Constat> autourDe(Tables lues) {
    return Stream.of(remarques(), masquees(), autresTables(lues))
        .flatMap(constats -> constats)
        .toList();
  }

  private Stream<Constat> remarques() {
    return classeur.remarques().stream().map(r -> remarque(r, nom));
  }

  /** Something of the workbook that was set right or left out. */
  static Constat remarque(Remarque remarque, String nom) {
    Emplacement place = remarque.feuille().isEmpty()
        ? new Emplacement.Fichier(nom)
        : Tables.place(nom, remarque.feuille());
    return Constat.of(
        "CV-LAY-07",
        Gravite.INFORMATION,
        place,
        Message.of(remarque.message(Locale.FRENCH), remarque.message(Locale.ENGLISH)));
  }

  private Stream<Constat> masquees() {
    return classeur.feuilles().stream()
        .filter(f -> f.visibilite() != Onglet.Visibilite.VISIBLE)
        .map(f -> Constat.of(
            "CV-LAY-07",
            Gravite.INFORMATION,
            Tables.place(nom, f.nom()),
            Message.of("feuille masquée", "hidden sheet")));
  }

  /** Sheets that hold a table and were not read: hidden ones, and those that no layout names. */
  private Stream<Constat> autresTables(Tables lues) {
    return classeur.feuilles().stream()
        .filter(f -> !lues.places().contains(Tables.place(nom, f.nom())))
        .filter(f -> Tables.chercher(List.of(f), nom, List.of(parLexique)).isPresent())
        .map(f -> Constat.of(
            "CV-LAY-05",
            Gravite.AVERTISSEMENT,
            Tables.place(nom, f.nom()),
            Message.of(
                "cette feuille porte aussi un tableau, qui n'a pas été lu",
                "this sheet holds a table too, which was not read")));
  }

  /** A hidden sheet, when none is read. */
  static Constat nonLue(Emplacement.Feuille place) {
    return Constat.of(
        "CV-LAY-05",
        Gravite.AVERTISSEMENT,
        place,
        Message.of("feuille masquée, qui n'a pas été lue", "hidden sheet, which was not read"));
  }

  /** A place where the reading of a long sheet was cut in the middle of an action. */
  static Constat coupe(Emplacement place) {
    return Constat.of(
        "CV-LAY-15",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "aucune ligne où commence une action dans une longue suite de lignes : la lecture au fil est coupée ici",
            "no row where an action starts in a long run of rows: the reading part by part is cut here"));
  }

  /** A subtotal that covers entries of an earlier part. */
  static Constat blocCoupe(Emplacement place) {
    return Constat.of(
        "CV-LAY-08",
        Gravite.AVERTISSEMENT,
        place,
        Message.of(
            "sous-total d'un bloc plus long que ce qui est lu à la fois : gardé en complément",
            "subtotal of a block longer than what is read at once: kept as a complement"));
  }
}
