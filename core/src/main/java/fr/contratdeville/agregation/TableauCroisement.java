package fr.contratdeville.agregation;

import fr.contratdeville.interne.TableauTexte;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A cross table as a table: whole in one, or one for each step and year on a terminal. */
final class TableauCroisement {
  /** The number of columns that stand on a screen. */
  static final int COLONNES = 12;

  /** The number of rows that stand on a screen. */
  static final int RANGEES = 30;

  private static final Cellule SUITE = Cellule.of("…");

  private final Croisement croisement;
  /** Whether the rows have a total. */
  private final boolean enLignes;
  /** Whether the columns have one. */
  private final boolean enColonnes;

  private final List<Cle> colonnes;
  private final int tues;
  private final boolean complet;

  /** @param limite how many columns; the others are counted in the heading of one more */
  private TableauCroisement(
      Croisement croisement, int limite, boolean enLignes, boolean enColonnes) {
    List<Cle> toutes = croisement.colonnes().cles();
    this.croisement = croisement;
    this.enLignes = enLignes;
    this.enColonnes = enColonnes;
    this.tues = toutes.size() - 1 > limite ? toutes.size() - limite : 0;
    this.colonnes = toutes.subList(0, toutes.size() - tues);
    this.complet = TableauTotaux.estComplet(croisement.lignes());
  }

  /** The whole table; its rows start with their step and year if there are several. */
  static Tableau of(Croisement croisement) {
    boolean enLignes = TableauTotaux.estSeparee(croisement.lignes());
    boolean enColonnes = TableauTotaux.estSeparee(croisement.colonnes());
    if (estPlat(croisement, enLignes, enColonnes)) {
      boolean un = croisement.lignes().tranches().size() <= 1;
      return new TableauCroisement(croisement, Integer.MAX_VALUE, un || enLignes, un || enColonnes)
          .tableau();
    }
    return parTranche(croisement);
  }

  private static boolean estPlat(Croisement croisement, boolean enLignes, boolean enColonnes) {
    return croisement.lignes().tranches().size() <= 1 || enLignes || enColonnes;
  }

  /**
   * For a terminal: one table below the other if there are several steps and years.
   *
   * @param limite how many columns
   * @param rangees how many rows of each table
   */
  static String texte(Croisement croisement, Locale locale, int limite, int rangees) {
    boolean enLignes = TableauTotaux.estSeparee(croisement.lignes());
    boolean enColonnes = TableauTotaux.estSeparee(croisement.colonnes());
    if (croisement.lignes().tranches().size() <= 1) {
      return bloc(croisement, locale, limite, rangees);
    }
    return estPlat(croisement, enLignes, enColonnes)
        ? new TableauCroisement(croisement, limite, enLignes, enColonnes)
            .tableau()
            .sansTitre()
            .apercu(rangees, locale)
        : croisement.lignes().tranches().stream()
            .map(t -> bloc(croisement.tranche(t), locale, limite, rangees))
            .collect(Collectors.joining("\n"));
  }

  private static String bloc(Croisement croisement, Locale locale, int limite, int rangees) {
    Tableau tableau =
        new TableauCroisement(croisement, limite, true, true).tableau().sansTitre();
    return TableauTotaux.tranche(croisement.lignes())
            .map(t -> t.texte(locale) + "\n")
            .orElse("")
        + tableau.apercu(rangees, locale);
  }

  private Tableau tableau() {
    Tableau.Builder tableau = entete(builder(croisement));
    tableau.rangees(croisement.lignes().cles(), cle -> rangee(cle.libelle(), croisement, cle));
    return tableau
        .pied(
            enColonnes
                ? pied(croisement, TableauTotaux.TOTAL)
                : List.of(Cellule.of(TableauTotaux.SANS_TOTAL)))
        .build();
  }

