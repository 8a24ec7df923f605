package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.ColonnesGardees;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.PartieDePublic;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.regles.mesures.RangeeDePublic.Relation;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CV-IND-09: beside the number of people of a row, columns say how many are women, men, inhabitants
 * of a QPV, and their share. What most rows of a sheet show to hold is held against the others.
 */
final class PublicDeRangee extends Regle {
  /** Fewer rows that agree may do so by chance. */
  private static final int MINIMUM = 3;

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Colonnes de public d'une ligne", "Audience columns of a row"))
      .quoi(
          Message.of(
              "À côté du public d'une ligne, femmes et hommes font ce public, les habitants des QPV ne le dépassent pas, et leur part imprimée est la leur ; là où la plupart des lignes le montrent.",
              "Beside the audience of a row, women and men make that audience, inhabitants of a QPV do not exceed it, and their printed share is theirs; where most rows show it."))
      .pourquoi(
          Message.of(
              "Ces colonnes sont celles que l'État agrège ; un chiffre faux y passe sans que rien ne ferme mal.",
              "These are the columns that the State adds up; a wrong figure goes through, since no total shows it."))
      .source(
          Message.of(
              "Loi 2014-173, article 1 (égalité entre femmes et hommes, habitants des quartiers) ; colonnes « dont femmes », « dont hommes », « dont QPV », « % QPV » des bilans.",
              "Law 2014-173, article 1 (equality of women and men, inhabitants of quartiers); columns “dont femmes”, “dont hommes”, “dont QPV”, “% QPV” of bilans."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(5))
      .enEcart(exemple(6))
      .build();

  PublicDeRangee() {
    super("CV-IND-09", FICHE);
  }

  private static ContratDeVille exemple(long hommes) {
    Feuille feuille = new Feuille("exemple.xlsx", "Bilan");
    Exemple exemple = Exemple.of(2023);
    for (int i = 0; i < 4; i++) {
      exemple.action("Atelier " + (i + 1), "MAS");
      exemple
          .volet()
          .addBeneficiaires(Beneficiaires.builder()
              .effectif(Effectif.of(15))
              .emplacement(feuille.cellule(i + 2, 5))
              .build())
          .addComplements(
              complement("dont femmes", 10, feuille.cellule(i + 2, 6)),
              complement("dont hommes", i == 3 ? hommes : 5, feuille.cellule(i + 2, 7)));
    }
    return exemple.contrat();
  }

  private static Complement complement(String nom, long nombre, Emplacement place) {
    return Complement.builder()
        .nom(nom)
        .texte(Long.toString(nombre))
        .emplacement(place)
        .build();
  }

  private record Colonne(Feuille feuille, int colonne) {}

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Map<Colonne, List<RangeeDePublic>> parColonne = new LinkedHashMap<>();
    for (PublicSitue tout : PublicSitue.tous(contexte)) {
      RangeeDePublic.of(ColonnesGardees.of(contexte), tout)
          .ifPresent(rangee -> parColonne
              .computeIfAbsent(
                  new Colonne(rangee.place().feuille(), rangee.place().colonne()),
                  c -> new ArrayList<>())
              .add(rangee));
    }
    parColonne.values().forEach(rangees -> examiner(bilan, rangees));
    return bilan.examen(Message.of(
        "aucune colonne n'est d'une partie du public d'à côté",
        "no column is of a part of the audience beside it"));
  }

  private static void examiner(Bilan bilan, List<RangeeDePublic> rangees) {
    Map<Relation, List<RangeeDePublic>> ecarts = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      List<RangeeDePublic> siennes =
          rangees.stream().filter(r -> r.dit(relation)).toList();
      List<RangeeDePublic> faux =
          siennes.stream().filter(r -> !r.tient(relation)).toList();
      int justes = siennes.size() - faux.size();
      if (justes >= MINIMUM && faux.size() * 2 <= justes) {
        for (int i = 0; i < justes; i++) {
          bilan.conforme();
        }
        ecarts.put(relation, faux);
      }
    }
    ecarts.forEach((relation, faux) ->
        faux.forEach(rangee -> bilan.ecart(() -> constat(bilan, relation, rangee))));
  }

  private static Constat constat(Bilan bilan, Relation relation, RangeeDePublic rangee) {
    Message message = switch (relation) {
      case SEXES ->
        Phrase.of(
            "« %s » : %s personnes, et %s femmes avec %s hommes.",
            "“%s”: %s people, and %s women with %s men.",
            rangee.action(),
            rangee.total(),
            rangee.texte(PartieDePublic.FEMMES),
            rangee.texte(PartieDePublic.HOMMES));
      case QPV ->
        Phrase.of(
            "« %s » : %s personnes, dont %s en QPV.",
            "“%s”: %s people, of whom %s in a QPV.",
            rangee.action(),
            rangee.total(),
            rangee.texte(PartieDePublic.QPV));
      case PART ->
        Phrase.of(
            "« %s » : la part en QPV est imprimée %s, %s personnes sur %s font %s %%.",
            "“%s”: the share in a QPV is printed %s, %s people of %s make %s%%.",
            rangee.action(),
            rangee.texte(PartieDePublic.PART_QPV),
            rangee.texte(PartieDePublic.QPV),
            rangee.total(),
            rangee.pourcentage());
    };
    return bilan
        .constat(Gravite.AVERTISSEMENT, message)
        .cellules(rangee.places(relation))
        .chemin(rangee.chemin())
        .build();
  }
}
