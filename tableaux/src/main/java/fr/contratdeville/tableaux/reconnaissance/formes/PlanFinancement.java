package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.ArgentLu;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.ChampLu;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.Mention;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The small table of money inside a form: who pays on the left, amounts on the right, under a
 * header of one row; or charges on the left and produits on the right.
 *
 * @param mentions its lines, and the total of its charges
 * @param titres the headings of its amounts by column
 * @param fin the index of the first row below it
 */
record PlanFinancement(List<Mention> mentions, Map<Integer, Bout> titres, int fin) {
  private static final Pattern PRODUITS =
      Pattern.compile("(total )?(des )?(produits|recettes|ressources)( .{0,40})?");
  private static final Pattern CHARGES =
      Pattern.compile("(total )?(des )?(charges|depenses|emplois)( .{0,40})?");
  /** The rows below the header among which the first amount is looked for. */
  private static final int PROFONDEUR = 4;

  /** The columns of one side of the table: labels, and amounts from there to the next side. */
  private record Cote(Cellule debut, int fin, boolean charges, Map<Integer, Bout> titres) {
    int noms() {
      return debut.colonne();
    }
  }

  /** The table whose header is the row of this index. */
  static Optional<PlanFinancement> read(Grille grille, int i) {
    List<Cote> cotes = cotes(grille, i);
    if (cotes.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> mentions = new ArrayList<>();
    int fin = i + 1;
    while (fin < grille.rangees().size() && suit(grille, fin, cotes)) {
      Rangee rangee = grille.rangees().get(fin);
      cotes.forEach(c -> line(rangee, c, grille.lexique()).ifPresent(mentions::add));
      fin++;
      if (cotes.stream().anyMatch(c -> ferme(rangee, c, grille.lexique()))) {
        break;
      }
    }
    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlanFinancement(List.copyOf(mentions), titres(cotes), fin));
  }

  private static Map<Integer, Bout> titres(List<Cote> cotes) {
    Map<Integer, Bout> titres = new LinkedHashMap<>();
    cotes.stream().filter(c -> !c.charges()).forEach(c -> titres.putAll(c.titres()));
    return titres;
  }

  static String cle(Bout titre) {
    return titre.texte().isPresent() ? Releve.SANS_TITRE : titre.cellule().cle();
  }

  /** The sides of the table whose header is this row; empty if this is no such header. */
  private static List<Cote> cotes(Grille grille, int i) {
    List<Cellule> titres = grille.rangees().get(i).cellules();
    boolean possibles = titres.stream()
        .allMatch(c -> c.genre() == Genre.TEXTE
            ? !Releve.estUnMontant(c) && !c.uneLigne().endsWith(":")
            : Annees.seule(c.texte()).isPresent());
    if (!possibles || titres.stream().anyMatch(c -> estRemplie(c, grille.lexique()))) {
      return List.of();
    }
    List<Cellule> debuts = titres.stream().filter(c -> estUnCote(c)).toList();
    if (debuts.isEmpty()) {
      debuts = titres.subList(0, 1);
    }
    List<Cote> cotes = new ArrayList<>();
    for (int d = 0; d < debuts.size(); d++) {
      Cellule debut = debuts.get(d);
      int fin = d + 1 < debuts.size() ? debuts.get(d + 1).colonne() - 1 : Integer.MAX_VALUE;
      cote(grille, i, new Cote(debut, fin, estCharges(debut), Map.of())).ifPresent(cotes::add);
    }
    // An amount of 2 000 beside a name is no year over amounts.
    boolean annees = titres.stream().anyMatch(c -> c.genre() == Genre.NOMBRE);
    if (annees && debuts.stream().noneMatch(c -> nomme(c, grille.lexique()))) {
      return List.of();
    }
    boolean argent = debuts.stream().anyMatch(PlanFinancement::estUnCote)
        || titres.stream().anyMatch(c -> estArgent(c, grille.lexique()));
    return argent ? cotes : List.of();
  }

  /** Whether a heading announces names of who pays. */
  private static boolean nomme(Cellule titre, Lexique lexique) {
    return estUnCote(titre)
        || lexique.estGroupeDeFinanceurs(titre.texte())
        || lexique.champ(titre.texte()).filter(Champ.FINANCEUR::equals).isPresent();
  }

