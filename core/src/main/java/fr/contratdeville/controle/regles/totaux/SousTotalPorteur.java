package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.LecturesPorteur;
import fr.contratdeville.controle.calcul.LecturesPorteur.Couverture;
import fr.contratdeville.controle.calcul.LecturesPorteur.Essai;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.TranchesLues;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CV-TOT-07: the subtotal of a porteur is the sum of its rows, under one of the readings of
 * {@link Couverture}, tried in that order: its row alone; all rows of the porteur as printed,
 * contiguous or not; all rows of its structure, spellings rolled up; its rows since its previous
 * subtotal.
 *
 * <p>A warning, since the document does not say which rows the figure covers. The computed figure
 * is that of all rows of the porteur.
 */
final class SousTotalPorteur extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Sous-total de porteur", "Subtotal of an organisation"))
      .quoi(
          Message.of(
              "Le sous-total de porteur imprimé sur une ligne se ferme sous l'une de ses lectures : cette ligne, toutes celles du porteur, celles de sa structure, celles depuis son sous-total précédent.",
              "The subtotal of an organisation printed on a row closes under one of its readings: that row, all rows of the organisation, those of its structure, those since its previous subtotal."))
      .pourquoi(
          Message.of(
              "C'est ce que le porteur reçoit en tout ; le document ne dit pas quelles lignes il couvre.",
              "It is what the organisation receives in all; the document does not say which rows it covers."))
      .source(
          Message.of(
              "Colonne des sous-totaux de Bagnols en 2023, imprimés sur une ligne quelconque de leur porteur ; exact.",
              "The column of subtotals of Bagnols 2023, printed on any row of their organisation; exact."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .action("Sortie", "MAS")
          .ligne("Ville", 500)
          .sousTotal(1500)
          .contrat())
      .enEcart(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .action("Sortie", "MAS")
          .ligne("Ville", 500)
          .sousTotal(1400)
          .contrat())
      .build();

  /** The number of porteurs that a reason names. */
  private static final int NOMS = 5;

  SousTotalPorteur() {
    super("CV-TOT-07", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Map<Couverture, List<String>> fermes = new EnumMap<>(Couverture.class);
    List<String> seulesParmiDAutres = new ArrayList<>();
    List<Declare> imprimes = Declare.montants(contexte, Nature.PORTEUR);
    // Where no subtotal is printed, the rows need not be gone through.
    LecturesPorteur lectures =
        new LecturesPorteur(imprimes.isEmpty() ? List.of() : contexte.contrat().volets());
    for (Declare declare : imprimes) {
      if (declare.volet().isEmpty()) {
        bilan.nonCompare(Bilan.SANS_LIGNE);
        continue;
      }
      VoletSitue volet = declare.volet().get();
      List<Essai> essais = lectures.essais(declare.total().portee(), volet);
      Optional<Couverture> ferme = essais.stream()
          .filter(essai -> essai.somme().fait(declare.montant()))
          .map(Essai::couverture)
          .findFirst();
      if (ferme.isPresent()) {
        bilan.conforme();
        fermes.computeIfAbsent(ferme.get(), couverture -> new ArrayList<>()).add(nom(volet));
        if (ferme.get() == Couverture.LIGNE && lectures.aDAutresLignes(volet)) {
          seulesParmiDAutres.add(nom(volet));
        }
      } else if (!essais.stream().allMatch(essai -> essai.somme().estComplete())) {
        bilan.nonCompare(Bilan.INCONNU);
      } else if (LecturesPorteur.reunitDesAnnees(declare, essais)) {
        bilan.nonCompare(TranchesLues.PLUSIEURS_ANNEES);
      } else {
        Essai retenu = LecturesPorteur.retenu(declare, essais);
        bilan.ecart(declare, retenu.somme(), () -> constat(bilan, declare, volet, essais, retenu));
      }
    }
    if (!fermes.isEmpty()) {
      bilan.noter(raison(fermes, seulesParmiDAutres));
    }
    return bilan.examen(Message.of(
        "le document n'imprime aucun sous-total de porteur",
        "the document prints no subtotal of an organisation"));
  }

  private static Constat constat(
      Bilan bilan, Declare declare, VoletSitue volet, List<Essai> essais, Essai retenu) {
    Message message = Phrase.of(
        "%s : le sous-total imprimé est de %s ; aucune lecture ne le donne : %s.",
        "%s: the printed subtotal is %s; no reading gives it: %s.",
        nom(volet),
        declare.montant(),
        Phrase.joindre(essais.stream().map(Essai::texte).toList(), ", "));
    return bilan.constat(Gravite.AVERTISSEMENT, declare, retenu.somme(), message);
  }

  private static String nom(VoletSitue volet) {
    return volet.action().porteur().map(Porteur::nom).orElse(volet.action().intitule());
  }

  /** The readings that close, with the porteurs for whom the reading was not plain. */
  private static Message raison(
      Map<Couverture, List<String>> fermes, List<String> seulesParmiDAutres) {
    List<Message> parts = new ArrayList<>();
    fermes.forEach((couverture, noms) -> {
      if (couverture != Couverture.LIGNE) {
        parts.add(Phrase.of(
            "%s par %s (%s)",
            "%s by %s (%s)", noms.size(), couverture.nomPluriel(), premiers(noms)));
      } else if (seulesParmiDAutres.isEmpty()) {
        parts.add(Phrase.of("%s par %s", "%s by %s", noms.size(), couverture.nomPluriel()));
      } else {
        parts.add(Phrase.of(
            "%s par %s (dont %s où le porteur en a d'autres : %s)",
            "%s by %s (of which %s where the organisation has others: %s)",
            noms.size(),
            couverture.nomPluriel(),
            seulesParmiDAutres.size(),
            premiers(seulesParmiDAutres)));
      }
    });
    return Phrase.of("se ferment : %s", "close: %s", Phrase.joindre(parts, ", "));
  }

  /** Each name once, the first ones only. */
  private static String premiers(List<String> noms) {
    List<String> distincts = noms.stream().distinct().limit(NOMS + 1L).toList();
    return distincts.size() <= NOMS
        ? String.join(", ", distincts)
        : String.join(", ", distincts.subList(0, NOMS)) + "…";
  }
}
