package fr.contratdeville.rapport.page;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.rapport.page.FeuilleVue.CelluleVue;
import fr.contratdeville.rapport.page.FeuilleVue.ColonneVue;
import fr.contratdeville.rapport.page.FeuilleVue.Genre;
import fr.contratdeville.rapport.page.FeuilleVue.Marque;
import fr.contratdeville.rapport.page.FeuilleVue.Rang;
import fr.contratdeville.rapport.page.Renvois.Renvoi;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes what the page shows of one sheet. */
final class FeuilleBuilder {
  /** Findings that are listed beside one cell. */
  private static final int MARQUES = 3;

  private static final int LIBELLE = 48;

  /** The length of a text that stands on one line beside blank cells. */
  private static final int LIGNE = 120;

  private final Feuille feuille;
  private final int numero;
  private final Dispositions tables;
  private final Renvois renvois;
  private final Choix choix;
  private final Langue langue;
  private final Set<Integer> debuts;
  private final Set<Reference> ancres = new HashSet<>();

  FeuilleBuilder(
      Feuille feuille,
      int numero,
      Dispositions tables,
      Renvois renvois,
      Choix choix,
      Langue langue) {
    this.feuille = feuille;
    this.numero = numero;
    this.tables = tables;
    this.renvois = renvois;
    this.choix = choix;
    this.langue = langue;
    this.debuts = tables.debuts();
  }

  /** The anchor of a cell. */
  static String id(int numero, Reference cellule) {
    return "f" + numero + "-" + cellule;
  }

  /** The cells that have an anchor, once {@link #build} was called. */
  Set<Reference> ancres() {
    return ancres;
  }

  FeuilleVue build() {
    List<Rang> rangs = new ArrayList<>();
    List<Integer> lignes = choix.lignes();
    int avant = 0;
    for (int i = 0; i < lignes.size(); i++) {
      int ligne = lignes.get(i);
      if (ligne > avant + 1) {
        rangs.add(coupe(avant + 1, ligne - 1));
      }
      if (debuts.contains(ligne)) {
        rangs.add(colonnes(ligne));
      }
      rangs.add(rangee(i));
      avant = ligne;
    }
    if (avant < choix.lignesEnTout()) {
      rangs.add(coupe(avant + 1, choix.lignesEnTout()));
    }
    return new FeuilleVue(
        "f" + numero,
        feuille.nom(),
        feuille.visibilite() != Visibilite.VISIBLE,
        raccourci(),
        choix.colonnes().stream()
            .map(c -> new ColonneVue(Reference.lettres(c), feuille.colonneMasquee(c)))
            .toList(),
        rangs);
  }

  private @Nullable String raccourci() {
    List<String> phrases = new ArrayList<>();
    if (choix.lignes().size() < choix.lignesEnTout()) {
      phrases.add(langue.mot(
          "Lignes montrées : " + langue.nombre(choix.lignes().size()) + " sur "
              + langue.nombre(choix.lignesEnTout())
              + ", dont les en-têtes, les premières et celles que les constats nomment.",
          "Rows shown: " + langue.nombre(choix.lignes().size()) + " of "
              + langue.nombre(choix.lignesEnTout())
              + ", among them the headers, the first ones and those that findings name."));
    }
    if (choix.colonnes().size() < choix.colonnesEnTout()) {
      phrases.add(langue.mot(
          "Colonnes montrées : " + langue.nombre(choix.colonnes().size()) + " sur "
              + langue.nombre(choix.colonnesEnTout()) + ".",
          "Columns shown: " + langue.nombre(choix.colonnes().size()) + " of "
              + langue.nombre(choix.colonnesEnTout()) + "."));
    }
    return phrases.isEmpty() ? null : String.join(" ", phrases);
  }

  private Rang coupe(int premiere, int derniere) {
    String texte = premiere == derniere
        ? langue.mot("Ligne " + premiere + " non montrée", "Row " + premiere + " is not shown")
        : langue.mot(
            "Lignes " + premiere + " à " + derniere + " non montrées",
            "Rows " + premiere + " to " + derniere + " are not shown");
    return new Rang(Genre.COUPE, texte, "", null, List.of());
  }

  /** What the columns of the tables that start at a row were taken for. */
  private Rang colonnes(int debut) {
    List<CelluleVue> cellules = new ArrayList<>();
    for (int colonne : choix.colonnes()) {
      Optional<Colonne> sienne = tables.colonneAuDebut(debut, colonne);
      String texte =
          sienne.map(c -> Langue.court(langue.mot(c.libelle()), LIBELLE)).orElse("");
      String classe = sienne.map(Dispositions::classe).orElse(null);
      cellules.add(new CelluleVue(null, texte, classe, null, null, false, List.of(), 0));
    }
    return new Rang(Genre.COLONNES, langue.mot("Lu", "Read as"), "", "r-lu", cellules);
  }

