package fr.contratdeville.controle;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bilan of Bagnols-sur-Cèze 2023 as a contract, each figure with the cell of the published
 * table: rows 6 to 19 (the services of the ville), their block in row 21, rows 23 to 54, totals in
 * row 56, shares in row 57.
 */
public final class Bagnols {
  private static final Feuille FEUILLE = new Feuille("bagnols-2023.xlsx", "Bilan 2023");
  private static final List<String> FINANCEURS =
      List.of("MAIRIE BAGNOLS", "AGGLO", "PSE", "ETAT", "Département", "Région");
  private static final String CAF = "CAF";
  private static final int L = 12;
  private static final int M = 13;
  private static final int N = 14;

  private final List<Action.Builder> actions = new ArrayList<>();
  private String porteur = "";

  private Bagnols() {}

  /** As printed: 25 spellings of porteurs. */
  public static ContratDeVille contrat() {
    return new Bagnols().lire();
  }

  /** With the services of the ville and UFOLEP QE rolled up: 20 structures. */
  public static ContratDeVille rattache() {
    TableAlias.Builder table = TableAlias.builder().nom("Bagnols 2023");
    contrat().actions().stream()
        .flatMap(action -> action.porteur().stream())
        .map(Porteur::nom)
        .distinct()
        .forEach(nom -> {
          if (nom.startsWith("VILLE")) {
            table.putStructure(nom, "VILLE");
          }
        });
    return table.putStructure("UFOLEP QE", "UFOLEP").build().rattacher(contrat());
  }

  private ContratDeVille lire() {
    ContratDeVille.Builder contrat =
        ContratDeVille.builder().intitule("Bilan 2023").exercice(Exercice.of(2023));
    FINANCEURS.forEach(nom -> contrat.addFinanceur(financeur(nom)));
    contrat.addFinanceur(financeur(CAF));
    List<String> rangees = ressource().lines().skip(1).toList();
    for (int i = 0; i < rangees.size(); i++) {
      rangee(i < 14 ? 6 + i : 9 + i, champs(rangees.get(i)));
    }
    actions.forEach(action -> contrat.addAction(action.build()));
    Portee.Builder ville = Portee.builder().addAllFinanceurs(FINANCEURS);
    for (int ligne = 6; ligne <= 19; ligne++) {
      ville.addVolet("r" + ligne);
    }
    contrat.addTotal(total(Nature.BLOC, Montant.of(413_867), ville.build(), 21, L));
    long[] totaux = {324_489, 32_000, 2_500, 252_800, 75_300, 28_500};
    long[] parts = {47, 5, 0, 37, 11, 4};
    for (int f = 0; f < 6; f++) {
      Portee seul = Portee.builder().addFinanceur(FINANCEURS.get(f)).build();
      contrat.addTotal(total(Nature.FINANCEUR, Montant.of(totaux[f]), seul, 56, 6 + f));
      contrat.addTotal(total(Nature.FINANCEUR, Part.of(parts[f]), seul, 57, 6 + f));
    }
    contrat.addTotal(total(Nature.GENERAL, Montant.of(687_489), six(), 56, L));
    Portee caf = Portee.builder().addFinanceur(CAF).build();
    contrat.addTotal(total(Nature.FINANCEUR, Montant.of(43_346), caf, 56, M));
    return contrat.build();
  }

  private void rangee(int ligne, List<String> champs) {
    if (!champs.get(0).isEmpty()) {
      porteur = champs.get(0);
    }
    if (!champs.get(1).isEmpty()) {
      String theme = champs.get(3);
      actions.add(Action.builder()
          .intitule(champs.get(1))
          .porteur(Porteur.of(porteur))
          .axePrioritaire(Rubrique.of(champs.get(2)))
          .thematique(Rubrique.builder()
              .libelle(theme)
              .addAllNiveaux(List.of(theme.split(" ?/ ?", -1)))
              .build()));
    }
    Volet.Builder volet = Volet.builder().cle("r" + ligne);
    for (int f = 0; f < 6; f++) {
      ajouter(volet, FINANCEURS.get(f), champs.get(5 + f), cellule(ligne, 6 + f));
    }
    ajouter(volet, CAF, champs.get(12), cellule(ligne, M));
    if (!champs.get(11).isEmpty()) {
      volet.addTotal(total(Nature.LIGNE, montant(champs.get(11)), six(), ligne, L));
    }
    if (!champs.get(13).isEmpty()) {
      volet.addTotal(total(Nature.PORTEUR, montant(champs.get(13)), six(), ligne, N));
    }
    actions.get(actions.size() - 1).addVolet(volet.build());
  }

  private static void ajouter(Volet.Builder volet, String nom, String texte, Cellule cellule) {
    if (!texte.isEmpty()) {
      volet.addLigne(FinancementLine.builder()
          .financeur(financeur(nom))
          .montant(montant(texte))
          .emplacement(cellule)
          .build());
    }
  }

  private static TotalDeclare total(
      Nature nature, Quantite valeur, Portee portee, int ligne, int colonne) {
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(valeur)
        .portee(portee)
        .emplacement(cellule(ligne, colonne))
        .build();
  }

  private static Portee six() {
    return Portee.builder().addAllFinanceurs(FINANCEURS).build();
  }

  private static Financeur financeur(String nom) {
    return Financeur.builder().nom(nom).build();
  }

  private static Montant montant(String texte) {
    return Montant.of(Long.parseLong(texte.replace(" ", "")));
  }

  private static Cellule cellule(int ligne, int colonne) {
    return FEUILLE.cellule(ligne, colonne);
  }

  private static final Pattern CHAMP =
      Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)|([^,]*)(?:,|$)");

  private static List<String> champs(String rangee) {
    List<String> champs = new ArrayList<>();
    Matcher m = CHAMP.matcher(rangee);
    while (champs.size() < 14 && m.find()) {
      champs.add(
          m.group(1) != null ? m.group(1).replace("\"\"", "\"") : m.group(2).strip());
    }
    return champs;
  }

  private static String ressource() {
    try (InputStream entree = Bagnols.class.getResourceAsStream("/bagnols-2023.csv")) {
      return new String(entree.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
