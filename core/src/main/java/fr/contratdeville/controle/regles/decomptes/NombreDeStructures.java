package fr.contratdeville.controle.regles.decomptes;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.ExempleCadre;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** CV-CNT-03: as many distinct structures carry actions as the document announces. */
final class NombreDeStructures extends Regle {
  private static final Set<String> MOTS = Set.of(
      "structure",
      "structure differente",
      "structure porteuse",
      "porteur",
      "porteur de projet",
      "operateur",
      "organisme");

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Nombre de structures", "Number of structures"))
      .quoi(
          Message.of(
              "Le nombre de structures annoncé est celui des porteurs distincts, services rattachés à leur structure.",
              "The number of structures announced is that of distinct porteurs, services being rolled up to their structure."))
      .pourquoi(Message.of(
          "C'est le chiffre que l'on donne pour dire qui fait vivre le contrat.",
          "It is the figure quoted to tell who keeps the contract alive."))
      .source(
          Message.of(
              "Bagnols 2023 : « 20 structures différentes », 25 libellés de porteurs ; sans table d'alias, moins de structures que de libellés n'est pas un écart.",
              "Bagnols 2023: “20 structures différentes”, 25 spellings of porteurs; without a table of aliases, fewer structures than spellings is no gap."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(2))
      .enEcart(exemple(3))
      .build();

  NombreDeStructures() {
    super("CV-CNT-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    ContratDeVille contrat = contexte.contrat();
    Bilan bilan = new Bilan(contexte);
    List<Porteur> porteurs =
        contrat.actions().stream().flatMap(a -> a.porteur().stream()).toList();
    long libelles = porteurs.stream().map(Porteur::nom).distinct().count();
    long structures = porteurs.stream().map(Porteur::structure).distinct().count();
    boolean rattaches = porteurs.stream().anyMatch(p -> p.rattachement().isPresent());
    boolean tousConnus = porteurs.size() == contrat.actions().size();
    for (Annonce annonce : Annonce.dans(contrat.totaux(), contrat.intitule(), "")) {
      if (!compte(annonce)) {
        continue;
      }
      Effectif annonces = annonce.effectif();
      long auMoins = annonces.min().orElse(0);
      if (porteurs.isEmpty() || !annonce.couvreTout()) {
        bilan.nonCompare(Annonce.INCONNU);
      } else if (annonces.admet(structures) || annonces.admet(libelles)) {
        bilan.conforme();
      } else if (!tousConnus && auMoins > libelles) {
        bilan.nonCompare(Message.of("des actions n'ont pas de porteur", "actions have no porteur"));
      } else if (!rattaches && auMoins < libelles) {
        bilan.nonCompare(Phrase.of(
            "%s de porteurs, qu'aucune table d'alias ne rattache à leur structure",
            "%s of porteurs, which no table of aliases rolls up to their structure",
            libelles(libelles)));
      } else {
        bilan.ecart(() -> annonce
            .constat(
                bilan,
                Gravite.AVERTISSEMENT,
                structures,
                Phrase.of(
                    "Le document annonce %s, ses actions en ont %s (%s).",
                    "The document announces %s, its actions have %s (%s).",
                    annonce.texte(),
                    BigDecimal.valueOf(structures),
                    libelles(libelles)))
            .build());
      }
    }
    return bilan.examen(Message.of(
        "le document n'annonce aucun nombre de structures",
        "the document announces no number of structures"));
  }

  /** Whether a count is one of structures. */
  static boolean compte(Annonce annonce) {
    return MOTS.contains(annonce.objet());
  }

  private static Message libelles(long nombre) {
    return Phrase.nombre(
        nombre, Message.of("libellé", "spelling"), Message.of("libellés", "spellings"));
  }

  private static ContratDeVille exemple(long nombre) {
    Exemple exemple = Exemple.of(2023).action("Atelier", "MAS").action("Sortie", "PEPS");
    exemple.contratBuilder().addTotal(ExempleCadre.compte(nombre, "structures"));
    return exemple.contrat();
  }
}
