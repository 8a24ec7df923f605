package fr.contratdeville.controle.regles.identifiants;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.GenerationContrat;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Periode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * CV-IDE-04: the code of a quartier is of a list in force in the years that the contract is about.
 * Each code is examined once, where it first stands. Bilans printed after the change of lists still
 * hold the old codes: a warning.
 */
final class GenerationQpv extends Regle {
  /** The old list was in force one year longer overseas. */
  private static final Periode OUTRE_MER_2014 = Periode.annees(2015, 2024);

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Génération des codes de QPV", "Generation of QPV codes"))
      .quoi(
          Message.of(
              "Le code d'un QPV est de la liste en vigueur l'année du contrat : QP de 2015 à 2023, QN depuis 2024.",
              "The code of a QPV is of the list in force in the year of the contract: QP from 2015 to 2023, QN since 2024."))
      .pourquoi(
          Message.of(
              "Les numéros ne se suivent pas d'une liste à l'autre : un ancien code désigne un autre périmètre, ou plus aucun.",
              "Numbers do not carry over from one list to the other: an old code names another perimeter, or none any more."))
      .source(
          Message.of(
              "Décrets 2014-1750, 2014-1751 et 2023-1314 ; outre-mer, la liste de 2024 vaut depuis 2025.",
              "Décrets 2014-1750, 2014-1751 and 2023-1314; overseas the list of 2024 holds since 2025."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(ReglesIdentifiants.exemple(2023, ReglesIdentifiants.qpv("QP030010")))
      .enEcart(ReglesIdentifiants.exemple(2024, ReglesIdentifiants.qpv("QP030010")))
      .build();

  GenerationQpv() {
    super("CV-IDE-04", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    ContratDeVille contrat = contexte.contrat();
    Bilan bilan = new Bilan(contexte);
    Map<CodeQPV, TerritoireSitue> premiers = new LinkedHashMap<>();
    TerritoireSitue.tous(contexte)
        .forEach(t -> t.territoire().code().ifPresent(code -> premiers.putIfAbsent(code, t)));
    Optional<Periode> annees = contrat
        .exercice()
        .map(Exercice::periode)
        .or(contrat::periode)
        .or(() -> contrat.generation().map(GenerationContrat::periode));
    premiers.forEach((code, situe) -> {
      if (annees.isEmpty()) {
        bilan.nonCompare(Message.of(
            "l'année du contrat n'est pas connue", "the year of the contract is unknown"));
      } else if (vigueur(code).chevauche(annees.get())) {
        bilan.conforme();
      } else {
        ecart(bilan, code, situe, annees.get());
      }
    });
    return bilan.examen(
        Message.of("le document ne donne aucun code de QPV", "the document gives no QPV code"));
  }

  private static Periode vigueur(CodeQPV code) {
    boolean outreMer = code.departement().length() == 3;
    return outreMer && code.generation() == CodeQPV.Generation.QP_2014
        ? OUTRE_MER_2014
        : code.generation().vigueur();
  }

  private static void ecart(Bilan bilan, CodeQPV code, TerritoireSitue situe, Periode annees) {
    Periode vigueur = vigueur(code);
    Message message = Phrase.of(
        "%s (%s) est de la liste en vigueur de %s à %s, le contrat porte sur %s.",
        "%s (%s) is of the list in force from %s to %s, the contract is about %s.",
        code,
        situe.territoire().nom(),
        vigueur.debut().getYear(),
        vigueur.fin().getYear(),
        annees.debut().getYear() == annees.fin().getYear()
            ? Integer.toString(annees.debut().getYear())
            : annees.debut().getYear() + "-" + annees.fin().getYear());
    bilan.ecart(() -> bilan
        .constat(Gravite.AVERTISSEMENT, message)
        .cellules(situe.places())
        .chemin(situe.chemin() + "/code")
        .build());
  }
}
