package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Colonnes;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.controle.calcul.TranchesLues;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * CV-TOT-08: the general total is the sum of the lines inside its scope.
 *
 * <p>Three figures meet here: the general total, the printed totals of the financeurs, the lines.
 * If two of them agree, there is one gap, and {@link TotalFinanceur} or {@link TotalGeneral}
 * reports it. If all three differ, this finding says how the gap is made up of the others, as a
 * warning. If the totals of the financeurs are not all printed, it stands alone, as an error.
 */
final class TotalGeneralLignes extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Total général et lignes", "General total and lines"))
      .quoi(
          Message.of(
              "Le total général est la somme des lignes qu'il compte ; quand il diffère à la fois des lignes et des totaux des financeurs, le constat décompose l'écart.",
              "The general total is the sum of the lines that it counts; when it differs both from the lines and from the financeur totals, the finding breaks the gap down."))
      .pourquoi(Message.of(
          "Un total général peut fermer avec des totaux de colonne faux, et rester faux.",
          "A general total may close with wrong column totals and still be wrong."))
      .source(
          Message.of(
              "Ligne des totaux des bilans publiés (Bagnols en 2023, où les trois chiffres diffèrent) ; exact.",
              "The total row of published bilans (Bagnols 2023, where all three figures differ); exact."))
      .gravite(Gravite.ERREUR)
      .conforme(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .action("Sortie", "PEPS")
          .ligne("CAF", 200)
          .general(1200)
          .contrat())
      .enEcart(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .action("Sortie", "PEPS")
          .ligne("CAF", 200)
          .general(1000)
          .contrat())
      .build();

  static final Message SANS_GENERAL = Message.of(
      "le document n'imprime aucun total général", "the document prints no general total");

  TotalGeneralLignes() {
    super("CV-TOT-08", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Colonnes colonnes = Colonnes.of(contexte);
    TranchesLues tranches = TranchesLues.of(contexte);
    for (Declare general : colonnes.generaux()) {
      Somme lignes = colonnes.lignes(general);
      Optional<Montant> imprime = colonnes.sommeImprimee(general);
      Optional<Message> ailleurs = tranches.ailleurs(general);
      if (ailleurs.isPresent()) {
        bilan.nonCompare(ailleurs.get());
      } else if (lignes.fait(general.montant()) || !lignes.estComplete() || imprime.isEmpty()) {
        bilan.comparer(general, lignes, () -> message(contexte, general, lignes));
      } else if (imprime.get().equals(general.montant())) {
        bilan.ecartDejaDit(dejaDit(general, lignes, "CV-TOT-02"));
      } else if (imprime.get().equals(lignes.montant())) {
        bilan.ecartDejaDit(dejaDit(general, lignes, "CV-TOT-04"));
      } else {
        Message message = Phrase.of(
            "%s L'écart de %s réunit %s des totaux des financeurs (CV-TOT-02) et %s du total"
                + " général (CV-TOT-04).",
            "%s The gap of %s adds up %s of the financeur totals (CV-TOT-02) and %s of the general"
                + " total (CV-TOT-04).",
            message(contexte, general, lignes),
            Phrase.ecart(general.montant(), lignes.montant()),
            Phrase.ecart(imprime.get(), lignes.montant()),
            Phrase.ecart(general.montant(), imprime.get()));
        bilan.ecart(
            general,
            lignes,
            () -> Constat.builder()
                .from(bilan.constat(Gravite.AVERTISSEMENT, general, lignes, message))
                .addAllDecouleDe(racines(colonnes, general))
                .build());
      }
    }
    return bilan.examen(SANS_GENERAL);
  }

  /** The gaps of the columns, and that of the general total with them. */
  private static List<CleConstat> racines(Colonnes colonnes, Declare general) {
    List<CleConstat> racines = new ArrayList<>();
    racines.add(new CleConstat("CV-TOT-04", general.chemin()));
    colonnes.dans(general).stream()
        .filter(colonne -> !colonnes.lignes(colonne).fait(colonne.montant()))
        .forEach(colonne -> racines.add(new CleConstat("CV-TOT-02", colonne.chemin())));
    return racines;
  }

  private static Message dejaDit(Declare general, Somme lignes, String controle) {
    return Phrase.of(
        "l'écart avec les lignes (%s) est donné par %s",
        "the gap with the lines (%s) is given by %s",
        Phrase.ecart(general.montant(), lignes.montant()),
        controle);
  }

  private static Message message(Contexte contexte, Declare general, Somme lignes) {
    TranchesLues tranches = TranchesLues.of(contexte);
    List<Montant> totaux = Declare.montants(contexte, Nature.LIGNE).stream()
        .filter(ligne -> tranches.memeTranche(general, ligne))
        .map(Declare::montant)
        .toList();
    Message imprimes = totaux.isEmpty()
        ? Message.of("aucun total de ligne n'est imprimé", "no row total is printed")
        : Phrase.of(
            "les totaux de ligne imprimés (%s sur %s) font %s",
            "the printed row totals (%s of %s) make %s",
            totaux.size(),
            contexte.contrat().volets().size(),
            Montant.somme(totaux));
    return Phrase.of(
        "Le total général imprimé est de %s, les lignes qu'il compte font %s ; %s.",
        "The printed general total is %s, the lines that it counts make %s; %s.",
        general.montant(),
        lignes.montant(),
        imprimes);
  }
}
