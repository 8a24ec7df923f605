package fr.contratdeville.controle;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A small contract, row by row. Row n is the n-th; ETAT, CAF, Région and EPCI stand in A to D, the
 * row total in L, the subtotal of porteur in N, totals in row 56, shares in row 57, the block in
 * 55.
 */
public final class Essai {
  public static final List<String> FINANCEURS = List.of("ETAT", "CAF", "Région", "EPCI");
  private static final Feuille FEUILLE = new Feuille("essai.xlsx", "F");

  private final List<Rangee> rangees = new ArrayList<>();
  private final List<TotalDeclare> totaux = new ArrayList<>();

  private record Rangee(
      String porteur, String structure, List<FinancementLine> lignes, List<TotalDeclare> totaux) {}

  /** What a control says of a contract under the standard profile. */
  public static Examen examiner(Controle controle, ContratDeVille contrat) {
    return controle.examiner(Contexte.of(contrat, controle));
  }

  /** What any control looks at in a contract. */
  public static Contexte contexte(ContratDeVille contrat) {
    return Contexte.of(contrat, Controles.standard().controles().get(0));
  }

  /** An empty contract. */
  public Essai() {}

  /** @param montants for ETAT, CAF...: a number of euros, "?" for unknown, "" for blank */
  public Essai rangee(String porteur, Object... montants) {
    List<FinancementLine> lignes = new ArrayList<>();
    for (int f = 0; f < montants.length; f++) {
      if (!"".equals(montants[f])) {
        FinancementLine.Builder ligne = FinancementLine.builder()
            .financeur(Financeur.builder().nom(FINANCEURS.get(f)).build())
            .emplacement(cellule(rangees.size() + 1, f + 1));
        if (montants[f] instanceof Montant montant) {
          ligne.montant(montant);
        } else if (montants[f] instanceof Integer euros) {
          ligne.montant(Montant.of(euros));
        } else {
          ligne.texte(montants[f].toString());
        }
        lignes.add(ligne.build());
      }
    }
    rangees.add(new Rangee(porteur, porteur.split(" ", -1)[0], lignes, new ArrayList<>()));
    return this;
  }

  /** The total of the last row. */
  public Essai ligne(Quantite valeur, String... financeurs) {
    return surRangee(rangees.size(), Nature.LIGNE, valeur, financeurs);
  }

  /** A total of other financeurs beside that of the last row, in column M. */
  public Essai autreLigne(Quantite valeur, String... financeurs) {
    rangees
        .get(rangees.size() - 1)
        .totaux()
        .add(total(Nature.LIGNE, valeur, portee(financeurs), rangees.size(), 13));
    return this;
  }

  /** A subtotal of porteur on the last row. */
  public Essai porteur(Quantite valeur, String... financeurs) {
    return surRangee(rangees.size(), Nature.PORTEUR, valeur, financeurs);
  }

  /** @param rangee from 1 */
  public Essai surRangee(int rangee, Nature nature, Quantite valeur, String... financeurs) {
    rangees
        .get(rangee - 1)
        .totaux()
        .add(total(nature, valeur, portee(financeurs), rangee, nature == Nature.LIGNE ? 12 : 14));
    return this;
  }

  /** A column total or a share. */
  public Essai colonne(String financeur, Quantite valeur) {
    int ligne = valeur instanceof Montant ? 56 : 57;
    totaux.add(total(
        Nature.FINANCEUR, valeur, portee(financeur), ligne, 1 + FINANCEURS.indexOf(financeur)));
    return this;
  }

  public Essai general(Quantite valeur, String... financeurs) {
    return declare(Nature.GENERAL, valeur, portee(financeurs), 56);
  }

  /** @param cles the rows: r1, r2... */
  public Essai bloc(Quantite valeur, String... cles) {
    return declare(
        Nature.BLOC, valeur, Portee.builder().addAllVolets(List.of(cles)).build(), 55);
  }

  /** Any figure of the contract, in column L. */
  public Essai declare(Nature nature, Quantite valeur, Portee portee, int ligne) {
    totaux.add(total(nature, valeur, portee, ligne, 12));
    return this;
  }

  public ContratDeVille contrat() {
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Essai");
    for (int i = 0; i < rangees.size(); i++) {
      Rangee rangee = rangees.get(i);
      Action.Builder action = Action.builder()
          .intitule("Action " + (i + 1))
          .addVolet(Volet.builder()
              .cle("r" + (i + 1))
              .addAllLignes(rangee.lignes)
              .addAllTotaux(rangee.totaux)
              .build());
      if (!rangee.porteur.isEmpty()) {
        action.porteur(Porteur.of(rangee.porteur)
            .withRattachement(Rattachement.of(rangee.structure, "essai")));
      }
      contrat.addAction(action.build());
    }
    return contrat.addAllTotaux(totaux).build();
  }

  /** The short addresses of the places of a finding, as in {@code L1 A1:A3}. */
  public static String places(fr.contratdeville.constat.Constat constat) {
    return constat.cellules().stream()
        .map(place -> place.court().replace("F!", ""))
        .collect(Collectors.joining(" "));
  }

  public static Montant euros(long euros) {
    return Montant.of(euros);
  }

  /** The reason of an answer, without its no-break spaces. */
  public static String raison(Examen examen) {
    return examen.raison().map(Essai::simple).orElse("");
  }

  public static String simple(Message message) {
    return message.fr().replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  private static Portee portee(String... financeurs) {
    return Portee.builder().addAllFinanceurs(List.of(financeurs)).build();
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

  private static Cellule cellule(int ligne, int colonne) {
    return FEUILLE.cellule(ligne, colonne);
  }
}
