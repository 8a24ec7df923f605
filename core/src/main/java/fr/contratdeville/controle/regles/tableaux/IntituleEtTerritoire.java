package fr.contratdeville.controle.regles.tableaux;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CV-TAB-03: the heading of a table says in its words the territory that it stands for. */
final class IntituleEtTerritoire extends Regle {
  private static final Set<String> VIDES = Set.of(
      "AU",
      "AUX",
      "COMMUNE",
      "DE",
      "DES",
      "DU",
      "EN",
      "ET",
      "LA",
      "LE",
      "LES",
      "QP",
      "QPV",
      "QUARTIER",
      "QUARTIERS",
      "SUR",
      "TOTAL",
      "VILLE");

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Libellé et territoire", "Label and territory"))
      .quoi(
          Message.of(
              "Le libellé d'une rangée ou d'une colonne de tableau rattachée à un territoire a un mot de son nom, de ses quartiers ou de ses communes, ou son code.",
              "The label of a row or column that stands for a territory has a word of its name, its quartiers or its communes, or its code."))
      .pourquoi(Message.of(
          "Les chiffres de la rangée seraient comptés pour un autre quartier.",
          "The figures of the row would count for another quartier."))
      .source(Message.of(
          "Règle générale : un document est d'accord avec lui-même.",
          "General rule: a document agrees with itself."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple("Quartier des Escanaux"))
      .enEcart(exemple("Citadelle"))
      .build();

  IntituleEtTerritoire() {
    super("CV-TAB-03", FICHE);
  }

  private static ContratDeVille exemple(String libelle) {
    return ContratDeVille.builder()
        .intitule("Exemple")
        .addTableau(TableauDeclare.builder()
            .intitule("Répartition")
            .addRangee(EnteteTableau.builder()
                .libelle(libelle)
                .territoire(Territoire.of("Escanaux", Territoire.Type.QPV))
                .build())
            .build())
        .build();
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (TableauLu tableau : TableauLu.tous(contexte)) {
      examiner(bilan, tableau, tableau.rangees(), "/rangees/");
      examiner(bilan, tableau, tableau.colonnes(), "/colonnes/");
    }
    return bilan.examen(Message.of(
        "aucun tableau n'a de rangée rattachée à un territoire",
        "no table has a row that stands for a territory"));
  }

  private static void examiner(
      Bilan bilan, TableauLu tableau, List<EnteteTableau> entetes, String ou) {
    for (int i = 0; i < entetes.size(); i++) {
      EnteteTableau entete = entetes.get(i);
      if (entete.territoire().isEmpty()) {
        continue;
      }
      Territoire territoire = entete.territoire().get();
      Set<String> libelle = mots(Stream.of(entete.libelle()));
      Set<String> noms = mots(Stream.of(
              Stream.of(territoire.nom()),
              territoire.quartiers().stream(),
              territoire.communes().stream().map(Commune::nom),
              territoire.code().map(CodeQPV::toString).stream())
          .flatMap(s -> s));
      if (libelle.isEmpty() || noms.isEmpty() || libelle.stream().anyMatch(noms::contains)) {
        bilan.conforme();
        continue;
      }
      String chemin = tableau.chemin() + ou + i;
      bilan.ecart(() -> bilan
          .constat(
              Gravite.INFORMATION,
              Phrase.of(
                  "%s : « %s » est rattaché à « %s ».",
                  "%s: “%s” stands for “%s”.",
                  tableau.intitule(),
                  entete.libelle(),
                  territoire.nom()))
          .cellules(entete.emplacement().stream().toList())
          .chemin(chemin)
          .build());
    }
  }

  private static Set<String> mots(Stream<String> textes) {
    return textes
        .flatMap(t -> Noms.mots(t).stream())
        .filter(m -> !VIDES.contains(m))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