  /** A side with its headings of amounts, if amounts stand below. */
  private static Optional<Cote> cote(Grille grille, int i, Cote vide) {
    Map<Integer, Bout> titres = new LinkedHashMap<>();
    for (Cellule titre : grille.rangees().get(i).cellules()) {
      if (titre.colonne() > vide.noms() && titre.colonne() <= vide.fin()) {
        titres.put(titre.colonne(), Bout.of(titre));
      }
    }
    boolean montants = false;
    int fin = Math.min(grille.rangees().size(), i + 1 + PROFONDEUR);
    for (Rangee rangee : grille.rangees().subList(i + 1, fin)) {
      boolean nommee =
          rangee.cellule(vide.noms()).filter(c -> c.genre() == Genre.TEXTE).isPresent();
      if (rangee.ligne() - grille.rangees().get(i).ligne() > PROFONDEUR) {
        break;
      }
      for (Cellule cellule : rangee.cellules()) {
        boolean dedans = cellule.colonne() > vide.noms() && cellule.colonne() <= vide.fin();
        if (nommee && dedans && Releve.estUnMontant(cellule)) {
          montants = true;
          titres.computeIfAbsent(cellule.colonne(), c -> Bout.of(vide.debut(), "Montant"));
        }
      }
    }
    // What is left, or how far two steps are apart, is paid by nobody.
    titres.values().removeIf(t -> TitreMontant.estDeduit(t.cellule().texte()));
    return montants
        ? Optional.of(new Cote(vide.debut(), vide.fin(), vide.charges(), titres))
        : Optional.empty();
  }

  private static boolean estRemplie(Cellule cellule, Lexique lexique) {
    return Etiquette.of(cellule, lexique).filter(e -> e.reste().isPresent()).isPresent();
  }

  private static boolean estUnCote(Cellule cellule) {
    return PRODUITS.matcher(cellule.cle()).matches() || estCharges(cellule);
  }

  private static boolean estCharges(Cellule cellule) {
    return CHARGES.matcher(cellule.cle()).matches();
  }

  /** Whether a heading shows that the table holds money. */
  static boolean estArgent(Cellule titre, Lexique lexique) {
    TitreMontant lu = TitreMontant.of(titre.texte(), lexique);
    return lu.etape().isPresent()
        || lu.exercice().isPresent()
        || lexique.estGroupeDeFinanceurs(titre.texte())
        || titre.texte().indexOf('€') >= 0
        || lexique
            .champ(titre.texte())
            .filter(c -> c == Champ.FINANCEUR || c == Champ.MONTANT || c == Champ.TOTAL)
            .isPresent();
  }

  /** Whether a row goes on with the table: a name in the place of names, right below. */
  private static boolean suit(Grille grille, int i, List<Cote> cotes) {
    Rangee rangee = grille.rangees().get(i);
    boolean blanche = rangee.ligne() - grille.rangees().get(i - 1).ligne() > 1;
    boolean argent = rangee.cellules().stream().anyMatch(Releve::estUnMontant);
    boolean nommee = cotes.stream()
        .anyMatch(
            c -> rangee.cellule(c.noms()).filter(n -> n.genre() == Genre.TEXTE).isPresent());
    boolean etiquette = rangee.cellules().stream()
        .anyMatch(c -> Etiquette.of(c, grille.lexique())
            .filter(
                e -> e.reste().isPresent() ? e.estConnue() || !argent : e.estConnue() && !argent)
            .isPresent());
    return nommee && !etiquette && !(blanche && !argent);
  }

  private static boolean estTotal(Cellule nom, Lexique lexique) {
    return lexique.estTotal(nom.uneLigne()) || lexique.estSousTotal(nom.uneLigne());
  }

  private static boolean ferme(Rangee rangee, Cote cote, Lexique lexique) {
    return !cote.charges()
        && rangee.cellule(cote.noms()).filter(n -> estTotal(n, lexique)).isPresent();
  }

  private static Optional<Mention> line(Rangee rangee, Cote cote, Lexique lexique) {
    Optional<Cellule> nom = rangee.cellule(cote.noms()).filter(c -> c.genre() == Genre.TEXTE);
    if (nom.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Bout> montants = new LinkedHashMap<>();
    Map<String, Bout> titres = new LinkedHashMap<>();
    titres.put(Champ.FINANCEUR.name(), Bout.of(cote.debut(), "Financeur"));
    cote.titres().forEach((colonne, titre) -> {
      titres.put(cle(titre), titre);
      rangee.cellule(colonne).ifPresent(c -> montants.put(cle(titre), Bout.of(c)));
    });
    boolean total = estTotal(nom.get(), lexique);
    if (cote.charges()) {
      return total
          ? montants.values().stream().findFirst().map(m -> cout(nom.get(), m))
          : Optional.empty();
    }
    return Optional.of(
        new ArgentLu(rangee.ligne(), Optional.of(Bout.of(nom.get())), montants, titres, total));
  }

  private static Mention cout(Cellule nom, Bout montant) {
    return new ChampLu(
        new Etiquette("Coût total", Optional.of(Champ.COUT_TOTAL), Optional.empty(), false),
        Bout.of(nom, "Coût total"),
        montant);
  }
}
