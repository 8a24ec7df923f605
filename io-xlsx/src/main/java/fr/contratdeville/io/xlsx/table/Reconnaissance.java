package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.echange.Decision;
import fr.contratdeville.io.xlsx.disposition.Colonne;
import fr.contratdeville.io.xlsx.disposition.Disposition;
import fr.contratdeville.io.xlsx.feuille.Feuille;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Plage;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table found in a sheet: its header, what each column and each row is taken for, and why. A
 * {@link Disposition} overrides what it says; the rest is recognised.
 */
public final class Reconnaissance {
  private final Grille grille;
  private final Entete entete;
  private final NavigableMap<Integer, Colonne> colonnes;
  private final List<Ligne> lignes;
  private final List<Decision> decisions;

  private Reconnaissance(
      Grille grille,
      Entete entete,
      NavigableMap<Integer, Colonne> colonnes,
      List<Ligne> lignes,
      List<Decision> decisions) {
    this.grille = grille;
    this.entete = entete;
    this.colonnes = colonnes;
    this.lignes = lignes;
    this.decisions = decisions;
  }

  /**
   * Looks for a table of actions in a sheet.
   *
   * @param fichier the name of the file, which places quote
   * @return nothing when the sheet has no such table
   */
  public static Optional<Reconnaissance> chercher(
      Feuille feuille, String fichier, Disposition donnee) {
    Grille grille = new Grille(feuille, fichier);
    Optional<Entete> entete = donnee.premiereEntete() > 0
        ? Optional.of(Entete.of(grille, donnee.premiereEntete(), donnee.derniereEntete()))
        : Entete.chercher(grille);
    return entete
        .map(e -> reconnaitre(grille, e, donnee))
        .filter(r -> r.lignes.stream().anyMatch(Ligne::estVolet));
  }

  private static Reconnaissance reconnaitre(Grille grille, Entete entete, Disposition donnee) {
    List<Decision> decisions = new ArrayList<>();
    decisions.add(new Decision(
        plage(grille, entete), Message.of("en-tête du tableau", "header of the table")));
    NavigableMap<Integer, Colonne> colonnes = Colonnes.reconnaitre(entete);
    colonnes.putAll(donnee.colonnes());
    List<Ligne> lignes = new Lignes(grille, entete, colonnes, donnee.lignes()).reconnaitre();
    Map<Integer, Message> raisons = porteeDesTotaux(grille, colonnes, lignes, donnee);
    colonnes.forEach((numero, colonne) -> decisions.add(new Decision(
        place(grille, entete, numero),
        decision(
            entete.titre(numero),
            colonne,
            donnee.colonnes().containsKey(numero),
            raisons.get(numero)))));
    lignes.forEach(ligne -> decisions.add(
        new Decision(premiere(grille, ligne), joindre(ligne.genre().libelle(), ligne.raison()))));
    return new Reconnaissance(grille, entete, colonnes, lignes, decisions);
  }

  /** Fills the scope of the total columns that no layout gives, and says why it is so. */
  private static Map<Integer, Message> porteeDesTotaux(
      Grille grille,
      NavigableMap<Integer, Colonne> colonnes,
      List<Ligne> lignes,
      Disposition donnee) {
    Map<Integer, Message> raisons = new TreeMap<>();
    for (int numero : List.copyOf(colonnes.keySet())) {
      Colonne colonne = colonnes.getOrDefault(numero, Colonne.complement());
      if (!colonne.estTotal() || donnee.colonnes().containsKey(numero)) {
        continue;
      }
      if (colonne.est(Champ.TOTAL)) {
        PorteeTotal portee = PorteeTotal.chercher(grille, colonnes, lignes, numero);
        colonnes.put(numero, Colonne.total(portee.financeurs()));
        raisons.put(numero, portee.raison());
      } else {
        colonnes.put(numero, Colonne.sousTotalPorteur(porteeAGauche(colonnes, numero)));
        raisons.put(
            numero,
            Message.of(
                "mêmes financeurs que le total à sa gauche",
                "same financeurs as the total on its left"));
      }
    }
    return raisons;
  }

  private static Set<String> porteeAGauche(NavigableMap<Integer, Colonne> colonnes, int numero) {
    return colonnes.headMap(numero, false).descendingMap().values().stream()
        .filter(c -> c.est(Champ.TOTAL))
        .findFirst()
        .map(Colonne::portee)
        .orElse(Set.of());
  }

  private static Message decision(
      String titre, Colonne colonne, boolean imposee, @Nullable Message raison) {
    Message libelle = new Message(
        "« " + titre + " » : " + colonne.libelle().fr(),
        "\"" + titre + "\": " + colonne.libelle().en());
    if (imposee) {
      return joindre(libelle, Message.of("disposition donnée", "given layout"));
    }
    return raison == null ? libelle : joindre(libelle, raison);
  }

  private static Message joindre(Message quoi, Message pourquoi) {
    return new Message(
        quoi.fr() + " (" + pourquoi.fr() + ")", quoi.en() + " (" + pourquoi.en() + ")");
  }

  /** The heading that names a column, wherever its merged range starts. */
  private static Emplacement place(Grille grille, Entete entete, int colonne) {
    for (int ligne = entete.derniere(); ligne >= entete.premiere(); ligne--) {
      Optional<Cellule> titre = grille.visible(ligne, colonne);
      if (titre.isPresent()) {
        return grille.place(titre.get());
      }
    }
    return grille.place().cellule(entete.derniere(), colonne);
  }

  private static Emplacement plage(Grille grille, Entete entete) {
    int gauche = entete.titres().isEmpty() ? 1 : entete.titres().firstKey();
    int droite = entete.titres().isEmpty() ? 1 : entete.titres().lastKey();
    Plage plage = Plage.of(entete.premiere(), gauche, entete.derniere(), droite);
    return new Emplacement.Plage(
        grille.place().cellule(plage.premiereLigne(), plage.premiereColonne()),
        grille.place().cellule(plage.derniereLigne(), plage.derniereColonne()));
  }

  private static Emplacement premiere(Grille grille, Ligne ligne) {
    return grille.place(grille.cellules(ligne.numero()).get(0));
  }

  /** Everything that was recognised, as a layout that could be given back. */
  public Disposition disposition() {
    Disposition disposition = Disposition.automatique()
        .withFeuille(grille.place().nom())
        .withEntete(entete.premiere(), entete.derniere());
    for (Map.Entry<Integer, Colonne> e : colonnes.entrySet()) {
      disposition = disposition.withColonne(e.getKey(), e.getValue());
    }
    return disposition.withLignes(
        lignes.stream().collect(Collectors.toMap(Ligne::numero, Ligne::genre)));
  }

  /** What was taken for what, and why, in the order of the sheet. */
  public List<Decision> decisions() {
    return decisions;
  }

  /** What the column of a cell is. */
  Colonne colonne(Cellule cellule) {
    return colonnes.getOrDefault(cellule.colonne(), Colonne.complement());
  }

  /** The heading over a cell; empty when its column has none. */
  String titre(Cellule cellule) {
    return entete.titre(cellule.colonne());
  }

  boolean aUneColonne(Champ champ) {
    return colonnes.values().stream().anyMatch(c -> c.est(champ));
  }

  Grille grille() {
    return grille;
  }

  Entete entete() {
    return entete;
  }

  NavigableMap<Integer, Colonne> colonnes() {
    return colonnes;
  }

  List<Ligne> lignes() {
    return lignes;
  }
}