  private Rang rangee(int i) {
    int ligne = choix.lignes().get(i);
    List<CelluleVue> cellules = new ArrayList<>();
    for (int colonne : choix.colonnes()) {
      Optional<Plage> fusion = feuille.fusionDe(ligne, colonne);
      if (fusion.isEmpty()) {
        cellules.add(cellule(ligne, colonne, 1, 1, true));
      } else if (colonne == fusion.get().premiereColonne() && commence(i, fusion.get())) {
        Plage plage = fusion.get();
        int droite = Math.min(plage.derniereColonne(), choix.colonnes().size());
        boolean premier = ligne == plage.premiereLigne();
        cellules.add(cellule(ligne, colonne, hauteur(i, plage), droite - colonne + 1, premier));
      }
    }
    String masquee = feuille.ligneMasquee(ligne) ? langue.mot("masquée", "hidden") : "";
    String lu = tables.ligne(ligne, langue);
    return new Rang(
        Genre.RANGEE,
        Integer.toString(ligne),
        lu.isEmpty() || masquee.isEmpty() ? lu + masquee : lu + ", " + masquee,
        tables.classeDe(ligne),
        cellules);
  }

  /** Whether a row is the first one of a merge that stands without a break above it. */
  private boolean commence(int i, Plage plage) {
    return i == 0 || !suit(i) || choix.lignes().get(i - 1) < plage.premiereLigne();
  }

  /** Whether nothing stands between a row of the page and the one above. */
  private boolean suit(int i) {
    int ligne = choix.lignes().get(i);
    return choix.lignes().get(i - 1) == ligne - 1 && !debuts.contains(ligne);
  }

  private int hauteur(int i, Plage plage) {
    int fin = i + 1;
    while (fin < choix.lignes().size()
        && suit(fin)
        && choix.lignes().get(fin) <= plage.derniereLigne()) {
      fin++;
    }
    return fin - i;
  }

  /** A cell, or what a page that cuts a merge shows of it once more. */
  private CelluleVue cellule(int ligne, int colonne, int lignes, int colonnes, boolean premier) {
    Reference entiere = renvois.entiere(ligne, colonne);
    Optional<Cellule> contenu = feuille.cellule(entiere.ligne(), entiere.colonne());
    List<Renvoi> siens = premier ? renvois.de(entiere) : List.of();
    boolean cible = renvois.estUneCible(entiere) && ancres.add(entiere);
    List<String> classes = new ArrayList<>();
    Optional.ofNullable(tables.classeDe(ligne, colonne)).ifPresent(classes::add);
    if (contenu.filter(FeuilleBuilder::estUnChiffre).isPresent()) {
      classes.add("n");
    }
    if (lignes == 1 && colonnes == 1 && estSeul(ligne)) {
      classes.add("seul");
    }
    siens.stream()
        .min((a, b) ->
            a.premier() == b.premier() ? a.gravite().compareTo(b.gravite()) : a.premier() ? -1 : 1)
        .ifPresent(r -> classes.add(r.premier() ? "vu " + classe(r.gravite()) : "cite"));
    return new CelluleVue(
        cible ? id(numero, entiere) : null,
        contenu.map(c -> TexteDeCellule.of(c, langue)).orElse(""),
        classes.isEmpty() ? null : String.join(" ", classes),
        lignes > 1 ? Integer.toString(lignes) : null,
        colonnes > 1 ? Integer.toString(colonnes) : null,
        contenu.filter(Cellule::estBarree).isPresent(),
        siens.stream().limit(MARQUES).map(this::marque).toList(),
        Math.max(0, siens.size() - MARQUES));
  }

  /** Whether a row holds one text and nothing else: it may run over the blank cells beside it. */
  private boolean estSeul(int ligne) {
    return feuille
        .rangee(ligne)
        .flatMap(Rangee::texteSeul)
        .filter(t -> t.texte().length() <= LIGNE && t.texte().indexOf('\n') < 0)
        .isPresent();
  }

  private static boolean estUnChiffre(Cellule cellule) {
    return cellule.genre() == Cellule.Genre.NOMBRE || cellule.estUnMontant();
  }

  private Marque marque(Renvoi renvoi) {
    String gravite = langue.mot(renvoi.gravite().libelle()).toLowerCase(langue.locale());
    return new Marque(
        renvoi.numero(),
        classe(renvoi.gravite()),
        langue.mot("Constat " + renvoi.numero() + ", ", "Finding " + renvoi.numero() + ", ")
            + gravite);
  }

  /** The class of a weight. */
  static String classe(Gravite gravite) {
    return switch (gravite) {
      case ERREUR -> "err";
      case AVERTISSEMENT -> "ave";
      case INFORMATION -> "inf";
    };
  }
}
