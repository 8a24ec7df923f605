package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts the cells of a sheet into a plain table: one row that opens each action, one for each line
 * of its money, one for each printed sum. What no row takes stays in its place, so that no cell is
 * lost.
 */
final class TableauPlat {
  /** A row of the table, and the rows of actions that it sums up, if it is one of sums. */
  private record Rang(GenreLigne genre, Map<String, Bout> cellules, List<Integer> actions) {}

  private final Grille source;
  private final Map<String, Bout> titres = new LinkedHashMap<>();
  private final Map<String, Colonne> donnees = new HashMap<>();
  private final List<Rang> rangs = new ArrayList<>();
  private final Set<Cellule> pris = new HashSet<>();

  TableauPlat(Grille source) {
    this.source = source;
  }

  /** A column of this field; the first heading that is given stays. */
  String champ(Champ champ, Bout titre) {
    colonne(champ.name(), titre);
    donnees.putIfAbsent(
        champ.name(), champ == Champ.FINANCEMENT ? Colonne.montant() : Colonne.champ(champ));
    return champ.name();
  }

  /** A column that its heading alone explains, as any other table is read. */
  void colonne(String cle, Bout titre) {
    titres.putIfAbsent(cle, titre);
    pris.add(titre.cellule());
  }

  /**
   * Takes columns for amounts although their headings do not say so: those of years, or the first
   * one if no heading is known.
   *
   * @param cles the columns that hold amounts
   */
  void montants(Collection<String> cles) {
    Lexique lexique = source.lexique();
    Map<String, TitreMontant> lus = new LinkedHashMap<>();
    cles.forEach(cle -> lus.put(cle, TitreMontant.of(titre(cle), lexique)));
    boolean dits =
        lus.entrySet().stream().anyMatch(lu -> estDit(titre(lu.getKey()), lu.getValue(), lexique));
    boolean annees =
        lus.values().stream().anyMatch(t -> t.exercice().isPresent() && t.nom().isBlank());
    lus.forEach((cle, titre) -> {
      if (!estDit(titre(cle), titre, lexique)
          && titre.exercice().isPresent()
          && titre.nom().isBlank()) {
        donnees.put(cle, Colonne.montant().withExercice(titre.exercice().get()));
      }
    });
    lus.forEach((cle, titre) -> {
      boolean montant = titre.etape().isPresent()
          || lexique.champ(titre(cle)).filter(Champ.MONTANT::equals).isPresent();
      if (montant && lexique.financeur(titre(cle)).isEmpty() && sontDesAnnees(cle)) {
        donnees.put(
            cle, titre.etape().map(Colonne.montant()::withEtape).orElseGet(Colonne::montant));
      }
    });
    lus.keySet().stream()
        .filter(cle -> !donnees.containsKey(cle)
            && !estDit(titre(cle), TitreMontant.of(titre(cle), lexique), lexique))
        .filter(this::ferme)
        .findFirst()
        .ifPresent(cle -> donnees.put(cle, Colonne.montant()));
    if (!dits && !annees) {
      lus.keySet().stream().findFirst().ifPresent(cle -> donnees.put(cle, Colonne.montant()));
    }
  }

  /** Whether a sum of one action prints what two or more lines of a column come to. */
  private boolean ferme(String cle) {
    long somme = 0;
    int lignes = 0;
    for (Rang rang : rangs) {
      Optional<Long> montant =
          Optional.ofNullable(rang.cellules().get(cle)).flatMap(b -> Releve.montant(b.cellule()));
      if (rang.genre() == GenreLigne.ACTION) {
        somme = 0;
        lignes = 0;
      } else if (rang.genre() == GenreLigne.FINANCEMENT && montant.isPresent()) {
        somme += montant.get();
        lignes++;
      } else if (lignes >= 2 && montant.isPresent() && montant.get() == somme) {
        return true;
      }
    }
    return false;
  }

  /** Whether all amounts of a column could be years: the layout knows better. */
  private boolean sontDesAnnees(String cle) {
    return rangs.stream()
        .flatMap(r -> Stream.ofNullable(r.cellules().get(cle)))
        .allMatch(b -> Annees.seule(b.mots()).isPresent());
  }

  private String titre(String cle) {
    return Optional.ofNullable(titres.get(cle)).map(Bout::mots).orElse("");
  }

  /** Whether the usual reading knows a heading for one of money. */
  private static boolean estDit(String titre, TitreMontant lu, Lexique lexique) {
    return lu.etape().isPresent()
        || lexique.financeur(titre).isPresent()
        || lexique.estGroupeDeFinanceurs(titre)
        || lexique
            .champ(titre)
            .filter(c -> c == Champ.MONTANT || c == Champ.TOTAL || c == Champ.COUT_TOTAL)
            .isPresent();
  }

  /** Takes a cell for a heading that is already there. */
  void prendre(Cellule cellule) {
    pris.add(cellule);
  }

  /** Adds a row, and returns its index among the rows of the table. */
  int add(GenreLigne genre, Map<String, Bout> cellules) {
    return add(genre, cellules, List.of());
  }

  /** Adds a row of sums over the actions that rows of these indices open. */
  int add(GenreLigne genre, Map<String, Bout> cellules, List<Integer> actions) {
    rangs.add(new Rang(genre, cellules, actions));
    cellules.values().forEach(b -> pris.add(b.cellule()));
    return rangs.size() - 1;
  }

  MiseAPlat build() {
    Deplacement deplacement = new Deplacement(source);
    pris.forEach(deplacement::take);
    int debut = pris.stream().mapToInt(Cellule::ligne).min().orElse(1);
    int entete = deplacement.putAbove(debut) + 1;
    put(deplacement, titres, entete);
    Disposition.Builder disposition = Disposition.builder().entete(entete, entete);
    int numero = 1;
    for (String cle : titres.keySet()) {
      if (donnees.containsKey(cle)) {
        disposition.putColonne(numero, donnees.get(cle));
      }
      numero++;
    }
    Map<Integer, List<Integer>> blocs = new HashMap<>();
    for (int i = 0; i < rangs.size(); i++) {
      Rang rang = rangs.get(i);
      int ligne = entete + 1 + i;
      put(deplacement, rang.cellules(), ligne);
      disposition.putLigne(ligne, rang.genre());
      if (!rang.actions().isEmpty()) {
        blocs.put(ligne, rang.actions().stream().map(a -> entete + 1 + a).toList());
      }
    }
    return new MiseAPlat(
        deplacement.grille(List.of()), deplacement.reste(), disposition.build(), Map.copyOf(blocs));
  }

  private void put(Deplacement deplacement, Map<String, Bout> bouts, int ligne) {
    int colonne = 1;
    for (String cle : titres.keySet()) {
      Bout bout = bouts.get(cle);
      if (bout != null) {
        deplacement.put(bout, Reference.of(ligne, colonne));
      }
      colonne++;
    }
  }
}
