package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.ArgentLu;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.ChampLu;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.Mention;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns forms into a table: a row for each action, one for each line of its money. */
final class FichesPlates {
  private static final Map<Champ, String> MOTS = Map.of(
      Champ.INTITULE, "Intitulé de l'action",
      Champ.PORTEUR, "Porteur");

  private final TableauPlat table;
  private final List<Integer> actions = new ArrayList<>();
  private final List<ArgentLu> generaux = new ArrayList<>();
  /** The columns that hold amounts. */
  private final Set<String> montants = new LinkedHashSet<>();

  private FichesPlates(Grille grille) {
    this.table = new TableauPlat(grille);
  }

  static MiseAPlat build(Grille grille, List<List<Mention>> fiches) {
    FichesPlates plates = new FichesPlates(grille);
    long sommes = fiches.subList(0, fiches.size() - 1).stream()
        .mapToLong(f -> f.stream().filter(FichesPlates::estTotal).count())
        .max()
        .orElse(Long.MAX_VALUE);
    for (int i = 0; i < fiches.size(); i++) {
      boolean derniere = i == fiches.size() - 1;
      plates.add(derniere ? plates.sansGeneral(fiches.get(i), sommes) : fiches.get(i));
    }
    plates.generaux.forEach(t -> plates.total(t, GenreLigne.TOTAL, List.of()));
    plates.table.montants(plates.montants);
    return plates.table.build();
  }

  private static boolean estTotal(Mention mention) {
    return mention instanceof ArgentLu a && a.total();
  }

  /**
   * The last block without the sums of all blocks, which stand below its own.
   *
   * @param sommes the number of sums that the other blocks have
   */
  private List<Mention> sansGeneral(List<Mention> fiche, long sommes) {
    List<Mention> siennes = new ArrayList<>();
    long lues = 0;
    for (Mention mention : fiche) {
      lues += estTotal(mention) ? 1 : 0;
      if (mention instanceof ArgentLu a && a.total() && lues > sommes) {
        generaux.add(a);
      } else {
        siennes.add(mention);
      }
    }
    return siennes;
  }

  private void add(List<Mention> fiche) {
    Map<String, ChampLu> lus = new LinkedHashMap<>();
    fiche.forEach(m -> {
      if (m instanceof ChampLu lu) {
        lus.merge(cle(lu), lu, FichesPlates::leMieuxDit);
      }
    });
    Map<String, Bout> champs = new LinkedHashMap<>();
    lus.forEach((cle, lu) -> {
      colonne(lu);
      champs.put(cle, lu.valeur());
    });
    int action = table.add(GenreLigne.ACTION, champs);
    actions.add(action);
    List<ArgentLu> argent = fiche.stream()
        .flatMap(m -> m instanceof ArgentLu a ? Stream.of(a) : null)
        .toList();
    boolean nommes = argent.stream().anyMatch(a -> !a.total() && a.nom().isPresent());
    for (ArgentLu ligne : argent) {
      boolean somme = ligne.total() || (nommes && ligne.nom().isEmpty());
      if (somme) {
        total(ligne, GenreLigne.SOUS_TOTAL, List.of(action));
      } else {
        Map<String, Bout> cellules = cellules(ligne);
        // The year of the form is that of its money.
        Optional.ofNullable(champs.get(Champ.EXERCICE.name()))
            .ifPresent(annee -> cellules.putIfAbsent(Champ.EXERCICE.name(), annee));
        table.add(GenreLigne.FINANCEMENT, cellules);
      }
    }
  }

  /**
   * The first of two values of a field; but a value in a cell of its own says more than what
   * follows a word in the heading of the form, as in {@code Fiche action n° 1 - 2025}.
   */
  private static ChampLu leMieuxDit(ChampLu premier, ChampLu second) {
    return dansSonTitre(premier) && !dansSonTitre(second) ? second : premier;
  }

  private static boolean dansSonTitre(ChampLu lu) {
    return lu.titre().cellule().equals(lu.valeur().cellule());
  }

  private static String cle(ChampLu lu) {
    return lu.etiquette()
        .champ()
        .map(Champ::name)
        .orElseGet(() -> "autre " + lu.titre().cellule().cle());
  }

  private void colonne(ChampLu lu) {
    table.prendre(lu.titre().cellule());
    lu.etiquette()
        .champ()
        .ifPresentOrElse(
            champ -> table.champ(
                champ,
                Bout.of(
                    lu.titre().cellule(),
                    MOTS.getOrDefault(champ, lu.etiquette().texte()))),
            () -> table.colonne(cle(lu), lu.titre()));
  }

  private void total(ArgentLu ligne, GenreLigne genre, List<Integer> portee) {
    table.add(genre, cellules(ligne), portee);
  }

  private Map<String, Bout> cellules(ArgentLu ligne) {
    Map<String, Bout> cellules = new HashMap<>();
    Bout financeur = ligne
        .titres()
        .getOrDefault(Champ.FINANCEUR.name(), ligne.nom().orElseGet(() -> titre(ligne)));
    String noms = table.champ(Champ.FINANCEUR, Bout.of(financeur.cellule(), "Financeur"));
    ligne.nom().ifPresent(n -> cellules.put(noms, n));
    ligne.titres().forEach((cle, titre) -> {
      table.prendre(titre.cellule());
      if (!cle.equals(Champ.FINANCEUR.name())) {
        table.colonne(cle, titre);
      }
    });
    ligne.montants().forEach((cle, montant) -> {
      if (montant.texte().isPresent() || Releve.estUnMontant(montant.cellule())) {
        montants.add(cle);
      }
      cellules.put(cle, montant);
    });
    return cellules;
  }

  private static Bout titre(ArgentLu ligne) {
    return ligne.titres().values().iterator().next();
  }
}
