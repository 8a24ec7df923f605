package fr.contratdeville.io.xlsx.canonique.ecriture;

import fr.contratdeville.description.Marker;
import fr.contratdeville.description.Nouns;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.io.xlsx.canonique.plan.ColonneFeuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Feuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Plan;
import fr.contratdeville.io.xlsx.ecriture.ClasseurNeuf;
import fr.contratdeville.io.xlsx.ecriture.ColonneNeuve;
import fr.contratdeville.io.xlsx.ecriture.FeuilleNeuve;
import fr.contratdeville.io.xlsx.ecriture.Style;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the canonical workbook of a contract, or the empty one. */
public final class CanoniqueWriter {

  private static final List<ColonneNeuve> COLONNES_CONTRAT = List.of(
      new ColonneNeuve(Plan.RUBRIQUE, 20, Style.TEXTE),
      new ColonneNeuve("Contenu", 90, Style.TEXTE));

  private final Projection projection = new Projection();
  private final boolean vide;

  private CanoniqueWriter(boolean vide) {
    this.vide = vide;
  }

  /**
   * Writes the workbook of a contract; the stream is left open.
   *
   * @throws IOException if the stream throws it, or, before anything is written, if the contract
   *     has more rows than a sheet takes
   */
  public static void contrat(ContratDeVille contrat, OutputStream sortie) throws IOException {
    CanoniqueWriter ecrivain = new CanoniqueWriter(false);
    Nouns.CONTRAT.write(contrat, new TreeOutput(ecrivain.projection));
    ecrivain.check();
    ecrivain.write(sortie, contrat.intitule());
  }

  /** Writes an empty workbook: every sheet and column that people fill, without a row. */
  public static void modele(OutputStream sortie) throws IOException {
    CanoniqueWriter ecrivain = new CanoniqueWriter(true);
    Tree contrat = Tree.object();
    contrat.children().put(Marker.NAME, Tree.number(String.valueOf(Marker.VERSION)));
    ecrivain.projection.element(List.of(), contrat);
    ecrivain.write(sortie, "Modèle de contrat de ville");
  }

  private void check() throws IOException {
    for (Feuillet feuillet : Plan.FEUILLETS) {
      int lignes = projection.rangees(feuillet).size();
      if (lignes >= Reference.LIGNE_MAX) {
        throw new IOException("sheet “" + feuillet.nom() + "”: expected at most "
            + (Reference.LIGNE_MAX - 1) + " rows, got " + lignes);
      }
    }
  }

  private void write(OutputStream sortie, String titre) throws IOException {
    try (ClasseurNeuf classeur = new ClasseurNeuf(sortie, titre)) {
      classeur
          .properties()
          .setSubject("Contrat de ville")
          .setDescription("Classeur canonique ; se relit et s'écrit sans perte");
      FeuilleNeuve emploi = vide ? classeur.feuille(Notice.NOM) : null;
      FeuilleNeuve contrat = classeur.feuille(Plan.CONTRAT.nom());
      Map<Feuillet, FeuilleNeuve> feuilles = new LinkedHashMap<>();
      for (Feuillet feuillet : Plan.FEUILLETS) {
        if (vide || feuillet.toujours() || !projection.rangees(feuillet).isEmpty()) {
          feuilles.put(feuillet, classeur.feuille(feuillet.nom()));
        }
      }
      Notice.write(emploi == null ? classeur.feuille(Notice.NOM) : emploi);
      contrat(contrat);
      for (Map.Entry<Feuillet, FeuilleNeuve> feuille : feuilles.entrySet()) {
        rangees(feuille.getKey(), feuille.getValue());
      }
    }
  }

  /** Writes the sheet of the contract itself, with one line for each of its values. */
  private void contrat(FeuilleNeuve feuille) throws IOException {
    Object[] valeurs = projection.rangees(Plan.CONTRAT).get(0);
    feuille.tableau(1, COLONNES_CONTRAT);
    int ligne = 1;
    for (int i = 0; i < valeurs.length; i++) {
      ColonneFeuillet colonne = Plan.CONTRAT.colonnes().get(i);
      if (valeurs[i] != null || !colonne.estTechnique()) {
        ligne++;
        feuille.texte(ligne, 1, colonne.titre());
        cellule(feuille, ligne, 2, valeurs[i]);
        Style style = colonne.neuve().style();
        feuille.exception(
            ligne,
            2,
            style == Style.DATE || style == Style.ENTIER ? style.leftAligned() : style,
            colonne.choix().libelles());
      }
    }
    feuille.close();
  }

  private void rangees(Feuillet feuillet, FeuilleNeuve feuille) throws IOException {
    List<Object[]> rangees = projection.rangees(feuillet);
    List<ColonneFeuillet> toutes = feuillet.colonnesEcrites();
    int[] ecrites = IntStream.range(0, toutes.size())
        .filter(c -> toutes.get(c).presence() == ColonneFeuillet.Presence.TOUJOURS
            || rangees.stream().anyMatch(r -> r[c] != null))
        .toArray();
    feuille.tableau(
        1, IntStream.of(ecrites).mapToObj(c -> toutes.get(c).neuve()).toList());
    int ligne = 1;
    for (Object[] rangee : rangees) {
      ligne++;
      for (int c = 0; c < ecrites.length; c++) {
        cellule(feuille, ligne, c + 1, rangee[ecrites[c]]);
      }
      feuille.rangee(ligne);
    }
    feuille.close();
  }

  private static void cellule(
      FeuilleNeuve feuille, int ligne, int colonne, @Nullable Object valeur) {
    if (valeur instanceof BigDecimal nombre) {
      feuille.nombre(ligne, colonne, nombre);
    } else if (valeur instanceof LocalDate jour) {
      feuille.date(ligne, colonne, jour);
    } else if (valeur != null) {
      feuille.texte(ligne, colonne, valeur.toString());
    }
  }
}