  /** One table for all steps and years, each with its own rows and its own totals. */
  private static Tableau parTranche(Croisement croisement) {
    TableauCroisement entier = new TableauCroisement(croisement, Integer.MAX_VALUE, true, true);
    Tableau.Builder tableau = builder(croisement)
        .colonne(Colonne.texte("Étape du montant", "Step of the amount"))
        .colonne(Colonne.of(Message.of("Exercice", "Budget year"), Genre.ANNEE));
    entier.entete(tableau);
    for (Tranche tranche : croisement.lignes().tranches()) {
      Croisement sien = croisement.tranche(tranche);
      tableau.rangees(
          sien.lignes().cles(), cle -> avec(tranche, entier.rangee(cle.libelle(), sien, cle)));
      tableau.pied(avec(tranche, entier.pied(sien, TableauTotaux.TOTAL)));
    }
    return tableau.build();
  }

  private static List<Cellule> avec(Tranche tranche, List<Cellule> rangee) {
    List<Cellule> cellules = new ArrayList<>();
    cellules.add(tranche.etape().map(e -> Cellule.of(e.libelle())).orElse(Cellule.VIDE));
    cellules.add(tranche.exercice().map(Cellule::of).orElse(Cellule.VIDE));
    cellules.addAll(rangee);
    return cellules;
  }

  private static Tableau.Builder builder(Croisement croisement) {
    Message lignes = croisement.lignes().axe().libelle();
    Message colonnes = croisement.colonnes().axe().libelle();
    Message objet =
        Message.of(lignes.fr() + " × " + colonnes.fr(), lignes.en() + " × " + colonnes.en());
    return Tableau.builder(TableauTotaux.titre(objet, croisement.lignes()));
  }

  private Tableau.Builder entete(Tableau.Builder tableau) {
    tableau.colonne(Colonne.of(croisement.lignes().axe().libelle(), Genre.TEXTE));
    colonnes.forEach(cle -> tableau.colonne(Colonne.of(cle.libelle(), Genre.MONTANT)));
    if (tues > 0) {
      tableau.colonne(Colonne.of(
          Message.of(
              TableauTexte.suite(tues, Locale.FRENCH), TableauTexte.suite(tues, Locale.ENGLISH)),
          Genre.MONTANT));
    }
    if (enLignes) {
      tableau.colonne(Colonne.of(TableauTotaux.TOTAL, Genre.MONTANT));
    }
    return complet ? tableau : tableau.colonne(TableauTotaux.SANS_MONTANT);
  }

  private List<Cellule> rangee(Message titre, Croisement sien, Cle ligne) {
    return rangee(
        titre,
        colonne -> sien.poste(ligne, colonne),
        enLignes ? sien.lignes().poste(ligne) : Optional.empty(),
        sien.lignes().parTranche(ligne).values());
  }

  private List<Cellule> pied(Croisement sien, Message titre) {
    return rangee(
        titre,
        sien.colonnes()::poste,
        enLignes && sien.lignes().tranches().size() <= 1
            ? Optional.of(sien.lignes().ensemble())
            : Optional.empty(),
        sien.lignes().ensembles().values());
  }

  private List<Cellule> rangee(
      Message titre,
      Function<Cle, Optional<Poste>> postes,
      Optional<Poste> marge,
      Iterable<Poste> tous) {
    List<Cellule> rangee = new ArrayList<>(List.of(Cellule.of(titre)));
    colonnes.forEach(
        cle -> rangee.add(postes.apply(cle).map(TableauTotaux::montant).orElse(Cellule.VIDE)));
    if (tues > 0) {
      rangee.add(SUITE);
    }
    if (enLignes) {
      rangee.add(marge.map(TableauTotaux::montant).orElse(Cellule.VIDE));
    }
    if (!complet) {
      long sansMontant = 0;
      for (Poste poste : tous) {
        sansMontant += poste.sansMontant();
      }
      rangee.add(sansMontant == 0 ? Cellule.VIDE : Cellule.of(sansMontant));
    }
    return rangee;
  }
}
