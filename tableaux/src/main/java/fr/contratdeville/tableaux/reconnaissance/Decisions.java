package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.echange.Decision;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.formes.FormeLue;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts into words what was recognised, and why, in the order of the sheet. */
final class Decisions {
  private final Grille grille;
  private final Entete entete;
  private final List<Decision> liste = new ArrayList<>();
  /** Whether the layout of the sheet gives the kind of each row. */
  private boolean parForme;

  Decisions(Grille grille, Entete entete) {
    this.grille = grille;
    this.entete = entete;
  }

  Decisions entete() {
    int gauche = entete.titres().isEmpty() ? 1 : entete.titres().firstKey();
    int droite = entete.titres().isEmpty() ? 1 : entete.titres().lastKey();
    Emplacement plage = new Emplacement.Plage(
        grille.place().cellule(entete.premiere(), gauche),
        grille.place().cellule(entete.derniere(), droite));
    liste.add(new Decision(plage, Message.of("en-tête du tableau", "header of the table")));
    return this;
  }

  /** The layout of a sheet that was turned into a table. */
  Decisions forme(FormeLue forme) {
    liste.add(new Decision(forme.place(), join(forme.nom(), forme.raison())));
    parForme = forme.plat().filter(p -> !p.disposition().lignes().isEmpty()).isPresent();
    return this;
  }

  /**
   * @param donnees the columns that a layout gives
   * @param raisons the reasons for the other columns, where the heading alone does not give them
   */
  Decisions colonnes(Colonnes colonnes, Set<Integer> donnees, Map<Integer, Message> raisons) {
    colonnes.parNumero().forEach((numero, colonne) -> {
      Message libelle = libelle(entete.titre(numero), colonne);
      Optional<Message> raison = donnees.contains(numero)
          ? Optional.of(Message.of("disposition donnée", "given layout"))
          : Optional.ofNullable(raisons.get(numero)).or(() -> faute(numero));
      liste.add(new Decision(place(numero), raison.map(r -> join(libelle, r)).orElse(libelle)));
    });
    return this;
  }

  /** The reason for a heading that is a known one but for one letter. */
  private Optional<Message> faute(int numero) {
    return grille
        .lexique()
        .faute(entete.titre(numero))
        .map(juste -> new Message(
            "à une lettre près de « " + juste + " »", "one letter away from \"" + juste + "\""));
  }

  Decisions lignes(List<Ligne> lignes) {
    for (Ligne ligne : lignes) {
      Cellule premiere = grille.cellules(ligne.numero()).get(0);
      liste.add(new Decision(grille.place(premiere), join(ligne.genre().libelle(), raison(ligne))));
    }
    return this;
  }

  private Message raison(Ligne ligne) {
    return parForme
        ? Message.of("disposition de la feuille", "layout of the sheet")
        : ligne.raison();
  }

  List<Decision> liste() {
    return List.copyOf(liste);
  }

  private static Message libelle(String titre, Colonne colonne) {
    Message quoi = colonne.libelle();
    return titre.isEmpty()
        ? new Message("colonne sans titre : " + quoi.fr(), "column without a heading: " + quoi.en())
        : new Message("« " + titre + " » : " + quoi.fr(), "\"" + titre + "\": " + quoi.en());
  }

  static Message join(Message quoi, Message pourquoi) {
    return new Message(
        quoi.fr() + " (" + pourquoi.fr() + ")", quoi.en() + " (" + pourquoi.en() + ")");
  }

  /**
   * The place of the narrowest heading over a column: the first cell of its merged range, if it has
   * one.
   */
  private Emplacement place(int colonne) {
    for (int ligne = entete.derniere(); ligne >= entete.premiere(); ligne--) {
      Optional<Cellule> titre = grille.visible(ligne, colonne);
      if (titre.isPresent()) {
        return grille.place(titre.get());
      }
    }
    return grille.place(entete.derniere(), colonne);
  }
}
