package fr.contratdeville.io.xlsx.synthese;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row per finding, with links to the cell of the document and to the row of the data. */
final class PageConstats {

  static final Message NOM = Message.of("Constats", "Findings");

  private static final int ENTETE = 4;
  private static final int COLONNES = 9;
  private static final int MESSAGE = 60;
  private static final int PISTES = 40;
  /** Most findings with links: each has two, and a spreadsheet takes 65,530 on a sheet. */
  private static final int LIENS = 30_000;

  private final Page page;
  private final Rapport rapport;

  PageConstats(Page page, Rapport rapport) {
    this.page = page;
    this.rapport = rapport.regroupe();
  }

  static Message bilan(Rapport rapport) {
    long erreurs = rapport.nombre(Gravite.ERREUR);
    long avertissements = rapport.nombre(Gravite.AVERTISSEMENT);
    long informations = rapport.nombre(Gravite.INFORMATION);
    return new Message(
        "Erreurs : " + erreurs + " · avertissements : " + avertissements + " · informations : "
            + informations,
        "Errors: " + erreurs + " · warnings: " + avertissements + " · information: "
            + informations);
  }

  static long nombre(Rapport rapport) {
    return rapport.constats().stream().mapToLong(Constat::nombre).sum();
  }

  void write(PageDonnees donnees) {
    page.titre(COLONNES, NOM.texte(page.locale()), bilan(rapport).texte(page.locale()));
    List<Message> titres = List.of(
        Message.of("Gravité", "Severity"),
        Message.of("Constat", "Finding"),
        Message.of("Ce qui est constaté", "What was found"),
        Message.of("Déclaré", "Declared"),
        Message.of("Calculé, ou imprimé ailleurs", "Computed, or printed elsewhere"),
        Message.of("Écart", "Gap"),
        Message.of("Dans le document", "In the document"),
        Message.of("Dans les données", "In the data"),
        Message.of("Pistes", "Leads"));
    for (int c = 1; c <= COLONNES; c++) {
      page.texte(ENTETE, c, titres.get(c - 1));
    }
    page.enTete(ENTETE, 1, COLONNES);
    page.hauteur(ENTETE, 3);
    int derniere = ENTETE + Math.max(1, rapport.constats().size());
    page.style(ENTETE + 1, 1, derniere, COLONNES)
        .fontSize(10)
        .verticalAlignment("top")
        .wrapText(true)
        .borderStyle("thin")
        .borderColor(Page.TRAIT)
        .set();
    for (int i = 0; i < rapport.constats().size(); i++) {
      rangee(ENTETE + 1 + i, rapport.constats().get(i), donnees, i < LIENS);
    }
    page.largeurs(14, 11, MESSAGE, 12, 12, 12, 17, 12, PISTES);
    page.worksheet().freezePane(2, ENTETE);
    page.worksheet().repeatRows(ENTETE - 1, ENTETE - 1);
    page.worksheet().setAutoFilter(ENTETE - 1, 0, derniere - 1, COLONNES - 1);
  }

  private void rangee(int ici, Constat constat, PageDonnees donnees, boolean lie) {
    Locale locale = page.locale();
    page.texte(ici, 1, constat.gravite().libelle());
    page.style(ici, 1).bold().fontSize(10).fillColor(fond(constat.gravite())).set();
    page.texte(ici, 2, constat.id());
    page.texte(ici, 3, constat.message());
    boolean entiers = Stream.of(constat.declare(), constat.calcule())
        .flatMap(Optional::stream)
        .allMatch(n -> n.stripTrailingZeros().scale() <= 0);
    chiffre(ici, 4, constat.declare(), constat.unite(), entiers);
    chiffre(ici, 5, constat.calcule(), constat.unite(), entiers);
    chiffre(ici, 6, constat.ecart(), constat.unite(), entiers);
    if (lie && !constat.cellules().isEmpty()) {
      page.lien(ici, 7, constat.cellules().get(0));
      page.style(ici, 7).fontSize(10).fontColor("FF0563C1").underlined().set();
    }
    Optional<Integer> ligne = donnees.ligne(constat.cellules(), constat.chemin());
    if (lie && ligne.isPresent()) {
      page.lien(
          ici,
          8,
          Message.of("ligne " + ligne.get(), "row " + ligne.get()).texte(locale),
          Page.reference(donnees.nom(), "A" + ligne.get()));
      page.style(ici, 8).fontSize(10).fontColor("FF0563C1").underlined().set();
    }
    String pistes = constat.diagnostics().stream()
        .map(Diagnostic::message)
        .map(m -> m.texte(locale))
        .collect(Collectors.joining("\n"));
    page.texte(ici, 9, pistes);
    page.hauteur(
        ici,
        Math.max(
            Page.lignes(constat.message().texte(locale), MESSAGE), Page.lignes(pistes, PISTES)));
  }

  private void chiffre(
      int ligne, int colonne, Optional<BigDecimal> valeur, Unite unite, boolean entiers) {
    valeur.ifPresent(v -> {
      String nombre = entiers ? "#,##0" : "#,##0.00";
      String signe = colonne == 6 ? "+" + nombre : nombre;
      String symbole = unite == Unite.NOMBRE ? "" : "\\ \"" + unite.symbole() + "\"\\ ";
      page.nombre(ligne, colonne, v);
      page.style(ligne, colonne)
          .format(signe + symbole + ";\\-" + nombre + symbole + ";" + nombre + symbole)
          .horizontalAlignment("right")
          .verticalAlignment("top")
          .set();
    });
  }

  private static String fond(Gravite gravite) {
    return switch (gravite) {
      case ERREUR -> "FFFBE0DD";
      case AVERTISSEMENT -> "FFFFF2CC";
      case INFORMATION -> "FFE3EEF9";
    };
  }
}
