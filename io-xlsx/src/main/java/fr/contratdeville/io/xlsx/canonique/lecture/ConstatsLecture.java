package fr.contratdeville.io.xlsx.canonique.lecture;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The findings on a canonical workbook, and the texts that could not be read. */
final class ConstatsLecture {

  /** A cell or a row that could not be read; its text is kept on the contract. */
  static final String ILLISIBLE = "CV-LEC-01";

  /** A row that was read otherwise than it stands there, such as a copied one. */
  static final String AUTREMENT = "CV-LEC-03";

  /** The start of the name of a complement that keeps a text; its place follows. */
  private static final String GARDE = "illisible ";

  private static final int MAXIMUM = 1000;

  private final String nom;
  private final List<Constat> constats = new ArrayList<>();
  private final Set<String> vues = new HashSet<>();
  private final List<Complement> gardes = new ArrayList<>();

  ConstatsLecture(String nom) {
    this.nom = nom;
  }

  String nom() {
    return nom;
  }

  List<Constat> constats() {
    return constats;
  }

  void illisible(Emplacement place, String texte, Message message) throws LectureException {
    // One cell may be read for several actions, and is reported once.
    if (!vues.add(place + message.fr())) {
      return;
    }
    noter(ILLISIBLE, Gravite.ERREUR, place, message);
    if (!texte.isEmpty()) {
      gardes.add(Complement.of(GARDE + place, texte));
    }
  }

  void autrement(Emplacement place, Message message) throws LectureException {
    noter(AUTREMENT, Gravite.AVERTISSEMENT, place, message);
  }

  /** Reports a porteur of no action; a contract can hold it only as a complement. */
  void inemploye(Emplacement place, String texte) throws LectureException {
    autrement(
        place,
        Message.of(
            "aucune action ne cite ce porteur : il est conservé parmi les compléments",
            "no action names this porteur: it is kept among the complements"));
    gardes.add(Complement.of("porteur sans action", texte));
  }

  /** The place of a part; that of the file if it has none. */
  Emplacement place(Tree tree) {
    Emplacement place = tree.place();
    return place == null ? new Emplacement.Fichier(nom) : place;
  }

  private void noter(String id, Gravite gravite, Emplacement place, Message message)
      throws LectureException {
    if (constats.size() >= MAXIMUM) {
      throw refus(Message.of(
          "plus de " + MAXIMUM + " cellules ne peuvent pas être lues",
          "more than " + MAXIMUM + " cells cannot be read"));
    }
    constats.add(Constat.of(id, gravite, place, message));
  }

  LectureException refus(Message raison) {
    return new LectureException(nom, raison);
  }

  /**
   * The contract with the texts that could not be read. Those kept by an earlier reading are
   * reported again.
   */
  ContratDeVille garder(ContratDeVille contrat) throws LectureException {
    for (Complement complement : contrat.complements()) {
      if (complement.nom().startsWith(GARDE + "[")) {
        noter(
            ILLISIBLE,
            Gravite.ERREUR,
            new Emplacement.Fichier(nom),
            Message.of(
                complement.nom().substring(GARDE.length())
                    + " n'a pas été lu lors d'une lecture précédente et reste à corriger",
                complement.nom().substring(GARDE.length())
                    + " was not read by an earlier reading and remains to be corrected"));
      }
    }
    return gardes.isEmpty()
        ? contrat
        : ContratDeVille.builder().from(contrat).addAllComplements(gardes).build();
  }
}
