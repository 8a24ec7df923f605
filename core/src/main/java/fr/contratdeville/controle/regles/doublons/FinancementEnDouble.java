package fr.contratdeville.controle.regles.doublons;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * CV-DUP-04: one entry does not have the same money twice: one financeur, step, year and amount.
 * Payments come in instalments, which may be equal; a printed total of the row says itself what it
 * counts.
 */
final class FinancementEnDouble extends Regle {
  private static final Set<EtapeMontant> PAR_ACOMPTES =
      EnumSet.of(EtapeMontant.ENGAGE, EtapeMontant.VERSE, EtapeMontant.REALISE);

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Financement en double", "Money twice"))
      .quoi(
          Message.of(
              "Une action n'a pas deux fois le même montant du même financeur à la même étape, la même année, sous le même dispositif ; versé, il peut l'être en acomptes, et une ligne qui imprime son total le dit elle-même.",
              "An action does not have the same amount of the same financeur twice at one step, in one year, under one dispositif; paid, it may be instalments, and a row that prints its total says itself what it counts."))
      .pourquoi(Message.of(
          "Le même argent compte deux fois dans le coût de l'action et le total du financeur.",
          "The same money counts twice in the cost of the action and the total of the financeur."))
      .source(
          Message.of(
              "Règle générale : un document est d'accord avec lui-même ; listes à un montant par rangée des exports d'instruction.",
              "General rule: a document agrees with itself; lists with one amount per row of exports of grant systems."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(800))
      .enEcart(exemple(1000))
      .build();

  FinancementEnDouble() {
    super("CV-DUP-04", FICHE);
  }

  private static ContratDeVille exemple(long second) {
    return Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("Ville", 1000)
        .ligne("Ville", second)
        .contrat();
  }

  private record Key(FinancementLine sansPlace) {}

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (VoletSitue volet : contexte.contrat().volets()) {
      if (volet.lignes().size() > 1
          && volet.volet().totaux().stream().noneMatch(t -> t.nature() == Nature.LIGNE)) {
        examiner(bilan, volet);
      }
    }
    return bilan.examen(Message.of(
        "aucune action n'a plusieurs financements sans total imprimé",
        "no action has several lines of money without a printed total"));
  }

  private static void examiner(Bilan bilan, VoletSitue volet) {
    Map<Key, List<LigneSituee>> groupes = new LinkedHashMap<>();
    for (LigneSituee ligne : volet.lignes()) {
      boolean acompte = ligne.ligne().etape().filter(PAR_ACOMPTES::contains).isPresent();
      if (!acompte && ligne.montant().filter(m -> !m.isZero()).isPresent()) {
        groupes.computeIfAbsent(cle(ligne.ligne()), c -> new ArrayList<>()).add(ligne);
      }
    }
    for (List<LigneSituee> groupe : groupes.values()) {
      if (groupe.size() == 1) {
        bilan.conforme();
      } else {
        ecart(bilan, groupe);
      }
    }
  }

  private static Key cle(FinancementLine ligne) {
    return new Key(
        FinancementLine.builder().from(ligne).emplacement(Optional.empty()).build());
  }

  private static void ecart(Bilan bilan, List<LigneSituee> groupe) {
    LigneSituee premiere = groupe.get(0);
    Montant montant = premiere.montant().orElseThrow();
    bilan.ecart(() -> bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "« %s » : %s y est %s fois pour %s. Si c'est un seul financement, il compte en trop.",
                "“%s”: %s stands there %s times with %s. If it is one line of money, it counts too often.",
                premiere.action().intitule(),
                Noms.situe(
                    premiere.financeur().nom(),
                    premiere.ligne().etape(),
                    premiere.ligne().exercice()),
                BigDecimal.valueOf(groupe.size()),
                montant))
        .declare(montant.euros().multiply(BigDecimal.valueOf(groupe.size())))
        .calcule(montant.euros())
        .nomDeclare(Message.of("compté", "counted"))
        .nomCalcule(Message.of("une seule fois", "only once"))
        .unite(Unite.EUR)
        .cellules(groupe.stream().flatMap(l -> l.ligne().emplacement().stream()).toList())
        .chemin(groupe.get(1).chemin())
        .build());
  }
}
