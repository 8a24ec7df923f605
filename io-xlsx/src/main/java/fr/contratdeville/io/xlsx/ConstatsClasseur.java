package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.io.xlsx.feuille.Classeur;
import fr.contratdeville.io.xlsx.feuille.grille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.lexique.Lexique;
import fr.contratdeville.io.xlsx.table.Reconnaissance;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What there is to say of a workbook around the table that was read. */
final class ConstatsClasseur {
  private final Classeur classeur;
  private final String nom;
  private final Lexique lexique;

  ConstatsClasseur(Classeur classeur, String nom, Lexique lexique) {
    this.classeur = classeur;
    this.nom = nom;
    this.lexique = lexique;
  }

  List<Constat> autourDe(Reconnaissance table) {
    return Stream.of(remarques(), masquees(), autresTables(table))
        .flatMap(constats -> constats)
        .toList();
  }

  private Stream<Constat> remarques() {
    return classeur.remarques().stream().map(this::remarque);
  }

  private Constat remarque(Remarque remarque) {
    Emplacement place = remarque.feuille().isEmpty()
        ? new Emplacement.Fichier(nom)
        : Reconnaissance.place(nom, remarque.feuille());
    return constat(
        "CV-LAY-07",
        Gravite.INFORMATION,
        place,
        Message.of(remarque.message(Locale.FRENCH), remarque.message(Locale.ENGLISH)));
  }

  private Stream<Constat> masquees() {
    return classeur.feuilles().stream()
        .filter(f -> f.visibilite() != Onglet.Visibilite.VISIBLE)
        .map(f -> constat(
            "CV-LAY-07",
            Gravite.INFORMATION,
            Reconnaissance.place(nom, f.nom()),
            Message.of("feuille masquée", "hidden sheet")));
  }

  /** Sheets that hold a table of actions too: only one is read, and the others are named. */
  private Stream<Constat> autresTables(Reconnaissance lue) {
    return classeur.feuilles().stream()
        .filter(f -> !Reconnaissance.place(nom, f.nom()).equals(lue.place()))
        .filter(f -> Reconnaissance.aUneTable(f, nom, lexique))
        .map(f -> constat(
            "CV-LAY-05",
            Gravite.AVERTISSEMENT,
            Reconnaissance.place(nom, f.nom()),
            Message.of(
                "cette feuille porte aussi un tableau d'actions, qui n'a pas été lu",
                "this sheet holds a table of actions too, which was not read")));
  }

  private static Constat constat(String id, Gravite gravite, Emplacement place, Message message) {
    return Constat.builder()
        .id(id)
        .gravite(gravite)
        .addCellule(place)
        .message(message)
        .build();
  }
}
